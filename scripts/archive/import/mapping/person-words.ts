/** Common given names (Norwegian, Sámi, Russian in both scripts), folded as `foldHeader` does. Few are enough to know a column by. */
const GIVEN_NAMES = `
anders andreas anne arne bente berit bjorn einar elin ellen erik espen eva geir grete gro gunnar hanne hans harald
heidi helge hilde ida inger ingrid ivar jan janne jens johan john jon jorunn kari karin kjell knut kristin kristian
lars lene linda liv magnus maja marianne marit marte mette mona morten nils nina odd ola olav ole per petter ragnhild
randi rolf rune sigrid silje siri solveig stein svein terje thomas tone tor tore torill trond trude turid unni vidar
aslak mathis ante biret elle inga issat mikkel niillas rauna sara sunniva
aleksandr alexander aleksei alexey alexei alina anastasia andrei andrey anna anton boris daria denis dmitri dmitry
ekaterina elena evgeny galina igor irina ivan ksenia larisa leonid ludmila maksim maria marina maxim mikhail
nadezhda natalia natalya nikita nikolai nikolay oksana oleg olga pavel roman sergei sergey sofia svetlana tatiana
tatyana valentina valery vera viktor vladimir yulia yuri yury
александр алексей алина анастасия андрей анна антон борис валентина валерий вера виктор владимир галина дарья денис
дмитрий евгений евгения екатерина елена иван игорь ирина ксения лариса леонид людмила максим марина мария михаил
надежда наталья никита николай оксана олег ольга павел роман светлана сергей софья татьяна юлия юрий
`;

/** Words of organisations, works and events: what has one is not the name of a person. */
const NO_PERSONS = `
as asa sa da enk kommune fylkeskommune fylke skole skule vgs universitet university hogskole hogskolen museum teater
teatret theatre theater festival festivalen forening foreningen forbund stiftelse stiftelsen lag idrettslag klubb club
senter senteret center centre institutt institute kor korps orkester orchestra ensemble bibliotek library menighet
kirke church sykehus hospital nettverk network prosjekt project region barents council union association foundation
norge norway norsk norwegian russland russia russisk russian school og and of for the i til fra med
ооо ано нко гбу мбоу школа музей театр университет институт центр фонд союз ансамбль хор оркестр клуб проект и в на
область район город
`;

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
export const GIVEN_NAME_WORDS = toSet(GIVEN_NAMES);
export const NO_PERSON_WORDS = toSet(NO_PERSONS);

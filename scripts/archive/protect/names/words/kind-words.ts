import { splitWords } from './split-words.ts';

/** Alternatives of a pattern, from words that may be patterns themselves. */
const oneOf = (words: string): string => splitWords(words).join('|');

/** Bodies that have a name of their own in any town; one only, folded; also as the last part of a word. */
const STANDING = oneOf(String.raw`
  kor koret choir ensemblet? orkester orkesteret orchestra teater teateret teatret theatre theater studio studioet klubb klubben
  club senter senteret cent(?:er|re) museum museet fond fondet foundation stiftelsen? skolen? skulen? school gymnas gymnaset
  gymnasium gymnasiet lyseum lyceum gruppen? gruppa group forening foreningen foreninga foreining foreininga association union
  unionen forbundet? organisasjon organisasjonen organi[sz]ation kompani kompaniet troupe truppen? kvartett kvartetten quartet
  korps korpset barnehagen? kindergarten internat internatet college bibliotek biblioteket library avisen? avisa newspaper
  magasinet magazine tidsskriftet bedriften? firma firmaet firm company fabrikken? factory rederi rederiet galleri galleriet gallery
  institutt instituttet institute akademi akademiet academy universitet universitetet university konservatorium konservatoriet
  conservatory filharmoni filharmonien philharmonic philharmonia menighet menigheten parish kloster klosteret monastery
  bevegelsen? movement sirkuset? circus kulturhus kulturhuset palass palasset palace house congress kongress kongressen council committee komite komiteen
  selskap selskapet barnehjem barnehjemmet orphanage sykehus sykehuset hospital
  kollektiv kollektivet collective cooperative byraet agency arkivet archive society federation idrettslag idrettslaget
  fotballag fotballaget hockeylag hockeylaget bandylag bandylaget ungdomslaget vitensenter ngo
  teahter teahtera searvi searvvi koarra joavku joavkku musea skuvla skuvlla orkeasttar
`);
/** What comes together for a time: a text may as well mean any one of them. */
const PASSING = oneOf(String.raw`
  festival festivalen festivala band bandet team teamet laget lag trio trioen duo duoen radio radioen kanalen brass consort media
`);

const ALL = new RegExp(`^(?:\\p{L}*(?:${STANDING})|(?:\\p{L}{4,})?(?:${PASSING}))$`, 'u');
const LASTING = new RegExp(`^\\p{L}*(?:${STANDING})$`, 'u');
/** One that the reader is expected to know: `museet i …`; folded. */
const DEFINITE = new RegExp(
  `^\\p{L}*(?:koret|ensemblet|orkesteret|teateret|teatret|studioet|klubben|senteret|museet|fondet|stiftelsen|skolen|skulen|gymnaset|gruppen|gruppa|foreningen|foreninga|organisasjonen|kompaniet|truppen|kvartetten|korpset|barnehagen|internatet|biblioteket|avisen|avisa|firmaet|fabrikken|rederiet|galleriet|instituttet|akademiet|universitetet|konservatoriet|filharmonien|klosteret|kulturhuset|barnehjemmet|sykehuset|idrettslaget|selskapet|palasset|bandet|laget|trioen|duoen|festivalen)$`,
  'u',
);
const CYRILLIC = new RegExp(
  `^(?:\\p{L}*-?)?(?:${oneOf(`
  отряд(?:а|у|ом|е)? движени(?:е|я|ю|ем) театр(?:а|у|ом|е)? хор(?:а|у|ом|е)? ансамбл(?:ь|я|ю|ем|е) оркестр(?:а|у|ом|е)? студи(?:я|и|ю|ей) клуб(?:а|у|ом|е)? музе(?:и|я|ю|ем|е)
  центр(?:а|у|ом|е)? фонд(?:а|у|ом|е)? библиотек(?:а|и|у|ои|е) колледж(?:а|у|ем|е)? гимнази(?:я|и|ю|еи) лице(?:и|я|ю|ем|е) школ(?:а|и|ы|у|ои|е)
  фестивал(?:ь|я|ю|ем|е) коллектив(?:а|у|ом|е)? групп(?:а|ы|у|ои|е) команд(?:а|ы|у|ои|е) организаци(?:я|и|ю|еи) общин(?:а|ы|у|ои|е)
  газет(?:а|ы|у|ои|е) журнал(?:а|у|ом|е)? галере(?:я|и|ю|еи) компани(?:я|и|ю|еи) ассоциаци(?:я|и|ю|еи) университет(?:а|у|ом|е)?
  институт(?:а|у|ом|е)? филармони(?:я|и|ю|еи) капелл(?:а|ы|у|ои|е) цирк(?:а|у|ом|е)?`)})$`,
  'u',
);

/** `word` is folded. A body, group or event that may have a name beside it. */
export const isKind = (word: string): boolean => ALL.test(word) || CYRILLIC.test(word);
export const isLastingKind = (word: string): boolean => LASTING.test(word) || CYRILLIC.test(word);
export const isDefiniteKind = (word: string): boolean => DEFINITE.test(word);
export const isCyrillicKind = (word: string): boolean => CYRILLIC.test(word);

/** Clubs' abbreviations, before the name in Russia and now and then in Norway; as they are written. */
export const CLUB_FORMS = new Set(
  splitWords('SK HK FK IK BK VK RK HC FC MFK SC BC CSK TSK ХК СК ФК ВК БК РК МФК ЦСК DK ДК'),
);

/** Between a town and the kind of its body, in Norwegian; folded. */
export const TOWN_BODY_WORDS = new Set(
  splitWords(
    'statlige statlig statens regionale regional kommunale kommunal kommunes tekniske pedagogiske medisinske arktiske by nasjonale sentrale historiske lokale videregaende hoyere ungdoms barne museum kunst musikk internasjonale',
  ),
);

/** Before the name of a ship, which may be any person's name; in capitals, since `Ms` is a title. */
export const SHIP_FORMS = /^(?:M[SKT]|S[SK]S)$/;
/** The same in whole words; folded. */
export const SHIPS = new Set(
  splitWords(
    `skipet skip skoleskipet hurtigruteskipet skonnerten skonnert skuta skute skoyta baten fartoyet jekta galeasen
    seilskuta seilbaten polarskuta isbryteren lystbaten ferga fergen ship vessel schooner boat ferry icebreaker sailboat yacht trawler tralaren
    судно корабль шхуна ледокол пароход теплоход яхта`,
  ),
);

import { splitWords } from './split-words.ts';

/** Beside those of the package faker: common given names of Norway, Sweden and Finland. */
export const NORDIC_GIVEN = splitWords(`
  agnes agnete alf alfred anders andrea andre anette anita ann anna anne anneli annika ante anton are arild arne arnfinn arnt
  arve arvid asbjørn ase aslaug asle astrid atle audun axel beate benedikte bente berit bernt birger birgit birgitte bjarne
  bjørg bjørn bjørnar bodil borghild brit britt brynhild børge børre carina carl cathrine cecilie charlotte christian christina
  christine christoffer dag dagfinn dagmar dagny dagrun david ebba edel edgar edith edvard edvin egil eilif einar eirin eivind
  eldar eli elin elisabet elisabeth elise ella ellen elsa else erik erika erlend erling espen ester eva evelyn even eystein
  fanny finn fredrikke frida fride frode froydis gabriel geir georg gerd gerda gina gisle gjermund grete grethe gro gry gudmund
  gudrun gunhild gunn gunnar gunvor guri guro gustav guttorm haavard haakon haldis hallgeir halvard halvor hanne hans harald
  harriet havard hege heidi helena helga helge henning henny henriette hermod hilde hildegunn hjalmar hjørdis hugo idar iben ine
  inga inge ingeborg inger ingjerd ingrid ingunn ingvar ingvild irene iris ivar iver jacob jan janne janicke jarl jarle jens jo
  joachim joar johan johanna john johnny jon jorid jorun jorunn jostein julia julian june kai kaia kamilla kare karen kari karin
  karl karsten katarina kathrine katrine kenneth kenth kim kine kirsten kirsti kjartan kjell kjersti kjetil klara klaus knut
  konrad kristen kristin kristina kurt laila lars lasse laura leif leila leiv lena lene lillian lina linda line linn liv lise
  lisbeth lisa lone lotte lucas ludvig lukas mads magne magnhild magni magnus mai maiken margit margrethe margareta maria marianne
  marit mariann marita martha mary mathilda mats mette mia mikael miriam mona monica monika morten målfrid nanna nils niklas nina
  njål norunn odd oddbjørn oddvar ola olaf olav olaug ole olga olaf ottar otto oda oddny ove per pernille peder petter pal pål
  peer preben ragna ragnar ragnhild rakel randi rasmus rebekka reidar reidun renate rigmor rita roald robert roger rolf ronny roy rolv
  ruben rune ruth sebastian signe sigbjørn sigmund sigrid sigrun sigurd sigve siri siv sivert sofus solfrid solrun solveig solvi
  stein steinar stian stig stine stefan sten sture sunniva susanne sverre svein svend sven synnøve søren tale tanja terese terje
  teodor tina tom tommy tone tonje tor torbjørn tord tore torfinn torgeir torgrim torhild torild torill torleif tormod torstein
  torunn torvald toril trine trond trude truls trygve trym turid tuva tyra ulf ulla ulrik unn unni une valborg vegard veronica
  vegar vetle vibeke vidar viggo viktor vigdis wenche wilhelm willy yngvar yngve yngvild yvonne øivind ørjan øystein øyvind åge
  åse åshild åsmund åsne asmund
  aslak anti ande ailu ailo aili aile biera biret birit berit elle elen ellen heaika issat issat iŋga iŋgá inga jovnna joavna juhan
  jouni juhani karen lasse lásse lemet lemetti maret márjá maaret máhtte mahtte mathis mihkkal mihkkel mihkal mikkal mikkel nigá
  niillas nilla nils piera pier piere per rávdná ravdna ristin risten rásttos sara sárá sarre sofe sunna sunná ánte ánde ánne áile
  áilu isak iisat johan klemet ole oula lars heandarat gaute mattis matti elin elle-marja marja biret-ravdna ingá ella
  john james william michael david george thomas peter paul mary elizabeth jennifer susan margaret jessica sarah christopher
  matthew anthony steven kevin brian edward ronald timothy jason jeffrey andrew joseph patrick helen emily charlotte alice henry
  jack oliver lucy richard charles daniel nancy barbara patricia catherine caroline claire simon stephen martin philip julian
`);

/** Russian, Ukrainian and Komi/Nenets usage: more spellings, and the short forms of daily life. */
export const RUSSIAN_GIVEN = splitWords(`
  alexander alexandra alexey alexei alexsei aleksander eugene evgenia eugenia helen yelena xenia kseniya michail mikael nicolai
  nicholas nikolay natalie nataly natalia natasha catherine katerina katarina katya katja katia tanya tanja tatiana tatyana
  sasha sascha sasja masha masja misha misja dasha dasja pasha pasja grisha grisja alyosha aljosja natasja dima vova volodya
  volodja vanya vanja kolya kolja tolya tolja petya petja seryozha serjozja zhenya zjenja lyuba ljuba luba liuba lyubov ljubov
  lubov lyuda ljuda luda lyudmila ljudmila ludmila liudmila nadya nadja nadia sonya sonja sonia sofya sofja olya olja yulia julia
  julija yuliya lena lenya ira irisha irina galya galja vika svetlana sveta larisa raya raja zina zinaida tamara toma nastya
  nastja nastia anya anja anastasiya ksusha ksenia asya asja alyona alena aljona diana dina elvira evelina inna alla ella emma
  inga karina lilia lilya liliya lidia lidiya lyubava margarita marianna marina milana nelly rimma roza rosa rufina snezhana
  stella taisia ulyana yana jana jaroslava yaroslava yaroslav zhanna zlata zoya zoja maya maja raisa faina valeria valeriya
  valery valerij vasily vasilij vasya vasja vadim vitaly vitalij vitya vitja vlad vladislav vladimir yuri yury jurij jury yura
  jura igor oleg gleb ilya ilja kirill cyril danila daniil denis dmitri dmitry egor yegor jegor fyodor fjodor fedor theodor
  georgy georgij gennady gennadij gena grigory artem artyom artjom anton andrei andrey andrej arkady arseny boris bogdan eduard
  efim yefim filipp german innokenty iosif ivan vania ignat konstantin kostya kostja leonid maxim maksim makar matvey mikhail nazar
  nikita pavel petr pyotr pjotr piotr platon rodion roman ruslan rustam saveliy semyon semjon semen stanislav stas stepan svyatoslav
  taras timofey timofei timur tikhon trifon tymur vyacheslav vjatsjeslav viacheslav slava vsevolod yakov jakov zakhar rinat renat
  ramil ildar aidar marat damir azat farid gulnara alsu aigul elnara dinara albina angelina antonina alevtina kristina violetta
  viktoria victoria viktoriya viktor victor veronika vasilisa varvara valentina valentin olesya oksana
  rashid airat ayrat aslan magomed zaur tigran armen ashot gagik giorgi zurab irakli nino levon narine anush gayane leyla leila alfiya
  rezeda guzel bulat shamil murat ramzan akhmed aisha fatima zarina madina yerzhan nurlan aizhan bekzat batyr ayuna bair tumen
  рашид айрат аслан магомед заур тигран армен ашот гагик георги зураб ираклий нино левон нарине гаяне лейла булат шамиль мурат
  кристина диана дина карина эльвира эвелина инга яна лилия лиля римма роза стелла таисья ульяна виолетта снежана милана
  саша маша миша даша паша гриша наташа дима вова володя ваня коля толя петя серёжа женя люба люда надя соня оля юля лена ира
  галя вика света рая зина настя аня ксюша лёша леша алёна алена анатолий максим матвей никита артём фёдор семён пётр илья даниил
  данил ярослав ярослава ян тимофей ринат ренат рамиль ильдар марат дамир рустам гульнара альбина динара кари
`);

/** Given names that are also words, months, places, peoples or gods: alone they prove nothing. */
export const WORDS_THAT_ARE_GIVEN = splitWords(`
  alba alf alle alma amber april are art august aurora ask atle balder bo borg brage brit bror dag de den dina dis disa duo eli ella
  embla en er eva even fant far finn flora fred fri frida frode gard german gisle grace grand gro guro helga helge hege holm hope
  hugo ida idun iris jazz jo joy jul julia juli june jury kai kaia kaja kim kine kristen kristin kristne lag lake lena lev line
  linn linnea liv lone love luna lucky luna maia mai maja malin mare mari maria marin marina mark mars marte marta mat may mari
  milan mina mira moa mor more mona nor nord nora norna north nova oda odd odin ola olympia per peder petra pal piera polar polina
  pride regina rein rita river robin roman rosa rose roy roza ruth saga sage sami sander sara sarre saturn scout selma sigma sky
  sofia sol spartak stein sten stella stig storm sunna sunniva svea tale tana tara tor tord tore tone trym tuva ulf ulv unn une vela
  vera vega victoria viktoria viola violet vår vilde villa vida willow winter zion tina tom will bill mark mona karma trinity pearl
  ruby hazel olive iris ivy dawn faith fern coral raven jordan london kennedy phoenix journey justice rebel royal rain reign
  hans ann jan jon gunn ine iben une dagny ande anti ante elle sir tit karp prov mir kir kuzma luka ila isa ali
  раз мир вера надежда любовь роман лев майя слава света роза стелла рая марс спартак герман марат
  sommer vinter alta
`);

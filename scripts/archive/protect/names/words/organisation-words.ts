import { splitWords } from './split-words.ts';

/** Alternatives of a pattern, from words that may be patterns themselves. */
const oneOf = (words: string): string => splitWords(words).join('|');

/** Legal forms of Russian organisations, in capitals as they are written. */
export const RUSSIAN_FORMS = oneOf(String.raw`
  ООО ОАО ЗАО ПАО НАО(?=\s*[«"“]) АНО НКО НП(?=\s*[«"“]) ИП(?=\s) ГБУ ГБУК ГБУЗ ГОУ ГОБУ ГОБУК ГАУ ГАУК ГОАУ ГОАУСОН ГОКУ МБОУ МАОУ
  МОУ МБДОУ МАДОУ МДОУ МБУ МАУ МБУК МАУК МКУ МУК МБУДО МАУДО ФГБОУ ФГАОУ ФГБУ ФГУП ФГБУН ГУП МУП РОО МОО МРОО ООД АРОО КРОО МРО
  [МАКНС]РО(?:О|ОИ|Д) РООИ КРОНКО ГАУДО МАДОУ ФГБУК МУДО МБДОУ БФ(?=\s*[«"“]) ГПОУ ГАПОУ ДЮСШ СДЮСШОР СОШ ДМШ ДШИ ЦДТ ДЮЦ
`);

export const LATIN_FORMS = oneOf(String.raw`
  OOO OAO ZAO PAO ANO NKO [MAKNS]?ROO(?:I|D)? RBOO GBUZ GOBU GOBUK GAUK GAPOU GBPOU GOAUSON MBUDO MAUDO MADOU MKU MUK MOU MDOU FGBU FGBUK FGAOU FGBUN FGBNU
  GBU GBUK GOU MBOU MAOU MBDOU MBU MAU MBUK MAUK FGBOU FGUP MUP GUP JSC OJSC CJSC LLC
`);

/** Kinds of organisations; in Norwegian and English also as the last part of a word (`barnekor`). */
export const LATIN_TYPES = oneOf(String.raw`
  kor koret choir ensemblet? orkester orkesteret orchestra teater teateret teatret theatre theater hus huset klubb klubben club
  senter senteret cent(?:er|re) museum museet fond fondet foundation stiftelse stiftelsen skole skolen skule skulen school studio
  studioet gruppe gruppen group band bandet forening foreningen association union organisasjon organisasjonen organi[sz]ation ngo
  barnehage barnehagen kindergarten obshchina obsjtsjina company firma firmaet bedriften selskapet avisen? avisa newspaper
  magasinet galleri galleriet gallery bibliotek biblioteket library institutt instituttet institute kompaniet troupe laget
  federation society radiostasjonen house\s+of\s+culture orphanage barnehjem barnehjemmet skuvla
`);

/** Kinds that are counted in a town: school no. 5. */
export const NUMBERED_TYPES = oneOf(String.raw`
  skole skolen skule skulen school barnehage barnehagen kindergarten gymnas gymnaset gymnasium lyceum lyseum internat internatet
  boarding\s+school college orphanage barnehjem barnehjemmet poliklinikk polyclinic hospital sykehus library bibliotek skuvla lyceé
  nursery preschool
`);

/** Beginnings of Russian words for kinds of organisations; any case. */
export const CYRILLIC_TYPES = oneOf(String.raw`
  театр хор хоров ансамбл оркестр студи клуб центр музе фонд дом домом дворец дворц дк школ сад общин ассоциаци союз организаци
  движени групп коллектив лагер фестивал компани обществ библиотек институт университет училищ колледж газет журнал радиостанци
  отряд галере гимнази лице команд федераци молодёжк предприяти фирм капелл цирк
`);

export const CYRILLIC_NUMBERED = oneOf(String.raw`
  школ гимнази лице сад саду училищ интернат больниц поликлиник библиотек колледж сош дюсш дмш дши детдом дом
`);

/** What kind of public body it is: with a place before it and a kind behind it, the name of one. */
export const STATE_WORDS = oneOf(String.raw`
  State Regional Federal Municipal City Oblast Republican Academic National Central Technical Pedagogical Medical Children['’]s
  Humanities Arctic Art Music Drama Puppet Historical Scientific Youth Sports? Secondary Special Higher University Polytechnic
  Maritime of and for
`);
export const BODIES = oneOf(String.raw`
  University Conservatory Philharmonic Philharmonia Museum Academy College Theat(?:re|er) Library Institute School Cent(?:re|er)
  Orchestra Hospital Duma Opera Gallery Lyceum Foundation Choir Radio Television
`);
export const NORDIC_STATE_WORDS =
  'statlige?|regionale?|føderale?|kommunale?|tekniske?|pedagogiske?|medisinske?|arktiske?|akademiske?|humanitære?|by|fylkes|statens|statleg|statlege|sentrale?';
export const NORDIC_BODIES =
  'universitet(?:et)?|konservatorium|konservatoriet|filharmoni(?:en)?|museum|museet|kunstmuseum|akademi(?:et)?|teater|teateret|teatret|bibliotek(?:et)?|institutt(?:et)?|kunstskole|musikkhøgskole|høgskole|orkester|sykehus|musikkskole|barnekunstskole|dukketeater|dramateater|kulturhus|operaen?';
export const CYRILLIC_STATE_WORDS =
  'государственн|областн|городск|региональн|муниципальн|краев|краеведческ|республиканск|федеральн|центральн|академическ|драматическ|художественн|педагогическ|медицинск|арктическ|техническ|национальн|кукольн|морск|детск';
export const CYRILLIC_BODIES =
  'университет|консерватори|филармони|музе|академи|театр|библиотек|институт|школ|училищ|колледж|оркестр|больниц|дум|галере|опер|хор|центр';

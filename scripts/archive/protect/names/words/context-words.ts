import { splitWords } from './split-words.ts';

/** Before a name: what follows is a person. Folded. */
export const TITLES_OF_RESPECT = new Set(
  splitWords(`
  mr mrs ms miss mister herr fru frk froken hr dr prof professor doctor doktor docent dosent pater fader father brother soster
  sister madame monsieur sir lady maestro senator minister statsrad sysselmann
  господин госпожа господина госпожи проф профессор профессора профессором доктор доктора дра доц академик отец отца батюшка гн гжа г
`),
);

/** Trades: a capitalised word behind one is most likely a person. Folded. */
export const TRADES = new Set(
  splitWords(`
  dirigent dirigenten koreograf koreografen kunstner kunstneren artist artisten komponist komponisten solist solisten forfatter
  forfatteren regissor regissoren fotograf fotografen musiker musikeren pianist pianisten sanger sangeren sangerinne maler maleren
  billedkunstner journalist journalisten ordforer rektor direktor konsul prest presten biskop instruktor trener treneren skuespiller
  conductor composer painter singer soloist choreographer photographer writer director sculptor violinist author poet coach bishop
  mayor priest
  художник художника художницы композитор композитора дирижер дирижера писатель писателя поэт поэта фотограф фотографа режиссер
  режиссера солист солиста певица певицы певец певца тренер тренера дзюдоист мэр мэра скульптор скульптора директор директора
`),
);

/** Before a lone given name: it is one person whom the text means. Folded. */
export const WITH_OR_BY = new Set(splitWords(`med with av by ved v feat featuring с со от hos ft`));

/** Within a name. Folded. */
export const PARTICLES = new Set(splitWords(`von van de der af of da di du la le`));

/**
 * Behind a Norwegian person's name: an institution, prize, street or festival that is named after
 * somebody. Beginnings or ends of words, folded.
 */
export const NAMED_AFTER =
  /^(?:(?:\p{L}*(?:skole|skolen|skule|skulen|museet?|stiftelsen?|institutt?|instituttet|institute|senter|senteret|center|centre|prisen|prize|legat|fond|fondet|akademiet?|festivalen?|festspill\p{L}*|dagene|dagane|spelet|kvelden|turneringen|cup|cupen|minnelop|lopet|selskap|selskapet|foundation|museum|society|gymnas|biblioteket?|gate|gata|vei|veien|veg|plass|hus|huset|kulturhus))|videregaende|vgs|ungdomsskole|barneskole|barnehage|minne\p{L}*|memorial)$/u;

/** Forms that also a company of one person has, under his or her name. */
export const COMPANY = new Set(splitWords(`as ans da ba sa ltd enk`));
export const SOLE_TRADER = new Set(['enk', 'enkeltpersonforetak']);

import type { Format } from '../format.ts';
import type { Messages } from './en.ts';
import { createPhrases } from './nn-phrases.ts';

/** Words for reading closely, in Nynorsk. */
export function createReading(f: Format): Messages['reading'] {
  const { grants } = createPhrases(f);

  return {
    copyTable: 'Kopier heile tabellen',
    copySql: 'Kopier spørjinga',
    copied: 'No er det kopiert.',
    copyByHand: 'Nettlesaren tillèt ikkje kopiering; her er teksten, markert.',
    grants: (n) => grants(n),
    part: (n, share, whole) => `${grants(n)}, ${share} av ${f.integer(whole)}`,
    kroner: (sum) => `Nominelle kroner: ${f.integer(sum)}`,
    withAmount: (n) => `Tilskot med beløp: ${f.integer(n)}`,
    choose: 'Klikk: berre desse tilskota',
    release: 'Klikk: ikkje lenger berre desse',
    number: 'Om dette talet',
    definitions: {
      headline:
        'Dei dokumenterte tilskota i utvalet, dei oppgitte beløpa lagde saman, og dei ulike stadene på kvar side.',
      map: 'Ein sirkel tel tilskota til ein stad, ei linje dei som bind to stader saman. Eit tilskot med fleire stader tel ved kvar av dei; beløpet er delt likt mellom dei.',
      timeline:
        'Dokumenterte tilskot etter år, talde under alle filter unnateke åra. Omrissa er totalar som andre har publisert.',
      categories:
        'Dokumenterte tilskot etter kategori, talde under alle filter unnateke kategorien. Kvart tilskot har éin.',
      kinds:
        'Dokumenterte tilskot etter type, talde under alle filter unnateke dette. Eit tilskot med partnarar av fleire typar tel ved kvar av dei.',
      counties:
        'Dokumenterte tilskot etter fylke, talde under alle filter unnateke dette. Eit tilskot med fleire fylke tel ved kvart av dei.',
      regions:
        'Dokumenterte tilskot etter region, talde under alle filter unnateke dette. Eit tilskot med fleire regionar tel ved kvar av dei.',
    },
    prices: 'Kronene er nominelle: frå året til tilskotet. Alle tal gjeld eit utval som er funne.',
    behind: (n, withAmount) =>
      `Tilskot bak talet: ${f.integer(n)}; med beløp: ${f.integer(withAmount)}.`,
    rows: 'Vis dei i lista',
    missing: {
      amount: (n) => `Utan beløp, altså ikkje med i kronesummar: ${f.integer(n)}`,
      no: (n) => `Utan norsk stad i kjelda: ${f.integer(n)}`,
      ru: (n) => `Utan russisk stad i kjelda: ${f.integer(n)}`,
      year: (n) => `Utan år i kjelda: ${f.integer(n)}`,
      generalised: (n) => `Russisk stad vist mindre nøyaktig, av omsyn til vern: ${f.integer(n)}`,
    },
    sql: 'Spørjinga til arkivet, som SQL',
  };
}

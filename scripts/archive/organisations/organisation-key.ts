import { foldMarks } from '../places/fold-name.ts';

/** Abbreviations in names of Norwegian organisations, folded → written out, folded. */
const SHORT: Readonly<Record<string, string>> = {
  vgs: 'videregaende skole',
  vg: 'videregaende',
  komm: 'kommune',
  if: 'idrettsforening',
  il: 'idrettslag',
  fk: 'fylkeskommune',
  avd: 'avdeling',
  univ: 'universitetet',
};
/** "FK" is also a football club: only behind the name of a county. */
const COUNTY_FK = /^(?:finnmark|troms|nordland|troms og finnmark) fk$/;
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'as',
  'sa',
  'asa',
  'ans',
  'da',
  'kf',
  'iks',
  'ba',
]);
const FOUNDATION = 'stiftelsen';

/** One key for spellings that differ in case, marks, signs, spaces and abbreviations only. */
export function spellingKey(name: string): string {
  return words(name).join('');
}

/** The spelling key without the form of the company or foundation, which sources leave out as they like. */
export function bareKey(name: string): string {
  const all = words(name);
  const inner = all.filter(
    (word, index) => !(index > 0 && LEGAL_FORMS.has(word)) && !(index === 0 && word === FOUNDATION),
  );
  return inner.join('');
}

/** The folded words of a name, abbreviations written out. */
export function words(name: string): readonly string[] {
  const folded = foldMarks(name);
  const isCounty = COUNTY_FK.test(folded);
  const all = folded
    .split(' ')
    .flatMap((word, index) =>
      index > 0 && (word !== 'fk' || isCounty) ? (SHORT[word] ?? word).split(' ') : [word],
    );
  // "Kirkenes videregående" leaves the school out.
  return all.at(-1) === 'videregaende' ? [...all, 'skole'] : all;
}

import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { isOfScheme, languageOfLabel, SCHEMES, type Scheme } from './schemes.ts';

interface CrosswalkLine {
  readonly label: string;
  readonly group: string;
  readonly detail: string;
  readonly flag_youth: string;
  readonly note: string;
  readonly source: string;
}

const lines = parse(readFileSync('data/reference/crosswalk.csv'), {
  columns: true,
}) as readonly CrosswalkLine[];

/** The sources of `data/reference/taxonomy.md`, section 1, that say what the areas were. */
const SOURCES: readonly (readonly [from: number, sources: readonly string[]])[] = [
  [2002, ['1', '2']],
  [2007, ['3']],
  [2009, ['4', '5']],
  [2013, ['6']],
  [2014, ['7']],
  [2018, ['10', '11']],
  [2024, ['12', '13']],
];

/** What a label is the name of: one detail, a known pair of details, or youth; '' where it names no theme. */
function themeOf({ group, detail, note, flag_youth }: CrosswalkLine): string {
  if (detail !== '') return detail;
  if (group === 'X') return flag_youth === 'yes' ? 'youth' : '';
  return note.split(';', 1)[0] ?? '';
}

describe.each(SOURCES)('the areas from %d', (from, sources) => {
  const scheme = SCHEMES.find((one) => one.from === from) ?? ({} as Scheme);
  const themes = new Set(
    lines
      .filter(({ source }) => source.split('; ').some((one) => sources.includes(one)))
      .map(themeOf),
  );

  it('hold every label of a theme that one of their sources names, and no other', () => {
    const named = lines.filter((line) => themeOf(line) !== '' && themes.has(themeOf(line)));
    const held = lines.filter(({ label, detail }) => isOfScheme(scheme, label, detail || null));
    expect(named.length).toBeGreaterThan(10);
    expect(held.map(({ label }) => label)).toEqual(named.map(({ label }) => label));
  });
});

it('the schemes follow each other, and only the last is open', () => {
  expect(SCHEMES.map(({ from }) => from)).toEqual(SOURCES.map(([from]) => from));
  SCHEMES.forEach(({ to }, index) => {
    const next = SCHEMES[index + 1];
    expect(to === null ? !next : next && to < next.from).toBe(true);
  });
});

it('a label of two details is not the name of one of them', () => {
  const scheme = SCHEMES.find(({ from }) => from === 2009) ?? ({} as Scheme);
  expect(isOfScheme(scheme, 'Miljø', 'B1')).toBe(true);
  expect(isOfScheme(scheme, 'Environment/health', null)).toBe(false);
  expect(isOfScheme(scheme, 'anything', null)).toBe(false);
});

it('the language of every label in the crosswalk', () => {
  const of = (language: string) =>
    lines.map(({ label }) => label).filter((label) => languageOfLabel(label) === language);
  expect(of('ru')).toEqual(['БаренцКульт', 'БаренцКульт']);
  expect(of('en').filter((label) => /[æøå]|\b(og|Urfolk)\b/i.test(label))).toEqual([]);
  const norwegian = of('nb');
  for (const label of [
    'Kultur/idrett',
    'Sivilt samfunn og media',
    'Media',
    'Ordinære prosjektmidler',
  ])
    expect(norwegian).toContain(label);
  for (const label of [
    'Education',
    'Health Fund',
    'Indigenous peoples',
    'Ordinary Barents projects',
  ])
    expect(of('en')).toContain(label);
});

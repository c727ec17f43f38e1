import { describe, expect, it, test } from 'vitest';
import { readTable } from '../source/read-table.ts';
import { GRANT_COLUMNS, GRANTS_FILE } from '../source/schema.ts';
import { ALIASES_FILE, ALIAS_COLUMNS } from './reconcile.ts';
import { blockNames } from './block-names.ts';
import { describeName } from './compare-names.ts';
import { suggestAliases } from './suggest-aliases.ts';

const named = (...names: readonly string[]) =>
  names.map((name, index) => ({ name, lines: [index + 2] }));

/** `name: suggestions` for each name that is asked about. */
const suggest = (...names: readonly string[]) =>
  suggestAliases(named(...names)).map(({ name, suggestions }) => `${name}: ${suggestions.join()}`);

describe('look like one organisation', () => {
  test.each([
    ['Langtvekk skole', 'Langtvekk Skole'],
    ['Langtvekk Montessoriskole', 'Langtvekk Montssoriskole'],
    ['Langtvekk Sjøtransport', 'Langtvekk Sjøtransport AS'],
    ['Kulturhuset Langtvekk', 'Langtvekk kulturhuset'],
    ['Avlslaget for lyngshest i Langtvekk', 'Alslaget for lyngshest i Langtvekk'],
    ['Nordisk Oppdiktet Filmfestival', 'NOF'],
    ['Langtvekk skole', 'Langtvekk Montessori skole'],
  ])('%s and %s', (one, other) => {
    expect(suggest(one, other)).toHaveLength(1);
    // The order in which they stand in the table makes no difference but for the lines.
    expect(suggest(other, one)).toEqual(suggest(one, other));
  });
});

describe('look like two organisations', () => {
  test.each([
    ['Langtvekk barnekor', 'Langtvekk mannskor'],
    ['Langtvekk ungdomsskole', 'Langtvekk videregående skole'],
    ['Langtvekk kommune', 'Langtbort kommune'],
    ['Langtvekk Kunstforening', 'Langtvekk Pianoforening'],
    ['Langtvekk 4H', 'Langtvekk 5H'],
    ['Langtvekk kommune', 'Langtvekk kommune, kulturskole'],
    ['Troms fylkesbibliotek', 'Finnmark fylkesbibliotek'],
    ['Langtvekk', 'Langtvekk skole'],
    ['Rana kommune', 'Tana kommune'],
  ])('%s and %s', (one, other) => {
    expect(suggest(one, other)).toEqual([]);
  });
});

it('asks about the name on fewer lines, and each name once', () => {
  const names = [
    { name: 'Langtvekk Sjømatfestival', lines: [9, 4] },
    { name: 'Langtvekk Sjømatsfestival', lines: [7] },
    { name: 'Langtvekk Sjømatfestival', lines: [2] },
  ];
  const [open, second] = suggestAliases(names);
  expect(second).toBeUndefined();
  expect(open).toMatchObject({
    kind: 'organisation',
    name: 'Langtvekk Sjømatsfestival',
    lines: [7],
    suggestions: ['Langtvekk Sjømatfestival'],
  });
  expect(open?.reason.code).toBe('organisation-look-alike');
});

it('finds most of the variants that people have found, and asks little else', async () => {
  const aliases = await readTable('data', ALIASES_FILE, ALIAS_COLUMNS, []);
  const grants = await readTable('data', GRANTS_FILE, GRANT_COLUMNS, []);
  const applicants = grants.flatMap(({ applicant }) => applicant ?? []);
  const all = [...new Set([...applicants, ...aliases.map(({ alias }) => alias)])];
  const open = suggestAliases(named(...all));
  const nameOf = new Map(aliases.map(({ alias, name }) => [alias, name]));
  const isRight = (one: string, other: string) =>
    (nameOf.get(one) ?? one) === (nameOf.get(other) ?? other);
  const pairs = open.flatMap(({ name, suggestions }) =>
    suggestions.map((other) => [name, other] as const),
  );
  const right = pairs.filter(([one, other]) => isRight(one, other));
  const found = new Set(right.flat());
  const missed = aliases.filter(({ alias }) => !found.has(alias));
  expect(missed.length).toBeLessThan(aliases.length / 4);
  expect(pairs.length - right.length).toBeLessThan(6);
});

it('compares few of all pairs of 5 000 names', () => {
  const kinds = ['kommune', 'skole', 'museum', 'kor', 'turnforening', 'festival', 'lag'];
  const syllables = ['lang', 'kort', 'vekk', 'bort', 'nord', 'sør', 'vik', 'nes', 'fjord', 'øy'];
  const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';
  const names = Array.from({ length: 5000 }, (_, index) => {
    const place = [index, index * 7 + 3, Math.floor(index / 13), Math.floor(index / 97)]
      .map((at) => pick(syllables, at))
      .join('');
    const kind = pick(kinds, Math.floor(index / 11));
    return describeName(`${place} ${kind} ${pick(syllables, Math.floor(index / 500))}`);
  });
  const pairs = [...blockNames(names)];
  // Twelve million pairs would take half a minute.
  expect(pairs.length).toBeGreaterThan(1000);
  expect(pairs.length).toBeLessThan(250_000);
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLE_NAMES, type TableName } from '#lib/archive/tables.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { buildArchive } from './build-archive.ts';

// Reads what was written, as somebody would who is after what was taken out. Nothing of the rules is
// imported: they are stated again here, so that a builder that skips one of them is found out.

type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;
type CsvRow = Readonly<Record<string, string>>;

const MIN_INHABITANTS = 10_000;
const MIN_GRANTS = 3;

let folder: string;
let shipped: Readonly<Record<TableName, readonly Row[]>>;
let source: readonly CsvRow[];
let gazetteer: readonly CsvRow[];

const readCsv = async (file: string): Promise<CsvRow[]> =>
  parse(await readFile(join('data', file)), { columns: true, bom: true });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
  await buildArchive('data', folder);
  const engine = await openNodeEngine(folder);
  const tables = await Promise.all(
    TABLE_NAMES.map(async (name) => {
      const { length, columns } = await engine.query(`SELECT * FROM ${name}`, []);
      const rows = Array.from({ length }, (_, index) =>
        Object.fromEntries(Object.entries(columns).map(([column, all]) => [column, all[index]])),
      );
      return [name, rows] as const;
    }),
  );
  await engine.close();
  shipped = Object.fromEntries(tables) as unknown as typeof shipped;
  source = await readCsv('source/grants.csv');
  gazetteer = await readCsv('reference/places.csv');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The row of the source behind a shipped grant; where the id is new, the one that nothing else claims. */
function findSource(grant: Row): CsvRow {
  const ids = new Set(shipped.grants.map(({ id }) => id));
  const [row, second] = source.filter(
    ({ id, year, amount_nok: amount, category_source: label }) =>
      id === grant['id'] ||
      (!ids.has(id) &&
        !source.some((other) => other['id'] === grant['id']) &&
        year === String(grant['year'] ?? '') &&
        amount === String(grant['amount_nok'] ?? '') &&
        label === (grant['category_source'] ?? '')),
  );
  if (!row || second) throw new Error(`no one row of the source is ${String(grant['id'])}`);
  return row;
}

const placesOf = (grant: Row, side: 'NO' | 'RU'): readonly Row[] =>
  shipped.links
    .filter((link) => link['grant_id'] === grant['id'] && link['side'] === side)
    .map((link) => {
      const place = shipped.places.find(({ id }) => id === link['place_id']);
      if (!place) throw new Error(`${String(link['place_id'])} is not shipped`);
      return place;
    });
const isRegion = (place: Row) => place['precision'] === 'region';

describe('every grant as it is shipped', () => {
  it('names a Russian settlement only where all rules allow it', () => {
    const ends = shipped.grants.map((grant) => ({
      grant,
      here: placesOf(grant, 'NO').filter((place) => !isRegion(place)),
      there: placesOf(grant, 'RU').filter((place) => !isRegion(place)),
    }));
    let checked = 0;
    for (const { grant, here, there } of ends) {
      for (const { id } of there) {
        checked += 1;
        const about = `${String(grant['id'])} ${String(id)}`;
        const { category_group: group = '', category_suggested: hint = '' } = findSource(grant);
        expect(
          [group, hint].some((code) => /^[BD]/.test(code)),
          about,
        ).toBe(false);
        expect(grant['is_indigenous'], about).toBe(false);
        const inhabitants = Number(gazetteer.find((place) => place['id'] === id)?.['population']);
        expect(inhabitants, about).toBeGreaterThanOrEqual(MIN_INHABITANTS);
        const same = ends.filter((end) => end.there.some((place) => place['id'] === id));
        expect(same.length, about).toBeGreaterThanOrEqual(MIN_GRANTS);
        for (const home of here) {
          const pair = same.filter((end) => end.here.some((place) => place['id'] === home['id']));
          expect(pair.length, `${about} ${String(home['id'])}`).toBeGreaterThanOrEqual(MIN_GRANTS);
        }
      }
    }
    expect(checked).toBeGreaterThan(50);
  });

  it('lies in a Russian region with enough grants, and says where the source has more', () => {
    for (const grant of shipped.grants) {
      const there = placesOf(grant, 'RU');
      const row = findSource(grant);
      expect(there.length > 0, row['id']).toBe(row['partner_region'] !== '');
      for (const { region_id: region } of there) {
        const same = shipped.grants.filter((other) =>
          placesOf(other, 'RU').some((place) => place['region_id'] === region),
        );
        expect(same.length, String(region)).toBeGreaterThanOrEqual(MIN_GRANTS);
      }
      const stated = row['partner_place']?.split('; ').filter(Boolean).length ?? 0;
      const hasMore =
        row['partner_place_basis'] === 'withheld' ||
        stated > there.filter((place) => !isRegion(place)).length;
      const flags = shipped.links.filter(
        (link) => link['grant_id'] === grant['id'] && link['side'] === 'RU',
      );
      for (const flag of flags) expect(flag['is_generalised'], row['id']).toBe(hasMore);
    }
  });

  it('writes no Russian settlement into its texts or its id that it does not show', async () => {
    const rules = JSON.parse(await readFile('data/reference/protection.json', 'utf8')) as {
      wordsOfRegions: string[];
    };
    const regions = await readCsv('reference/regions.csv');
    const namesOf = (place: CsvRow) =>
      ['name_nb', 'name_en', 'name_ru', 'name_se', 'alt_names']
        .flatMap((column) => place[column]?.split(';') ?? [])
        .map((name) => name.trim())
        .filter((name) => name.length > 2);
    const open = new Set([
      ...rules.wordsOfRegions,
      ...regions.map((region) => region['source_label']),
      ...gazetteer.filter(({ side }) => side !== 'RU').flatMap(namesOf),
    ]);
    const hidden = gazetteer
      .filter(({ side, kind }) => side === 'RU' && kind === 'settlement')
      .map((place) => ({ id: place['id'], names: namesOf(place).filter((n) => !open.has(n)) }));
    const asWords = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    let named = 0;
    for (const grant of shipped.grants) {
      const texts = ['title', 'source_title', 'applicant'].map((name) => String(grant[name] ?? ''));
      const all = asWords(texts.join(' | '));
      const id = asWords(String(grant['id']));
      const shown = new Set(placesOf(grant, 'RU').map((place) => place['id']));
      for (const place of hidden) {
        const found = place.names.filter(
          (name) => all.includes(asWords(name)) || id.includes(asWords(name.toLowerCase())),
        );
        if (found.length === 0) continue;
        named += 1;
        expect(shown.has(place.id), `${found.join()} in ${String(grant['id'])}`).toBe(true);
      }
    }
    // Towns that are shown are named in titles too; without one the search would prove nothing.
    expect(named).toBeGreaterThan(0);
  });
});

it('carries no address and no remark of the source in any table', () => {
  const text = JSON.stringify(shipped);
  expect(text).not.toMatch(/https?:|www\./);
  const remarks = source.map(({ notes = '' }) => notes).filter(({ length }) => length >= 40);
  expect(remarks.length).toBeGreaterThan(50);
  for (const remark of remarks) expect(text.includes(remark), remark).toBe(false);
});

import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildArchive } from '../write/build-archive.ts';
import { proposeMapping } from './mapping/propose.ts';
import { readTableFile } from './read/read-table-file.ts';
import { runImport } from './run-import.ts';

type Row = Readonly<Record<string, string>>;

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'round-trip-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const readRows = async (file: string) =>
  parse<Row>(await readFile(file), { columns: true, bom: true });
const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row['id'], row]));

it('CSV → archive → exported CSV holds the same public values', async () => {
  const archive = join(root, 'archive');
  await buildArchive('data', archive);
  const source = await readRows('data/source/grants.csv');
  const exported = byId(await readRows(join(archive, 'open/barents-grants.csv')));
  expect(exported.size).toBe(source.length);

  const same = [
    'year',
    'decision_date',
    'category_group',
    'category_detail',
    'category_source',
    'programme',
    'applicant_type',
    'amount_nok',
    'title_language',
    'confidence',
  ];
  let compared = 0;
  for (const row of source) {
    const shown = exported.get(row['id']);
    // A title that lost a place has an id of its own.
    if (!shown) continue;
    compared += 1;
    for (const column of same) expect(shown[column], `${column} of ${row['id']}`).toBe(row[column]);
    const name = row['applicant'] === 'Privatperson' ? '' : row['applicant'];
    expect(shown['applicant'], row['id']).toBe(name);
    if (shown['title_state'] === 'stated') expect(shown['title']).toBe(row['title']);
    const types = (text = '') => text.split('; ').sort().join('; ');
    expect(shown['partner_types'], row['id']).toBe(types(row['partner_types']));
  }
  expect(compared).toBeGreaterThan(390);
});

it('the source imported from itself says the same', async () => {
  const data = join(root, 'data');
  const reports = join(root, 'reports');
  await cp('data', data, { recursive: true });
  await mkdir(reports);
  const table = await readTableFile('data/source/grants.csv', {});
  const { mapping } = proposeMapping(table);
  const { summary } = await runImport(table, mapping, {
    data,
    reports,
    isDryRun: false,
    isStrict: false,
  });
  expect(summary).toBe('402 rows read: 402 accepted, 0 repaired, 0 rejected');

  const before = await readRows('data/source/grants.csv');
  const after = byId(await readRows(join(data, 'source/grants.csv')));
  const same = [
    'title',
    'title_language',
    'year',
    'decision_date',
    'category_source',
    'category_group',
    'category_detail',
    'programme',
    'applicant',
    'applicant_type',
    'applicant_municipality',
    'applicant_county',
    'partner_types',
    'partner_count',
    'partner_place',
    'partner_region',
    'amount_nok',
    'source_url',
    'source_title',
    'confidence',
    'notes',
  ];
  const differences = before.flatMap((row) =>
    same
      .filter((column) => after.get(row['id'])?.[column] !== row[column])
      .map((column) => `${column} of ${row['id']}`),
  );
  expect(differences).toEqual([]);
});

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '#lib/archive/manifest.ts';
import { TABLES, TABLE_NAMES } from '#lib/archive/tables.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { loadMessages } from '#lib/i18n/messages/index.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { listFiles } from '../../site/files.ts';
import { readSource, sumAmounts } from '../../../tests/source.ts';
import { buildArchive } from './build-archive.ts';
import { InputError } from '../source/problem.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the archive of the sample', () => {
  let engine: Engine;
  const rowsOf = async (sql: string) => {
    const { length, columns } = await engine.query(sql, []);
    return Array.from({ length }, (_, row) =>
      Object.values(columns).map((values) => values[row] ?? null),
    );
  };

  beforeAll(async () => {
    await buildArchive('data', join(folder, 'a'));
    engine = await openNodeEngine(join(folder, 'a'));
  });
  afterAll(() => engine.close());

  it('counts and sums as plain CSV reading does, in all, by year and by group', async () => {
    const source = readSource();
    expect(source.length).toBe(402);
    expect(await rowsOf('SELECT count(*), count(amount_nok), sum(amount_nok) FROM grants')).toEqual(
      [[402, source.filter(({ amount }) => amount !== null).length, sumAmounts(source)]],
    );
    expect(sumAmounts(source)).toBe(88_284_600);
    for (const column of ['year', 'group'] as const) {
      const keys = [...new Set(source.map((grant) => grant[column]))];
      const wanted = keys.map((key) => {
        const part = source.filter((grant) => grant[column] === key);
        return [key, part.length, sumAmounts(part)];
      });
      const name = column === 'group' ? 'category_group' : 'year';
      const built = await rowsOf(
        `SELECT ${name}, count(*), coalesce(sum(amount_nok), 0) FROM grants GROUP BY ${name}`,
      );
      const sorted = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(sorted(built)).toEqual(sorted(wanted));
    }
  });

  it('has exactly the columns of the vocabulary, in every table', async () => {
    for (const name of TABLE_NAMES) {
      const { columns } = await engine.query(`SELECT * FROM ${name} LIMIT 0`, []);
      expect(Object.keys(columns)).toEqual(Object.keys(TABLES[name]));
    }
  });

  it('is the same bytes from the same inputs', async () => {
    await buildArchive('data', join(folder, 'b'));
    const files = await listFiles(join(folder, 'a'));
    expect(await listFiles(join(folder, 'b'))).toEqual(files);
    for (const table of TABLE_NAMES) expect(files).toContain(`${table}.parquet`);
    expect(files.filter((file) => file.startsWith('open/')).length).toBeGreaterThan(8);
    for (const file of files) {
      const [a, b] = await Promise.all(
        ['a', 'b'].map((build) => readFile(join(folder, build, file))),
      );
      expect(a?.equals(b ?? Buffer.alloc(0)), file).toBe(true);
    }
  });

  it('says in its manifest what is in it', async () => {
    const manifest = parseManifest(
      JSON.parse(await readFile(join(folder, 'a/manifest.json'), 'utf8')),
    );
    for (const name of TABLE_NAMES) {
      const [[rows] = []] = await rowsOf(`SELECT count(*) FROM ${name}`);
      expect(manifest.tables[name].rows).toBe(rows);
    }
    expect(manifest.counts).toMatchObject({ grants: 402, sumNok: 88_284_600 });
  });

  it('offers no file of which the page has no words', async () => {
    const { openData } = parseManifest(
      JSON.parse(await readFile(join(folder, 'a/manifest.json'), 'utf8')),
    );
    for (const language of LANGUAGES) {
      const m = (await loadMessages(language))(createFormat(language));
      const names = openData.map(({ file }) => file.replace('open/', ''));
      expect(names.sort(), language).toEqual(Object.keys(m.about.files).sort());
    }
  });

  it('gives constant kroner and euros wherever year and index are known', async () => {
    const [[counted] = []] =
      await rowsOf(`SELECT count(*) FROM grants g JOIN deflators d USING (year)
      WHERE g.amount_nok IS NOT NULL AND d.cpi IS NOT NULL
      AND abs(g.amount_constant_nok - g.amount_nok * 133.63 / d.cpi) < 0.01`);
    const [[all] = []] = await rowsOf('SELECT count(amount_constant_nok) FROM grants');
    expect(all).toBe(counted);
    expect(Number(all)).toBeGreaterThan(290);
  });

  it('splits every amount over its places to the øre, on either side', async () => {
    expect(
      await rowsOf(`SELECT count(*) FROM (
        SELECT g.id, l.side, g.amount_nok, sum(l.amount_ore) AS ore FROM grants g
        JOIN links l ON l.grant_id = g.id WHERE g.amount_nok IS NOT NULL
        GROUP BY ALL HAVING sum(l.amount_ore) <> g.amount_nok * 100)`),
    ).toEqual([[0]]);
  });

  it('names no private person and gives no address', async () => {
    expect(
      await rowsOf(`SELECT count(*) FROM grants WHERE applicant ILIKE 'privatperson%'
        OR (applicant_type = 'private_person' AND applicant IS NOT NULL)
        OR concat_ws(' ', title, source_title, applicant) ILIKE '%http%'`),
    ).toEqual([[0]]);
  });
});

describe('a source with mistakes', () => {
  it('is refused with every mistake named, and the old archive stays', async () => {
    const data = join(folder, 'data');
    const target = join(folder, 'old');
    await cp('data', data, { recursive: true });
    await buildArchive(data, target);
    const before = await readFile(join(target, 'manifest.json'), 'utf8');

    const path = join(data, 'source/grants.csv');
    const lines = (await readFile(path, 'utf8')).split('\r\n');
    const header = lines[0]?.split(',') ?? [];
    const spoil = (line: number, column: string, value: string) => {
      // Only rows without quotes, so that a comma is a comma.
      const cells = lines[line - 1]?.split(',') ?? [];
      cells[header.indexOf(column)] = value;
      lines[line - 1] = cells.join(',');
    };
    const isKnownOnlyByCounty = (line: string) => line.includes(',county_only,');
    const simple = lines
      .map((line, index) => [line, index + 1] as const)
      .filter(([line, number]) => number > 1 && line !== '' && !line.includes('"'))
      .map(([, number]) => number);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, g = 0] = simple;
    const f = simple.find((line) => line > g && isKnownOnlyByCounty(lines[line - 1] ?? '')) ?? 0;
    spoil(a, 'amount_nok', '1 250 000');
    spoil(b, 'year', '1066');
    spoil(c, 'category_group', 'Q');
    spoil(d, 'id', lines[e - 1]?.split(',')[0] ?? '');
    spoil(d, 'decision_date', '2019-02-30');
    spoil(f, 'applicant_county', 'Sogn');
    lines[g - 1] = 'bs-0000-cut-off,A row that is too short';
    await writeFile(path, lines.join('\r\n'));

    const error = await buildArchive(data, target).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(InputError);
    const { message } = error as InputError;
    expect(message).toContain(`source/grants.csv:${a}, amount_nok: "1 250 000": a whole number`);
    expect(message).toContain(`source/grants.csv:${b}, year: "1066": a number from 1993 to 2099`);
    expect(message).toContain(`source/grants.csv:${c}, category_group: "Q": one of A, C, B`);
    expect(message).toContain(`source/grants.csv:${d}, decision_date: "2019-02-30": a date`);
    // Found beside the other mistakes, in a row that has one already and in one that comes later.
    expect(message).toContain(`line ${d} has the same id`);
    expect(message).toContain(`source/grants.csv:${f}, applicant_county: "Sogn": no such county`);
    expect(message).toContain(`source/grants.csv:${g}, row: "": Invalid Record Length`);
    expect(await readFile(join(target, 'manifest.json'), 'utf8')).toBe(before);
  });

  it('is refused where the file has no rows, or lacks a column, and says no more than that', async () => {
    const data = join(folder, 'empty');
    await cp('data', data, { recursive: true });
    const path = join(data, 'source/grants.csv');
    const whole = await readFile(path, 'utf8');
    const build = () => buildArchive(data, join(folder, 'never'));
    await writeFile(path, whole.slice(0, whole.indexOf('\n') + 1));
    await expect(build()).rejects.toThrow(/^source\/grants\.csv:1, row: "": the file has no rows$/);
    await writeFile(path, whole.replace('partner_region', 'region_of_partner'));
    await expect(build()).rejects.toThrow(
      /^source\/grants\.csv:1, partner_region: "": the column is missing$/,
    );
    await writeFile(path, '');
    await expect(build()).rejects.toThrow(/id: "": the column is missing/);
  });

  it('is refused where a place is not in the gazetteer', async () => {
    const data = join(folder, 'places');
    await cp('data', data, { recursive: true });
    const path = join(data, 'source/grants.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replace(',Svanvik,', ',Svanvig,'));
    await expect(buildArchive(data, join(folder, 'never'))).rejects.toThrow(
      /applicant_place: "Svanvig": not in the gazetteer/,
    );
  });
});

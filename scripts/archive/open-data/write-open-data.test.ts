import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Parser, Store } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenFile } from '#lib/archive/manifest.ts';
import { TABLE_NAMES } from '#lib/archive/tables.ts';
import { protectGrants } from '../protect/protect-grants.ts';
import { readInputs } from '../source/inputs.ts';
import { buildRows, type OutTables } from '../write/rows.ts';
import { writeParquet } from '../write/write-parquet.ts';
import type { OpenDataAbout } from './about.ts';
import { readSnapshot } from './changes.ts';
import { findDcatProblems } from './dcat/check-dcat.ts';
import { buildFlatGrants } from './flat-grants.ts';
import { ABOUT, INVENTED } from './invented-tables.ts';
import { DATA_PACKAGE_SCHEMA, GIVING_SCHEMA } from './published-schemas.ts';
import { readPlainCsv } from './read-plain-csv.ts';
import { writeOpenData } from './write-open-data.ts';

/** Reading all grants takes seconds on a busy machine. */
const PATIENCE = 60_000;

/** As the source has them: screening all texts again takes long, and is no part of these files. */
async function readReal(): Promise<OutTables> {
  const inputs = await readInputs('data');
  return buildRows(protectGrants(inputs, 'internal'), inputs);
}

interface Package {
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: { readonly fields: readonly Field[] };
  }[];
}
interface Field {
  readonly name: string;
  readonly constraints?: { readonly enum?: readonly string[]; readonly required?: boolean };
}

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'open-data-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe.each([
  ['invented', () => Promise.resolve(INVENTED), ABOUT],
  ['real', readReal, { ...ABOUT, isSynthetic: false, baseUrl: 'https://example.invalid/archive/' }],
])('the files of the %s grants', (name, read, about: OpenDataAbout) => {
  let tables: OutTables;
  let files: readonly OpenFile[];
  const folder = () => join(root, name, 'open');
  const readText = (file: string) => readFile(join(folder(), file), 'utf8');
  const readJson = async <T>(file: string) => JSON.parse(await readText(file)) as T;

  beforeAll(async () => {
    tables = await read();
    const archive = join(root, name);
    await mkdir(archive);
    await writeParquet(archive, tables);
    files = await writeOpenData(folder(), tables, about);
  }, PATIENCE);

  it('are those that are returned, with their sizes', async () => {
    expect((await readdir(folder())).map((file) => `open/${file}`).sort()).toEqual(
      files.map(({ file }) => file).sort(),
    );
    expect(files.map(({ file }) => file)).toContain('open/360giving.json');
    for (const { file, bytes } of files) {
      expect((await readFile(join(root, name, file))).length, file).toBe(bytes);
    }
  });

  it('are the same bytes when they are written again', async () => {
    const before = await Promise.all(files.map(({ file }) => readFile(join(root, name, file))));
    await writeOpenData(folder(), tables, about);
    for (const [index, { file }] of files.entries()) {
      const again = await readFile(join(root, name, file));
      expect(again.equals(before[index] ?? Buffer.alloc(0)), file).toBe(true);
    }
  });

  it('give back every grant as CSV', async () => {
    const csv = await readText('barents-grants.csv');
    expect(readPlainCsv(csv)).toEqual(buildFlatGrants(tables));
  });

  it('are a valid data package, whose schema the grants keep', async () => {
    const content = await readJson<Package>('datapackage.json');
    const isValid = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false }).compile(
      DATA_PACKAGE_SCHEMA,
    );
    isValid(content);
    expect(isValid.errors).toBe(null);
    const fields = content.resources.flatMap(({ schema }) => schema?.fields ?? []);
    const rows = readPlainCsv(await readText('barents-grants.csv'));
    expect(Object.keys(rows[0] ?? {})).toEqual(fields.map(({ name: column }) => column));
    for (const { name: column, constraints } of fields) {
      for (const row of rows) {
        const value = row[column];
        if (constraints?.required) expect(value, column).not.toBe(null);
        if (constraints?.enum && value !== null) expect(constraints.enum, column).toContain(value);
      }
    }
  });

  it('are named in the package with their hashes, the tables above by their address or not at all', async () => {
    const { resources } = await readJson<Package>('datapackage.json');
    const above = resources.filter(({ path }) => path.endsWith('.parquet'));
    expect(above.length).toBe(about.baseUrl === null ? 0 : TABLE_NAMES.length);
    for (const { path, bytes, hash } of resources) {
      const isAbove = about.baseUrl !== null && path.startsWith(about.baseUrl);
      const place = isAbove
        ? join(root, name, path.slice(about.baseUrl.length))
        : join(folder(), path);
      const content = await readFile(place);
      expect(bytes, path).toBe(content.length);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
  });

  it('keep the rules of 360Giving and DCAT-AP-NO', async () => {
    const isValid = new Ajv({ allErrors: true }).compile(GIVING_SCHEMA);
    isValid(await readJson('360giving.json'));
    expect(isValid.errors).toBe(null);
    const store = new Store(new Parser().parse(await readText('dcat.ttl')));
    expect(findDcatProblems(store)).toEqual([]);
  });

  it('are read back from the Parquet files when the next archive is compared', async () => {
    const hash = 'abcdef012345';
    const manifest = {
      format: 2,
      hash,
      tables: Object.fromEntries(
        TABLE_NAMES.map((table) => [table, { file: `${table}.parquet`, rows: 0, bytes: 0 }]),
      ),
      counts: { grants: tables.grants.length },
      prices: { baseYear: 2025 },
      protection: { hidden: {} },
      openData: [],
    };
    await writeFile(join(root, name, 'manifest.json'), JSON.stringify(manifest));
    expect(await readSnapshot(join(root, name))).toEqual({ hash, grants: buildFlatGrants(tables) });
    const next = join(root, name, 'next');
    await writeOpenData(next, tables, about, join(root, name));
    expect(JSON.parse(await readFile(join(next, 'changes.json'), 'utf8'))).toEqual({
      archive: about.hash,
      previous: hash,
      added: [],
      corrected: [],
      withdrawn: 0,
      removed: 0,
    });
  });
});

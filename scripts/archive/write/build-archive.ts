import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, TableFile } from '#lib/archive/manifest.ts';
import { TABLE_NAMES, type TableName } from '#lib/archive/tables.ts';
import { readInputs, type Inputs } from '../source/inputs.ts';
import { buildRows, type OutTables } from './rows.ts';
import { writeParquet } from './write-parquet.ts';

/** Month in which the sample was compiled (data/README.md). */
const COMPILED = '2026-11';

/**
 * Builds the public archive from the folder `data` into `target`, all or nothing: until the new one
 * is complete the old one stays where it is.
 * @throws InputError with every problem of the inputs.
 */
export async function buildArchive(data: string, target: string): Promise<Manifest> {
  const inputs = await readInputs(data);
  const tables = buildRows(inputs);
  const fresh = `${target}.new`;
  try {
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    await writeParquet(fresh, tables);
    const manifest = await describe(fresh, tables, inputs);
    await writeFile(join(fresh, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await replaceFolder(target, fresh);
    return manifest;
  } finally {
    // What stands in static/ is shipped, half an archive too.
    await rm(fresh, { recursive: true, force: true });
  }
}

/** The old folder steps aside first: a folder cannot be renamed onto one that holds files. */
async function replaceFolder(target: string, fresh: string): Promise<void> {
  const old = `${target}.old`;
  await rm(old, { recursive: true, force: true });
  const hadOld = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function describe(folder: string, tables: OutTables, { rules }: Inputs): Promise<Manifest> {
  const hash = createHash('sha256');
  const files: [TableName, TableFile][] = [];
  for (const name of TABLE_NAMES) {
    const file = `${name}.parquet`;
    const bytes = await readFile(join(folder, file));
    hash.update(bytes);
    files.push([name, { file, rows: tables[name].length, bytes: bytes.length }]);
  }
  const amounts = tables.grants.flatMap(({ amount_nok: amount }) =>
    amount === null ? [] : [Number(amount)],
  );
  const generalised = tables.links.filter(({ is_generalised: is }) => is === true);
  return {
    format: 1,
    hash: hash.digest('hex').slice(0, 12),
    compiled: COMPILED,
    profile: 'public',
    synthetic: false,
    tables: Object.fromEntries(files) as Record<TableName, TableFile>,
    counts: {
      grants: tables.grants.length,
      grantsWithAmount: amounts.length,
      sumNok: amounts.reduce((sum, amount) => sum + amount, 0),
      grantsWithoutYear: tables.grants.filter(({ year }) => year === null).length,
      generalised: new Set(generalised.map(({ grant_id: id }) => id)).size,
      titlesScreened: tables.grants.filter(({ title_screened: is }) => is === true).length,
    },
    protection: { minInhabitants: rules.minInhabitants, minGrants: rules.minGrants },
  };
}

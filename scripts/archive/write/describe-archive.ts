import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  PROTECTION_RULES,
  type Manifest,
  type ProtectionRule,
  type TableFile,
} from '#lib/archive/manifest.ts';
import { TABLE_NAMES, type TableName } from '#lib/archive/tables.ts';
import { createPrices } from '../money/prices.ts';
import type { PublicGrant } from '../protect/protect-grants.ts';
import type { Inputs } from '../source/inputs.ts';
import type { OutTables } from './rows.ts';

interface Built {
  readonly tables: OutTables;
  readonly grants: readonly PublicGrant[];
  readonly inputs: Inputs;
  readonly profile: Manifest['profile'];
}

/** The manifest of the tables in `folder`, without the files for others. */
export async function describeArchive(
  folder: string,
  { tables, grants, inputs: { about, rules, prices, deflators }, profile }: Built,
): Promise<Manifest> {
  const { hash, files } = await describeFiles(folder, tables);
  const withAmount = tables.grants.filter(({ amount_nok: amount }) => amount !== null);
  const lacks = (column: 'amount_constant_nok' | 'amount_eur') =>
    withAmount.filter((row) => row[column] === null).length;
  return {
    format: 2,
    hash,
    compiled: about.compiled,
    profile,
    synthetic: about.isSynthetic,
    completeness: about.completeness,
    tables: files,
    counts: {
      grants: tables.grants.length,
      grantsWithAmount: withAmount.length,
      sumNok: withAmount.reduce((sum, { amount_nok: amount }) => sum + Number(amount), 0),
      grantsWithoutYear: tables.grants.filter(({ year }) => year === null).length,
      generalised: grants.filter(({ isGeneralised }) => isGeneralised).length,
      titlesScreened: grants.filter(({ titleState }) => titleState === 'screened').length,
    },
    prices: {
      baseYear: createPrices(deflators, prices).baseYear,
      withoutConstant: lacks('amount_constant_nok'),
      withoutEuro: lacks('amount_eur'),
    },
    protection: {
      minInhabitants: rules.minInhabitants,
      minGrants: rules.minGrants,
      hidden: countHidden(grants),
    },
    openData: [],
  };
}

async function describeFiles(folder: string, tables: OutTables) {
  const hash = createHash('sha256');
  const files: [TableName, TableFile][] = [];
  for (const name of TABLE_NAMES) {
    const file = `${name}.parquet`;
    const bytes = await readFile(join(folder, file));
    hash.update(bytes);
    files.push([name, { file, rows: tables[name].length, bytes: bytes.length }]);
  }
  return {
    hash: hash.digest('hex').slice(0, 12),
    files: Object.fromEntries(files) as Record<TableName, TableFile>,
  };
}

function countHidden(grants: readonly PublicGrant[]): Readonly<Record<ProtectionRule, number>> {
  const counts = new Map<ProtectionRule, number>(PROTECTION_RULES.map((rule) => [rule, 0]));
  for (const { hiddenBy } of grants) {
    for (const rule of hiddenBy) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return Object.fromEntries(counts) as Record<ProtectionRule, number>;
}

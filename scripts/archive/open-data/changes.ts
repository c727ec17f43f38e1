import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest } from '#lib/archive/manifest.ts';
import type { TableName } from '#lib/archive/tables.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { FLAT_COLUMNS } from './dictionary/dictionary.ts';
import { buildFlatGrants, type FlatGrant, type FlatSource } from './flat-grants.ts';

/** As much of an archive as it takes to compare it with another. */
export interface ArchiveSnapshot {
  readonly hash: string;
  readonly grants: readonly FlatGrant[];
}

/**
 * What became of the grants since the archive `previous`. Nothing that the present archive does not say
 * itself: no old value and no old id, since either may have been taken out for a reason. So a grant whose
 * id is new counts as one removed and one added.
 */
export interface Changes {
  readonly archive: string;
  /** null: there was none before. */
  readonly previous: string | null;
  readonly added: readonly string[];
  readonly corrected: readonly { readonly id: string; readonly columns: readonly string[] }[];
  /** Grants whose details were withdrawn since. */
  readonly withdrawn: number;
  /** Grants that are gone, the withdrawn ones aside. */
  readonly removed: number;
}

/** They follow from the amount, the year and the price tables: a new base year corrects no grant. */
const COMPUTED: ReadonlySet<string> = new Set(['amount_constant_nok', 'amount_eur']);

const isWithdrawn = (grant: FlatGrant | undefined) => grant?.['is_withdrawn'] === true;
const idOf = (grant: FlatGrant) => String(grant['id']);

export function compareArchives(previous: ArchiveSnapshot | null, now: ArchiveSnapshot): Changes {
  const before = new Map((previous?.grants ?? []).map((grant) => [idOf(grant), grant]));
  const ids = new Set(now.grants.map(idOf));
  const gone = [...before.values()].filter((grant) => !ids.has(idOf(grant)));
  const withdrawn = now.grants.filter(
    (grant) => isWithdrawn(grant) && !isWithdrawn(before.get(idOf(grant))),
  );
  const renamed = withdrawn.filter((grant) => !before.has(idOf(grant))).length;
  const present = now.grants.filter((grant) => !isWithdrawn(grant));
  return {
    archive: now.hash,
    previous: previous?.hash ?? null,
    added: present.map(idOf).filter((id) => !before.has(id)),
    corrected: present.flatMap((grant) => {
      const columns = findChanges(before.get(idOf(grant)), grant);
      return columns.length > 0 ? [{ id: idOf(grant), columns }] : [];
    }),
    withdrawn: previous === null ? 0 : withdrawn.length,
    removed: Math.max(0, gone.length - renamed),
  };
}

/**
 * Reads the Parquet files of a built archive.
 * @throws TypeError where its manifest is of another format, EngineError where a table cannot be read.
 */
export async function readSnapshot(folder: string): Promise<ArchiveSnapshot> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8');
  const { hash } = parseManifest(JSON.parse(text));
  const engine = await openNodeEngine(folder);
  try {
    const read = async (name: TableName) => {
      const { length, columns } = await engine.query(`SELECT * FROM ${name}`, []);
      return Array.from({ length }, (_, row) =>
        Object.fromEntries(
          Object.entries(columns).map(([column, values]) => [column, values[row] ?? null]),
        ),
      );
    };
    const tables = {
      grants: await read('grants'),
      partners: await read('partners'),
      places: await read('places'),
      links: await read('links'),
    };
    // The engine gives exactly the columns of TABLES.
    return { hash, grants: buildFlatGrants(tables as unknown as FlatSource) };
  } finally {
    await engine.close();
  }
}

function findChanges(before: FlatGrant | undefined, now: FlatGrant): readonly string[] {
  if (!before) return [];
  return FLAT_COLUMNS.map(({ column }) => column).filter(
    (column) =>
      !COMPUTED.has(column) &&
      JSON.stringify(before[column] ?? null) !== JSON.stringify(now[column] ?? null),
  );
}

import { TABLE_NAMES, type TableName } from './tables.ts';

/** What `static/archive/manifest.json` says about the archive beside it. */
export interface Manifest {
  readonly format: 1;
  /** First 12 hex digits of the SHA-256 over all table files, in the order of `TABLES`. Names the archive in citations. */
  readonly hash: string;
  /** Month in which the source was compiled, YYYY-MM. */
  readonly compiled: string;
  readonly profile: 'public' | 'internal';
  /** Invented grants, for tests and benchmarks only. */
  readonly synthetic: boolean;
  readonly tables: Readonly<Record<TableName, TableFile>>;
  readonly counts: {
    readonly grants: number;
    readonly grantsWithAmount: number;
    readonly sumNok: number;
    readonly grantsWithoutYear: number;
    /** Grants whose Russian place is shown less exactly than the source has it. */
    readonly generalised: number;
    readonly titlesScreened: number;
  };
  readonly protection: { readonly minInhabitants: number; readonly minGrants: number };
}

export interface TableFile {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
}

/** Checks parsed JSON. Throws with the name of the first field that is not as it should be. */
export function parseManifest(value: unknown): Manifest {
  const manifest = value as Partial<Manifest> | null;
  if (typeof manifest !== 'object' || manifest === null) throw new TypeError('manifest: no object');
  if (manifest.format !== 1) throw new TypeError('manifest: unknown format');
  if (typeof manifest.hash !== 'string' || !/^[0-9a-f]{12}$/.test(manifest.hash)) {
    throw new TypeError('manifest: hash');
  }
  for (const name of TABLE_NAMES) {
    const table = manifest.tables?.[name];
    if (!table || !/^[a-z-]+\.parquet$/.test(table.file) || !(table.rows >= 0)) {
      throw new TypeError(`manifest: tables.${name}`);
    }
  }
  if (!(Number(manifest.counts?.grants) >= 0)) throw new TypeError('manifest: counts');
  return manifest as Manifest;
}

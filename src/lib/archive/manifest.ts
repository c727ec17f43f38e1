import { TABLE_NAMES, type TableName } from './tables.ts';

/** What `static/archive/manifest.json` says about the archive beside it. */
export interface Manifest {
  readonly format: 2;
  /** First 12 hex digits of the SHA-256 over all table files, in the order of `TABLES`. Names the archive in citations. */
  readonly hash: string;
  /** Month in which the source was compiled, YYYY-MM. */
  readonly compiled: string;
  /** `internal` keeps what the public archive hides; it must never be deployed. */
  readonly profile: 'public' | 'internal';
  /** Invented grants, for tests and benchmarks only. */
  readonly synthetic: boolean;
  /** Whether the archive holds all grants, or only those that could be found. */
  readonly completeness: 'sample' | 'complete';
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
  readonly prices: {
    /** Year whose kroner `amount_constant_nok` is in. */
    readonly baseYear: number;
    /** Grants with an amount that have none in constant kroner, or none in euros. */
    readonly withoutConstant: number;
    readonly withoutEuro: number;
  };
  readonly protection: {
    readonly minInhabitants: number;
    readonly minGrants: number;
    /** How many grants (for `totals` figures) each rule hid something of; never what. */
    readonly hidden: Readonly<Record<ProtectionRule, number>>;
  };
  /** Files for others to use, beside the tables; none in a synthetic archive for benchmarks. */
  readonly openData: readonly OpenFile[];
}

/** What the builder may hide, by the rules of data/reference/protection.json. */
export const PROTECTION_RULES = [
  'private-applicant',
  'person-in-text',
  'organisation-in-text',
  'place-in-text',
  'title-withheld',
  'small-settlement',
  'few-grants',
  'sensitive-subject',
  'rare-pair',
  'rare-region',
  'withheld-in-source',
  'applicant-held-back',
  'withdrawn',
] as const;
export type ProtectionRule = (typeof PROTECTION_RULES)[number];

export interface OpenFile {
  /** Path below the archive's folder. */
  readonly file: string;
  /** csv, xlsx, jsonl, json, ttl, … */
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: number;
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
  if (manifest.format !== 2) throw new TypeError('manifest: unknown format');
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
  if (!Number.isInteger(manifest.prices?.baseYear)) throw new TypeError('manifest: prices');
  if (!manifest.protection?.hidden) throw new TypeError('manifest: protection');
  if (!Array.isArray(manifest.openData)) throw new TypeError('manifest: openData');
  return manifest as Manifest;
}

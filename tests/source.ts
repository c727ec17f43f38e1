import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** The source as another program reads it: plain CSV, no database. */
export interface SourceGrant {
  readonly year: number | null;
  readonly group: string;
  readonly amount: number | null;
}

export function readSource(): readonly SourceGrant[] {
  const rows: Record<string, string>[] = parse(readFileSync('data/source/grants.csv'), {
    columns: true,
    bom: true,
  });
  return rows.map((row) => ({
    year: row['year'] ? Number(row['year']) : null,
    group: row['category_group'] ?? '',
    amount: row['amount_nok'] ? Number(row['amount_nok']) : null,
  }));
}

export function sumAmounts(grants: readonly SourceGrant[]): number {
  return grants.reduce((sum, grant) => sum + (grant.amount ?? 0), 0);
}

/** 88 284 600 → "88.3", as the English headline has it. */
export function inMillions(amount: number): string {
  return (amount / 1e6).toFixed(1);
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { showProgress } from '../commands/progress.ts';
import { formatRejects } from '../report/write-rejects.ts';
import { formatReport } from '../report/write-report.ts';
import { readAbout } from '../source/settings.ts';
import { aboutImport } from './about-import.ts';
import { importTable } from './import-table.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { ImportResult } from './outcome.ts';
import type { RawTable } from './raw-table.ts';
import { stageImport } from './stage-import.ts';

export interface ImportOptions {
  readonly data: string;
  readonly reports: string;
  readonly isDryRun: boolean;
  /** Nothing is changed where a row is rejected. */
  readonly isStrict: boolean;
  /** YYYY-MM-DD, for the report. */
  readonly today?: string;
}

export interface ImportOutcome {
  readonly summary: string;
  readonly rejected: number;
  /** Texts that are withheld until somebody has read them. */
  readonly toRead: number;
  readonly isPlaced: boolean;
}

/**
 * Imports a table: report and rejects always, the new source only when it can be built into an archive
 * and this is no dry run. @throws InputError where the archive could not be built.
 */
export async function runImport(
  table: RawTable,
  mapping: Mapping,
  {
    data,
    reports,
    isDryRun,
    isStrict,
    today = new Date().toISOString().slice(0, 10),
  }: ImportOptions,
): Promise<ImportOutcome> {
  const knowledge = await loadKnowledge(data);
  const { result, csv } = await showProgress('rows', table.rows.length, (onProgress) =>
    Promise.resolve(importTable(table, mapping, knowledge, onProgress)),
  );
  const about = aboutImport(mapping, await readAbout(data), today.slice(0, 7));
  const count = (status: string) => result.outcomes.filter((row) => row.status === status).length;
  const rejected = count('rejected');
  const taken = result.rowsRead - rejected;
  const staged = taken === 0 ? null : await stageImport(data, csv, about);
  const whole: ImportResult = {
    ...result,
    hidden: staged?.hidden ?? null,
    coverage: staged?.coverage ?? [],
  };
  await writeFile(
    join(reports, 'report.html'),
    formatReport(whole, { madeOn: today, version: '1' }),
  );
  await writeFile(join(reports, 'rejects.csv'), formatRejects(whole, table));
  const toRead = staged?.toRead ?? [];
  await writeFile(
    join(reports, 'texts-to-read.csv'),
    stringify(
      toRead.map(({ id, text }) => [id, text, '', '']),
      { header: true, columns: ['id', 'text', 'decided_on', 'note'] },
    ),
  );
  const isPlaced = staged !== null && !isDryRun && !(isStrict && rejected > 0);
  if (isPlaced) await staged.place(reports);
  else await staged?.discard();
  const summary = `${result.rowsRead} rows read: ${count('accepted')} accepted, ${count('repaired')} repaired, ${rejected} rejected`;
  return { summary, rejected, toRead: toRead.length, isPlaced };
}

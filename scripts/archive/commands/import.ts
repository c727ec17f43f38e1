import type { Command } from 'commander';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { checkColumns, recommendColumns } from '../import/mapping/check-columns.ts';
import { formatMapping, formatProposal } from '../import/mapping/format-mapping.ts';
import { parseMapping, type Mapping } from '../import/mapping/mapping.ts';
import { proposeMapping } from '../import/mapping/propose.ts';
import type { RawTable, Remark } from '../import/raw-table.ts';
import { readTableFile } from '../import/read/read-table-file.ts';
import { runImport } from '../import/run-import.ts';
import { Refusal } from '../refusal.ts';

interface Options {
  readonly mapping?: string;
  readonly sheet?: string;
  readonly data: string;
  readonly reports: string;
  readonly dryRun?: true;
  readonly strict?: true;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description('make data/source from a table (CSV or XLSX) that somebody exported')
    .argument('<file>', 'the table')
    .option(
      '--mapping <file>',
      'says which column is what; where there is none, one is proposed and written',
    )
    .option('--sheet <name>', 'sheet of a workbook (default: the first with rows)')
    .option('--data <folder>', 'whose source is replaced', 'data')
    .option('--reports <folder>', 'where report, rejects and mapping go', 'data/import')
    .option('--strict', 'change nothing if a row is rejected')
    .option('--dry-run', 'write report and rejects, change nothing else')
    .addHelpText(
      'after',
      `
The first time, a mapping is proposed, written beside the report and used for a dry run. Read it, correct it in an
editor (which explains every line), and run the command again.

  npm run archive -- import export.xlsx            proposes data/import/export.mapping.json
  npm run archive -- import export.xlsx            takes that mapping, imports
  npm run archive -- import export.csv --mapping data/import/last-year.mapping.json --dry-run`,
    )
    .action(importFile);
}

async function importFile(file: string, options: Options): Promise<void> {
  const name = basename(file, extname(file));
  const mappingFile = options.mapping ?? join(options.reports, `${name}.mapping.json`);
  const known = await readMapping(mappingFile, options.mapping !== undefined);
  const table = await readTable(file, known, options.sheet);
  await mkdir(options.reports, { recursive: true });
  const mapping = known ?? (await propose(table, mappingFile));
  checkMapping(mapping, table, mappingFile);

  const isDryRun = options.dryRun === true || known === null;
  const { summary, rejected, toRead } = await runImport(table, mapping, {
    data: options.data,
    reports: options.reports,
    isDryRun,
    isStrict: options.strict === true,
  });
  console.log(summary);
  if (options.strict && rejected > 0) {
    throw new Refusal(
      `Nothing was changed: ${rejected} rows are rejected, see ${join(options.reports, 'rejects.csv')}.`,
    );
  }
  console.log(`Report: ${join(options.reports, 'report.html')}`);
  if (rejected > 0) console.log(`Rejected rows: ${join(options.reports, 'rejects.csv')}`);
  if (toRead > 0) {
    console.log(
      `Withheld until somebody has read them: ${toRead} texts in ${join(options.reports, 'texts-to-read.csv')}; copy the harmless lines to ${join(options.data, 'decisions/released-texts.csv')}.`,
    );
  }
  if (known === null) console.log(`Read ${mappingFile}, correct it, and run the command again.`);
  else if (isDryRun) console.log('Dry run: nothing else was changed.');
  else console.log('Next: npm run archive');
}

async function readMapping(file: string, isAsked: boolean): Promise<Mapping | null> {
  if (!isAsked && (await stat(file).catch(() => null)) === null) return null;
  try {
    return parseMapping(await readFile(file, 'utf8'), file);
  } catch (error) {
    throw new Refusal((error as Error).message, { cause: error });
  }
}

async function readTable(file: string, mapping: Mapping | null, sheet?: string): Promise<RawTable> {
  const wanted = mapping?.table;
  try {
    return await readTableFile(file, {
      ...((sheet ?? wanted?.sheet) ? { sheet: sheet ?? wanted?.sheet ?? '' } : {}),
      ...(wanted?.headerRow ? { headerRow: wanted.headerRow } : {}),
      ...(wanted?.delimiter ? { delimiter: wanted.delimiter } : {}),
      ...(wanted?.encoding ? { encoding: wanted.encoding } : {}),
    });
  } catch (error) {
    throw new Refusal((error as Error).message, { cause: error });
  }
}

async function propose(table: RawTable, file: string): Promise<Mapping> {
  const proposal = proposeMapping(table);
  console.log(formatProposal(proposal));
  await writeFile(file, formatMapping(proposal.mapping));
  console.log(`\nThis mapping is proposed and written to ${file}.\n`);
  return proposal.mapping;
}

/** Every column must be named, so that a new one with names of persons never slips in. */
function checkMapping(mapping: Mapping, table: RawTable, file: string): void {
  const wrong = checkColumns(mapping, table);
  const advice = recommendColumns(mapping);
  const say = ({ en }: Remark) => `${file}: ${en}`;
  // Without titles every row would be rejected.
  const isHopeless = wrong.length > 0 || advice.some(({ code }) => code === 'no-title');
  if (isHopeless) throw new Refusal([...wrong, ...advice].map(say).join('\n'));
  for (const remark of advice) console.warn(say(remark));
}

import { deepStrictEqual } from 'node:assert/strict';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { CHROMIUM } from '../../setup/chromium.mjs';
import { servePage } from './build-page.ts';
import { ensureArchive } from './ensure-archive.ts';
import { describeRun } from './machine.ts';
import type { BootTimes, Way } from './page/boot.ts';
import type { ArchiveAddress } from './page/contender.ts';
import { median } from './statistics.ts';
import { writeFormats, type Format } from './write-formats.ts';

const HELP = `npx tsx scripts/benchmarks/drag/boot.ts [--rows 5000,100000] [--times 5]

Time from the archive's files to the first SQL answer in Chromium: our loader beside the engine's
own readers. Archives are kept in .cache/bench.`;

const WAYS: Readonly<Record<Way, Format>> = {
  'Parquet, hyparquet (ours)': 'parquet',
  'Arrow IPC as a file': 'arrow',
  'CSV, read_csv': 'csv',
  'JSON lines, read_json': 'json',
  'Parquet, read_parquet': 'parquet',
};
/** Without this extension DuckDB-WASM cannot read a format at all; a worker that broke over it never answers. */
const REFUSAL_TIMEOUT = 60_000;

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '5000,100000' },
    times: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});
if (
  options.help ||
  !/^[1-9]\d*(,[1-9]\d*)*$/.test(options.rows) ||
  !/^[1-9]\d*$/.test(options.times)
) {
  console.log(HELP);
  process.exit(options.help ? 0 : 1);
}
await main(options.rows.split(',').map(Number), Number(options.times));

async function main(sizes: readonly number[], times: number): Promise<void> {
  const server = await servePage();
  const browser = await chromium.launch(CHROMIUM);
  try {
    const about = describeRun(browser.version(), [
      '@duckdb/duckdb-wasm',
      'hyparquet',
      'apache-arrow',
    ]);
    const lines: string[] = [];
    for (const rows of sizes) {
      const page = await browser.newPage();
      await page.goto(server.address);
      lines.push(...(await runSize(page, rows, times)));
      await page.close();
    }
    console.log(
      [
        `# From the archive's files to the first SQL answer (median of ${times})`,
        '',
        ...about,
        '',
        '| grants | way | MB | MB gzipped | files to answer, ms | times ours | start of the engine, ms |',
        '|---:|---|---:|---:|---:|---:|---:|',
        ...lines,
        '',
        'All eight tables are fetched from 127.0.0.1 (no transfer time to speak of: see the sizes), filled into an engine',
        'that has already started, and asked for the headline. All ways that work gave the same headline (checked).',
      ].join('\n'),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function runSize(page: Page, rows: number, times: number): Promise<readonly string[]> {
  const { folder, manifest, years } = await ensureArchive(rows);
  const sizes = await writeFormats(folder);
  const archive: ArchiveAddress = { base: `/bench/${rows}/`, manifest, years };
  const found = new Map<Way, readonly BootTimes[]>();
  const lines: string[] = [];
  for (const [way, format] of Object.entries(WAYS) as [Way, Format][]) {
    console.error(`${rows.toLocaleString('en')} grants: ${way} …`);
    const { plain, gzipped } = sizes[format];
    const start = `| ${rows.toLocaleString('en')} | ${way} | ${megabytes(plain)} | ${megabytes(gzipped)} |`;
    try {
      const boots: BootTimes[] = [];
      for (let run = 0; run < times; run += 1) boots.push(await boot(page, way, archive));
      found.set(way, boots);
      const answer = median(boots.map((times) => times.answer));
      const ours = median(
        (found.get('Parquet, hyparquet (ours)') ?? boots).map((boot) => boot.answer),
      );
      const engine = median(boots.map((times) => times.start));
      lines.push(
        `${start} ${answer.toFixed(0)} | ${(answer / ours).toFixed(2)} | ${engine.toFixed(0)} |`,
      );
    } catch (error) {
      lines.push(`${start} does not work: ${reasonOf(error)} | | |`);
    }
  }
  const [first, ...others] = [...found.values()].flat();
  for (const { headline } of others) deepStrictEqual(headline, first?.headline);
  return lines;
}

async function boot(page: Page, way: Way, archive: ArchiveAddress): Promise<BootTimes> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), REFUSAL_TIMEOUT);
  });
  try {
    const run = page.evaluate(([way, archive]) => window.bootFrom(way, archive), [
      way,
      archive,
    ] as const);
    return await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/^page\.evaluate: (Error: )?/, '').slice(0, 120);
}

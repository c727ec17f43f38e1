import { chromium, type Browser } from 'playwright';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { CHROMIUM } from '../../setup/chromium.mjs';
import { servePage } from './build-page.ts';
import { ensureArchive } from './ensure-archive.ts';
import { describeRun } from './machine.ts';
import { NOTES } from './notes.ts';
import type { ArchiveAddress } from './page/contender.ts';
import type { ContenderName } from './page/drag.ts';
import { planPositions, seededRandom } from './positions.ts';
import { formatRatios, formatTable, type SizeResult } from './report.ts';
import { assertEqualFigures, runDrag, type Run } from './run-drag.ts';

const HELP = `npx tsx scripts/benchmarks/drag/main.ts [--rows 5000,100000,1000000] [--seed 1]

Drags the period brush over five linked views in one Chromium: our cubes beside Mosaic and
crossfilter2, on the same synthetic grants. Archives are kept in .cache/bench.`;

const POSITIONS = 60;
const NAMES: readonly ContenderName[] = ['ours', 'mosaic', 'mosaic at once', 'crossfilter'];
const PACKAGES = [
  '@duckdb/duckdb-wasm',
  '@uwdata/mosaic-core',
  '@uwdata/flechette',
  'crossfilter2',
  'hyparquet',
];

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '5000,100000,1000000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help || !/^[1-9]\d*(,[1-9]\d*)*$/.test(options.rows) || !/^\d+$/.test(options.seed)) {
  console.log(HELP);
  process.exit(options.help ? 0 : 1);
}
await main(options.rows.split(',').map(Number), Number(options.seed));

async function main(sizes: readonly number[], seed: number): Promise<void> {
  for (const rows of sizes) await ensureArchive(rows);
  const server = await servePage();
  const browser = await chromium.launch(CHROMIUM);
  try {
    const about = describeRun(browser.version(), PACKAGES);
    const results: SizeResult[] = [];
    for (const rows of sizes) results.push(await runSize(browser, server.address, rows, seed));
    const title = `# Dragging the period brush: ${POSITIONS} positions (seed ${seed}), five linked views`;
    const tables = [...formatTable(results), '', ...formatRatios(results)];
    console.log([title, '', ...about, '', ...tables, '', ...NOTES].join('\n'));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function runSize(
  browser: Browser,
  address: string,
  rows: number,
  seed: number,
): Promise<SizeResult> {
  const { manifest, years } = await ensureArchive(rows);
  const positions = planPositions(years, POSITIONS, seededRandom(seed));
  const archive: ArchiveAddress = { base: `/bench/${rows}/`, manifest, years };
  const runs: Run[] = [];
  for (const name of NAMES) {
    console.error(`${rows.toLocaleString('en')} grants: ${name} …`);
    // A page of its own: nobody pays for what those before have left behind.
    const page = await browser.newPage({ viewport: { width: 640, height: 1_200 } });
    page.on('pageerror', (error) => console.error(error));
    await page.goto(address);
    if (!(await page.evaluate(() => window.dragPage.isIsolated))) {
      throw new Error('The page is not isolated: its clock would be too coarse.');
    }
    runs.push(await runDrag(browser, page, name, archive, positions));
    await page.close();
    // Until its process is gone, its memory is counted.
    await setTimeout(1_000);
  }
  assertEqualFigures(runs, positions);
  return { rows, runs };
}

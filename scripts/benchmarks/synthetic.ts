import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runApart, type Cost } from './measure.ts';

const HELP = `npx tsx scripts/benchmarks/synthetic.ts [--rows 1000000] [--seed 1] [--data data]

Time and peak memory of the archive builder on invented grants, beside native DuckDB
writing the same rows without our steps; each in a process of its own.`;

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    data: { type: 'string', default: 'data' },
    help: { type: 'boolean', default: false },
  },
});
if (options.help || !/^[1-9]\d*$/.test(options.rows) || !/^\d+$/.test(options.seed)) {
  console.log(HELP);
  process.exit(options.help ? 0 : 1);
}

const folder = await mkdtemp(join(tmpdir(), 'benchmark-'));
try {
  console.log(await compare(folder));
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function compare(at: string): Promise<string> {
  const { rows, seed, data } = options;
  const archive = join(at, 'ours');
  const native = join(import.meta.dirname, 'synthetic-native.ts');
  const ours = await runApart(join(import.meta.dirname, 'synthetic-builder.ts'), [
    rows,
    seed,
    data,
    archive,
  ]);
  const threads = ['1', ...(availableParallelism() > 1 ? [String(availableParallelism())] : [])];
  const copies = [];
  for (const count of threads) {
    copies.push(await runApart(native, ['copy', rows, archive, join(at, `copy-${count}`), count]));
  }
  const sql = await runApart(native, ['sql', rows, archive, join(at, 'sql'), '1']);

  const built = ours.costs.at(-1);
  const copied = copies[0]?.costs.at(-1);
  const facts = { ...ours.facts, ...copies[0]?.facts };
  return [
    `# The archive builder on ${Number(rows).toLocaleString('en')} synthetic grants (seed ${seed})`,
    '',
    ...describeMachine(),
    ...Object.entries(facts).map(([name, value]) => `- ${name}: ${value}`),
    '',
    ...formatCosts([ours, ...copies, sql].flatMap(({ costs }) => costs)),
    '',
    built && copied ? formatRatio(built, copied) : '',
    '',
    'Peak memory is that of the whole process until the end of the step, with Node and DuckDB in it and with all',
    'that the steps before it hold: our grants in memory, DuckDB’s tables in memory. A step that only reads or makes',
    'the rows is in the table so that it can be told from the work that is compared. The SQL rows are not our rows:',
    'every value stands for itself, texts are simpler, and only the three large tables are written.',
  ].join('\n');
}

function describeMachine(): readonly string[] {
  const [cpu] = cpus();
  return [
    `- machine: ${availableParallelism()} cores (${cpu?.model.trim() ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    `- Node ${process.version}, ${process.platform} ${process.arch}`,
  ];
}

function formatCosts(costs: readonly Cost[]): readonly string[] {
  return [
    '| step | seconds | CPU seconds | peak MiB |',
    '|---|---:|---:|---:|',
    ...costs.map(
      ({ label, seconds, cpuSeconds, peakMib }) =>
        `| ${label} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${Math.round(peakMib)} |`,
    ),
  ];
}

/** Processor time is fair where the machine had other work too. */
function formatRatio(ours: Cost, native: Cost): string {
  const by = (of: (cost: Cost) => number) => (of(ours) / of(native)).toFixed(1);
  return (
    `Beside the bare COPY on one thread our builder takes ${by(({ seconds }) => seconds)} times the time, ` +
    `${by(({ cpuSeconds }) => cpuSeconds)} times the CPU time and ${by(({ peakMib }) => peakMib)} times the memory.`
  );
}

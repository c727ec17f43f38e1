import type { Run } from './run-drag.ts';
import { median, p95 } from './statistics.ts';

export interface SizeResult {
  readonly rows: number;
  readonly runs: readonly Run[];
}

/** All sizes as one Markdown table. Times in milliseconds, memory in MiB. */
export function formatTable(results: readonly SizeResult[]): readonly string[] {
  return [
    '| grants | contender | load | build | compute, median | p95 | first | compute + draw, median | p95 | MiB |',
    '|---:|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...results.flatMap(({ rows, runs }) => runs.map((run) => formatRun(rows, run))),
  ];
}

function formatRun(rows: number, { name, preparation, memory, steps }: Run): string {
  const compute = steps.map((step) => step.compute);
  const draw = steps.map((step) => step.draw);
  const { load, build } = preparation;
  return `| ${[
    rows.toLocaleString('en'),
    name,
    load.toFixed(0),
    build.toFixed(0),
    format(median(compute)),
    format(p95(compute)),
    format(compute[0] ?? NaN),
    format(median(draw)),
    format(p95(draw)),
    memory === null ? '–' : memory.toFixed(0),
  ].join(' | ')} |`;
}

/** How many times ours the others take. */
export function formatRatios(results: readonly SizeResult[]): readonly string[] {
  return [
    '| grants | times ours | compute, median | p95 | compute + draw, median | p95 | build |',
    '|---:|---|---:|---:|---:|---:|---:|',
    ...results.flatMap(({ rows, runs }) => {
      const [ours, ...others] = runs;
      return ours ? others.map((other) => formatRatio(rows, ours, other)) : [];
    }),
  ];
}

function formatRatio(rows: number, ours: Run, other: Run): string {
  const by = (of: (run: Run) => number) => {
    const ratio = of(other) / of(ours);
    return ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2);
  };
  const compute = ({ steps }: Run) => steps.map((step) => step.compute);
  const draw = ({ steps }: Run) => steps.map((step) => step.draw);
  return `| ${[
    rows.toLocaleString('en'),
    other.name,
    by((run) => median(compute(run))),
    by((run) => p95(compute(run))),
    by((run) => median(draw(run))),
    by((run) => p95(draw(run))),
    by((run) => run.preparation.build),
  ].join(' | ')} |`;
}

function format(milliseconds: number): string {
  return milliseconds.toFixed(milliseconds < 10 ? 2 : 1);
}

import type { Command } from 'commander';
import { writeSynthetic } from '../synthetic/write-synthetic.ts';
import { describe } from './build.ts';
import { showProgress } from './progress.ts';
import { Refusal } from '../refusal.ts';

/** More do not fit into the memory that Node takes by itself. */
const MOST_ROWS = 1_000_000;

export function addSynthetic(program: Command): void {
  program
    .command('synthetic')
    .description(
      'invent an archive of the same shape, for tests and benchmarks; labelled synthetic everywhere',
    )
    .requiredOption('--rows <number>', 'how many grants')
    .option('--seed <number>', 'same seed, same grants', '1')
    .option('--data <folder>', 'where the shape is taken from', 'data')
    .option('--out <folder>', 'where the archive goes', '.cache/synthetic/archive')
    .addHelpText(
      'after',
      `
Example, and the site on it, with a banner that says so:
  npm run archive -- synthetic --rows 10000 --seed 1
  npm run build -- --archive .cache/synthetic/archive --out .cache/synthetic/site`,
    )
    .action(synthesise);
}

async function synthesise(options: { rows: string; seed: string; data: string; out: string }) {
  const rows = readNumber('--rows', options.rows, 1, MOST_ROWS);
  const seed = readNumber('--seed', options.seed, 0, 2 ** 32 - 1);
  const { data, out: target } = options;
  const manifest = await showProgress('grants', rows, (onProgress) =>
    writeSynthetic({ rows, seed, data, target, onProgress }),
  );
  console.log(`Synthetic, for tests and benchmarks only.\n${describe(manifest)}\nin ${target}`);
}

function readNumber(option: string, text: string, from: number, to: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= from && value <= to) return value;
  throw new Refusal(`${option} ${text}: write a whole number from ${from} to ${to}.`);
}

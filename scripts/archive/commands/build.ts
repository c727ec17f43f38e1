import type { Command } from 'commander';
import { PROTECTION_RULES, type Manifest } from '#lib/archive/manifest.ts';
import { RULE_WORDS } from '../import/rule-words.ts';
import { buildArchive } from '../write/build-archive.ts';
import { Refusal } from '../refusal.ts';

interface Options {
  readonly data: string;
  readonly out: string;
  readonly profile: string;
  readonly previous?: string;
  readonly dryRun?: true;
}

export function addBuild(program: Command): void {
  program
    .command('build', { isDefault: true })
    .description('build the archive: check, protect, write Parquet and open data')
    .option('--data <folder>', 'inputs', 'data')
    .option(
      '--out <folder>',
      'where the archive goes; the old one is replaced only when all is well',
      'static/archive',
    )
    .option(
      '--profile <profile>',
      'public, or internal: hides nothing, never to be published',
      'public',
    )
    .option('--previous <folder>', 'an archive that was published before; lists the changes since')
    .option('--dry-run', 'check and build everything, put nothing in place')
    .action(build);
}

async function build({ data, out, profile, previous, dryRun }: Options) {
  if (profile !== 'public' && profile !== 'internal') {
    throw new Refusal(`--profile ${profile}: write public or internal.`);
  }
  const manifest = await buildArchive(data, out, {
    profile,
    previous: previous ?? null,
    isDryRun: dryRun === true,
  });
  console.log(describe(manifest));
  if (dryRun) console.log(`Dry run: ${out} is as it was.`);
}

/** What was built, for the terminal; what is hidden by rule and number only. */
export function describe({ hash, counts, prices, protection, openData }: Manifest): string {
  const hidden = PROTECTION_RULES.filter((rule) => protection.hidden[rule] > 0).map(
    (rule) => `  ${String(protection.hidden[rule]).padStart(5)}  ${RULE_WORDS[rule].en}`,
  );
  return [
    `archive ${hash}: ${counts.grants} grants, ${counts.sumNok} kroner in ${counts.grantsWithAmount} of them`,
    `constant kroner of ${prices.baseYear}: ${prices.withoutConstant} amounts have none; euros: ${prices.withoutEuro} have none`,
    ...(hidden.length > 0
      ? ['hidden, in how many grants and why:', ...hidden]
      : ['nothing is hidden']),
    `${openData.length} files of open data`,
  ].join('\n');
}

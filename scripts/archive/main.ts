import { buildArchive } from './write/build-archive.ts';
import { InputError } from './source/problem.ts';

const HELP = `npm run archive

Builds the public archive static/archive/ from data/source and data/reference:
Parquet tables and manifest.json. A row with a mistake stops the build and is
named with file, line, column, value and reason; the old archive stays.

Rules of protection: scripts/archive/README.md. Thresholds: data/reference/protection.json.`;

if (process.argv.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}

try {
  const { hash, counts } = await buildArchive('data', 'static/archive');
  console.log(
    `archive ${hash}: ${counts.grants} grants, ${counts.sumNok} kroner in ${counts.grantsWithAmount} of them; ` +
      `${counts.generalised} with a generalised Russian place, ${counts.titlesScreened} titles screened`,
  );
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  console.error(`${error.problems.length} problems; the archive was not built, the old one stays.`);
  process.exit(1);
}

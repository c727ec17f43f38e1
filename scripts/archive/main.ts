import { Command, CommanderError } from 'commander';
import { addBuild } from './commands/build.ts';
import { addChanges } from './commands/changes.ts';
import { addImport } from './commands/import.ts';
import { addSynthetic } from './commands/synthetic.ts';
import { Refusal } from './refusal.ts';
import { InputError } from './source/problem.ts';

/** 0: done. 1: stopped by what is in the files, nothing was changed. 2: the command was not understood. */
const STOPPED = 1;
const MISUSED = 2;

const program = new Command('npm run archive --')
  .description('Builds the public archive from data/, and data/ from the Secretariat’s export.')
  .showHelpAfterError('Add --help for examples.')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  npm run archive                                      build static/archive from data/
  npm run archive -- import export.xlsx --dry-run      see what an import would do
  npm run archive -- import export.xlsx                import it, then build the archive
  npm run archive -- build --profile internal --out internal/archive
  npm run archive -- synthetic --rows 10000 --seed 1
  npm run archive -- changes old/archive static/archive

Exit codes: 0 done; 1 stopped by what is in the files, nothing was changed; 2 the command was not understood.
How it works and how staff use it: scripts/archive/README.md.`,
  );
addBuild(program);
addImport(program);
addSynthetic(program);
addChanges(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSED;
  else if (error instanceof InputError) {
    console.error(error.message);
    console.error(`${error.problems.length} mistakes in the files of data/: nothing was changed.`);
    process.exitCode = STOPPED;
  } else if (error instanceof Refusal) {
    console.error(error.message);
    process.exitCode = STOPPED;
  } else throw error;
}

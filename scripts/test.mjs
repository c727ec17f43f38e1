import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findOrInstallBrowser } from './setup/browser.mjs';
import { REPORTS, runCheck, runOurCheck, runPlaywright, runVitest } from './setup/checks.mjs';
import { findFreePort } from './setup/port.mjs';
import { buildSite, prepare } from './setup/prepare.mjs';
import { Failure, report, runMain } from './setup/report.mjs';

/** Lines of a failed step that are shown. */
const LONGEST = 400;

/** @typedef {import('./setup/checks.mjs').Outcome} Outcome */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} title
 * @property {boolean} [needsSite] Not run when the site could not be built.
 * @property {() => Promise<Outcome>} run
 */

/** Cheap first, so that a slip is told within seconds. @type {readonly Step[]} */
const STEPS = [
  {
    name: 'prettier',
    title: 'Layout of the code (Prettier)',
    run: () => runCheck(['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
  },
  {
    name: 'eslint',
    title: 'Rules and layers (ESLint)',
    run: () => runCheck(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']),
  },
  {
    name: 'canary',
    title: 'The rules bite (canary)',
    run: () => runOurCheck('scripts/checks/canary.ts', { shows: true }),
  },
  {
    name: 'types',
    title: 'Types (svelte-check)',
    run: () =>
      runCheck([
        'node_modules/svelte-check/bin/svelte-check',
        '--tsconfig',
        './tsconfig.json',
        '--fail-on-warnings',
        '--output',
        'human',
      ]),
  },
  {
    name: 'knip',
    title: 'Nothing unused (knip)',
    run: () => runCheck(['node_modules/knip/bin/knip.js', '--no-progress']),
  },
  { name: 'unit', title: 'Unit, golden and contract tests', run: () => runVitest('unit') },
  { name: 'build', title: 'The site can be built', run: runBuild },
  {
    name: 'size',
    title: 'Size budgets',
    needsSite: true,
    run: () => runOurCheck('scripts/checks/size.ts', { shows: true }),
  },
  {
    name: 'leaks',
    title: 'Nothing suppressed is shipped',
    needsSite: true,
    run: () => runOurCheck('scripts/checks/leaks.ts', { shows: true }),
  },
  {
    name: 'browser',
    title: 'Tests in the browser',
    run: async () => runVitest('browser', { ATLAS_CHROMIUM: await findOrInstallBrowser() }),
  },
  {
    name: 'e2e',
    title: 'End-to-end tests',
    needsSite: true,
    run: async () => {
      const port = await findFreePort(4273, '127.0.0.1');
      if (port === null) throw new Failure('No free port for the tests between 4273 and 4292.');
      return runPlaywright({
        ATLAS_CHROMIUM: await findOrInstallBrowser(),
        ATLAS_PORT: String(port),
      });
    },
  },
];

const HELP = `Sets up what is missing, a browser too, and runs every check.

  npm test                  everything
  npm test -- unit e2e      only these: ${STEPS.map((step) => step.name).join(', ')}`;

await runMain(async () => {
  const steps = chooseSteps();
  if (steps === null) return console.log(HELP);
  await prepare();
  await findOrInstallBrowser();

  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const broken = [];
  for (const step of steps) {
    const outcome = step.needsSite && broken.includes('build') ? notRun(step) : await runStep(step);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped ?? 0;
    if (outcome.failed > 0) broken.push(step.name);
  }
  if (broken.length > 0) console.log(`\nNot well: ${broken.join(', ')}`);
  if (total.skipped > 0) console.log(`\n${total.skipped} tests are skipped`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});

function chooseSteps() {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
    strict: false,
  });
  if (values['help']) return null;
  const unknown = positionals.find((name) => !STEPS.some((step) => step.name === name));
  if (unknown !== undefined) {
    throw new Failure(
      `There is no check "${unknown}". There are: ${STEPS.map((step) => step.name).join(', ')}.`,
    );
  }
  // Whoever asks for a check of the site wants it as it is now.
  const isChosen = (/** @type {Step} */ step) =>
    positionals.includes(step.name) ||
    (step.name === 'build' &&
      STEPS.some((other) => other.needsSite && positionals.includes(other.name)));
  return positionals.length === 0 ? STEPS : STEPS.filter(isChosen);
}

/** @param {Step} step */
async function runStep(step) {
  const outcome = await report(
    step.title,
    () => step.run().catch(asOutcome),
    ({ passed, failed, note }) => ({
      mark: failed > 0 ? '✗' : '✓',
      note: failed > 0 ? `${passed} passed, ${failed} failed` : (note ?? `${passed} passed`),
    }),
  );
  if (outcome.failed > 0) await showOutput(step, outcome.output);
  return outcome;
}

/**
 * What a failed step has said; of a long tale the end, where the reason stands.
 * @param {Step} step
 * @param {string} output
 */
async function showOutput(step, output) {
  const lines = output.trim().split('\n');
  console.log(`\n${lines.slice(-LONGEST).join('\n')}\n`);
  if (lines.length <= LONGEST) return;
  const log = join(REPORTS, `${step.name}.log`);
  await mkdir(REPORTS, { recursive: true });
  await writeFile(log, output);
  console.log(`${lines.length - LONGEST} lines before these are in ${log}\n`);
}

/**
 * @param {Step} step
 * @returns {Outcome}
 */
function notRun(step) {
  console.log(`✗ ${step.title}: not run, as there is no site`);
  return { passed: 0, failed: 1, output: '' };
}

/** @returns {Promise<Outcome>} */
async function runBuild() {
  const isNew = await buildSite();
  return { passed: 1, failed: 0, output: '', note: isNew ? 'built' : 'up to date' };
}

/**
 * @param {unknown} error
 * @returns {Outcome}
 */
function asOutcome(error) {
  if (!(error instanceof Failure)) throw error;
  return { passed: 0, failed: 1, output: `${error.details}\n${error.message}` };
}

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runNode } from './command.mjs';

/**
 * What a check found: a program that only passes or fails counts as one, a test runner counts its tests.
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} [skipped]
 * @property {string} output Shown when something has failed.
 * @property {string} [note] Shown when all went well.
 */

/** Where the runners leave their reports, and failed steps what they have said. */
export const REPORTS = '.cache/reports';

/**
 * @param {readonly string[]} args Of Node.
 * @param {{ shows?: boolean }} [options] `shows`: its output is worth reading even when all is well.
 * @returns {Promise<Outcome>}
 */
export async function runCheck(args, { shows = false } = {}) {
  const { code, output } = await runNode(args);
  const isGood = code === 0;
  return {
    passed: isGood ? 1 : 0,
    failed: isGood ? 0 : 1,
    output,
    ...(shows && isGood ? { note: output.trimEnd() } : {}),
  };
}

/**
 * One of our TypeScript programs.
 * @param {string} path
 * @param {{ shows?: boolean }} [options]
 */
export function runOurCheck(path, options) {
  return runCheck(['--import', 'tsx', path], options);
}

/**
 * @param {string} project Of vite.config.ts.
 * @param {Record<string, string>} [environment]
 * @returns {Promise<Outcome>}
 */
export async function runVitest(project, environment = {}) {
  const file = join(REPORTS, `${project}.json`);
  await rm(file, { force: true });
  const { code, output } = await runNode(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { NO_COLOR: '1', ...environment },
  );
  return count(code, output, await readJson(file), (report) => {
    const {
      numPassedTests,
      numFailedTests,
      numPendingTests = 0,
      testResults,
    } = /** @type {VitestReport} */ (report);
    // A file that fails before its first test has no test that could fail.
    const broken = testResults.filter(
      (result) => result.status === 'failed' && result.assertionResults.length === 0,
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + broken.length,
      skipped: numPendingTests,
    };
  });
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} [numPendingTests]
 * @property {readonly { status: string; assertionResults: readonly unknown[] }[]} testResults
 */

/**
 * @param {Record<string, string>} environment
 * @returns {Promise<Outcome>}
 */
export async function runPlaywright(environment) {
  const file = join(REPORTS, 'e2e.json');
  await rm(file, { force: true });
  const { code, output } = await runNode(['node_modules/@playwright/test/cli.js', 'test'], {
    ...environment,
  });
  return count(code, output, await readJson(file), (report) => {
    const { stats } = /** @type {PlaywrightReport} */ (report);
    return {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    };
  });
}

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number; flaky: number; unexpected: number; skipped: number }} stats
 */

/**
 * @param {number} code
 * @param {string} output
 * @param {unknown} report
 * @param {(report: unknown) => { passed: number; failed: number; skipped: number }} read
 * @returns {Outcome}
 */
function count(code, output, report, read) {
  if (report === null) return { passed: 0, failed: 1, output };
  const counts = read(report);
  // A runner can be unhappy although every test is: an error outside the tests, or no test at all.
  const isUnhappy = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return { ...counts, failed: isUnhappy ? 1 : counts.failed, output };
}

/**
 * @param {string} file
 * @returns {Promise<unknown>} null where there is no readable report.
 */
async function readJson(file) {
  try {
    return /** @type {unknown} */ (JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

import { readFile } from 'node:fs/promises';
import { run, runNode } from './command.mjs';
import { Failure, report } from './report.mjs';
import { doWhenChanged } from './stamp.mjs';

/** What npm says when nobody answers. */
const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i;

/** Lies among the packages, so that it goes when they go. */
const STAMP = 'node_modules/.atlas-lock';

/** @throws Failure where Node is too old for what we use. */
export async function checkNode() {
  const { engines } = /** @type {{ engines: { node: string } }} */ (
    JSON.parse(await readFile('package.json', 'utf8'))
  );
  const wanted = engines.node.replace(/[^\d.]/g, '');
  if (!isAtLeast(process.versions.node, wanted)) {
    throw new Failure(`Node ${wanted} or newer is needed; this is Node ${process.versions.node}.`);
  }
}

/**
 * @param {string} version
 * @param {string} wanted
 */
export function isAtLeast(version, wanted) {
  const [have = [], want = []] = [version, wanted].map((text) => text.split('.').map(Number));
  for (let index = 0; index < want.length; index++) {
    const difference = (have[index] ?? 0) - (want[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Installs the packages of the lock file, if it is not the one they were installed from. */
export async function installPackages() {
  await doWhenChanged({
    stamp: STAMP,
    inputs: ['package-lock.json'],
    outputs: ['node_modules/.package-lock.json'],
    work: () => report('Installing packages (npm ci)', install),
  });
}

async function install() {
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-retries=1'];
  // Under `npm start` npm says where it is; the shell's own could be another one.
  const npm = process.env.npm_execpath;
  const { code, output } = npm?.endsWith('.js')
    ? await runNode([npm, ...args])
    : await run('npm', args);
  if (code === 0) return;
  if (code === 127) throw new Failure('npm is missing: it comes with Node.');
  if (NO_NETWORK.test(output)) {
    throw new Failure(
      'The packages could not be fetched: the npm registry does not answer. Check the network and try again.',
    );
  }
  throw new Failure('The packages could not be installed: see what npm says above.', output);
}

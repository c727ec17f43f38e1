import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './command.mjs';
import { Failure, report } from './report.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ADVICE =
  'Install Chromium (on Debian: apt-get install chromium), or set ATLAS_CHROMIUM to the path of one.';

/**
 * The path of a Chromium for the tests; where there is none, Debian's package is installed.
 * @throws Failure that says what to do.
 */
export async function findOrInstallBrowser() {
  const named = process.env.ATLAS_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Failure(`ATLAS_CHROMIUM names ${named}, but there is no such program.`);
  }
  const found = findInPath() ?? (await findPlaywrights());
  if (found !== null) return found;
  await installChromium();
  const installed = findInPath();
  if (installed === null) throw new Failure(`Chromium was installed but is not found. ${ADVICE}`);
  return installed;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findInPath() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  for (const name of NAMES) {
    const folder = folders.find((candidate) => candidate && isProgram(join(candidate, name)));
    if (folder !== undefined) return join(folder, name);
  }
  return null;
}

/** The browser that Playwright has downloaded on some machines; it is never downloaded from here. */
async function findPlaywrights() {
  const { chromium } = await import('playwright');
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

async function installChromium() {
  if ((await run('apt-get', ['--version'])).code !== 0) {
    throw new Failure(`No browser for the tests, and no apt-get to install one. ${ADVICE}`);
  }
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await run('sudo', ['-n', 'true'])).code !== 0) {
    throw new Failure(`No browser for the tests, and no right to install one. ${ADVICE}`);
  }
  await report('Installing Chromium for the tests (apt-get)', async () => {
    const update = await runAsRoot(isRoot, ['update']);
    const install = await runAsRoot(isRoot, [
      'install',
      '--yes',
      '--no-install-recommends',
      'chromium',
    ]);
    if (install.code !== 0) {
      throw new Failure(
        `Chromium could not be installed (is there a network?). ${ADVICE}`,
        lastLines(update.output + install.output),
      );
    }
  });
}

/**
 * @param {boolean} isRoot
 * @param {readonly string[]} args
 */
function runAsRoot(isRoot, args) {
  // Without these a mirror that does not answer would keep us for minutes.
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  const command = ['apt-get', ...patience, ...args];
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  return isRoot
    ? run('apt-get', command.slice(1), environment)
    : run('sudo', ['-n', 'env', 'DEBIAN_FRONTEND=noninteractive', ...command]);
}

/** @param {string} text */
function lastLines(text) {
  return text.trimEnd().split('\n').slice(-12).join('\n');
}

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Neither tests nor notes change what is built. */
const IRRELEVANT = /\.test\.ts$|(?:^|\/)(?:README\.md|\.[^/]+)$/;

/**
 * A hash over the names and bytes of files and folders; what does not exist counts as absent.
 * @param {readonly string[]} inputs
 */
export async function hashInputs(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await listInput(input)) {
      hash.update(`${file}\0`);
      hash.update(await readFile(file));
      hash.update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} input
 * @returns {Promise<string[]>}
 */
async function listInput(input) {
  const entries = await readdir(input, { withFileTypes: true }).catch(() => null);
  if (!entries) return existsSync(input) ? [input] : [];
  const lists = await Promise.all(
    entries.map((entry) => {
      const path = join(input, entry.name);
      return entry.isDirectory() ? listInput(path) : Promise.resolve([path]);
    }),
  );
  return lists
    .flat()
    .filter((path) => !IRRELEVANT.test(path))
    .sort();
}

/**
 * Does a piece of work when its inputs are not those of the last time, or its outputs are gone.
 * @param {object} job
 * @param {string} job.stamp File that remembers the inputs.
 * @param {readonly string[]} job.inputs
 * @param {readonly string[]} job.outputs
 * @param {() => Promise<void>} job.work
 * @returns {Promise<boolean>} Whether there was anything to do.
 */
export async function doWhenChanged({ stamp, inputs, outputs, work }) {
  const key = `${await hashInputs(inputs)} node ${process.versions.modules}\n`;
  const last = await readFile(stamp, 'utf8').catch(() => '');
  if (last === key && outputs.every((output) => existsSync(output))) return false;
  await work();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, key);
  return true;
}

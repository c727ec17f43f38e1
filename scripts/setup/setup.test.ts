import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findOrInstallBrowser } from './browser.mjs';
import { isAtLeast } from './packages.mjs';
import { findFreePort, isFree } from './port.mjs';
import { doWhenChanged } from './stamp.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-setup-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

test.each([
  ['20.20.2', '20.19', true],
  ['20.19.0', '20.19', true],
  ['20.9.1', '20.19', false],
  ['22.1.0', '20.19', true],
  ['18.20.4', '20.19', false],
])('Node %s where %s is wanted: %s', (version, wanted, expected) => {
  expect(isAtLeast(version, wanted)).toBe(expected);
});

test('work is done when an input changes or an output is gone, and not otherwise', async () => {
  const input = join(folder, 'in');
  const output = join(folder, 'out.txt');
  await mkdir(input);
  await writeFile(join(input, 'grants.csv'), 'a');
  let times = 0;
  const once = () =>
    doWhenChanged({
      stamp: join(folder, 'stamps/job'),
      inputs: [input, join(folder, 'absent')],
      outputs: [output],
      work: async () => {
        times += 1;
        await writeFile(output, 'built');
      },
    });

  expect([await once(), await once(), times]).toEqual([true, false, 1]);
  await writeFile(join(input, 'grants.csv'), 'b');
  expect([await once(), await once(), times]).toEqual([true, false, 2]);
  await writeFile(join(input, 'places.csv'), '');
  expect([await once(), times]).toEqual([true, 3]);
  await writeFile(join(input, 'README.md'), 'words');
  await writeFile(join(input, 'schema.test.ts'), 'words');
  expect([await once(), times]).toEqual([false, 3]);
  await rm(output);
  expect([await once(), times]).toEqual([true, 4]);
});

test('work that fails is tried again', async () => {
  const job = { stamp: join(folder, 'stamp'), inputs: [folder], outputs: [] };
  const fail = () => Promise.reject(new Error('broken'));
  await expect(doWhenChanged({ ...job, work: fail })).rejects.toThrow('broken');
  await expect(doWhenChanged({ ...job, work: () => Promise.resolve() })).resolves.toBe(true);
});

test('a port in use is seen, and the next one found', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  expect(await isFree(port, '127.0.0.1')).toBe(false);
  expect(await findFreePort(port, '127.0.0.1')).toBeGreaterThan(port);
  server.close();
});

test('the browser that is named is taken, and a wrong name is told', async () => {
  const browser = join(folder, 'my-browser');
  vi.stubEnv('ATLAS_CHROMIUM', browser);
  await expect(findOrInstallBrowser()).rejects.toThrow(browser);
  await writeFile(browser, '#!/bin/sh\n');
  await chmod(browser, 0o755);
  expect(await findOrInstallBrowser()).toBe(browser);
});

test('a browser in the path is found by any of its names', async () => {
  const browser = join(folder, 'chromium');
  await writeFile(browser, '#!/bin/sh\n');
  await chmod(browser, 0o755);
  vi.stubEnv('ATLAS_CHROMIUM', '');
  vi.stubEnv('PATH', folder);
  expect(await findOrInstallBrowser()).toBe(browser);
});

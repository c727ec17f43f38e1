import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';

let root: string;
let data: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'commands-'));
  data = join(root, 'data');
  await cp('data', data, { recursive: true });
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The command line as staff use it. */
function run(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/archive/main.ts', ...args],
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: out + err });
      },
    );
  });
}

let runs = 0;

/**
 * The same without a process of its own, which would spend its time on loading what the command line can do: for what
 * ends before anything is done.
 */
async function runHere(...args: string[]): Promise<{ code: number; output: string }> {
  const { argv, exitCode } = process;
  let output = '';
  const hear = (...values: unknown[]) => void (output += `${format(...values)}\n`);
  const hearChunk = (chunk: unknown) => Boolean((output += String(chunk)));
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(hearChunk),
    vi.spyOn(process.stderr, 'write').mockImplementation(hearChunk),
    ...(['log', 'warn', 'error'] as const).map((method) =>
      vi.spyOn(console, method).mockImplementation(hear),
    ),
  ];
  try {
    process.argv = [process.execPath, 'main.ts', ...args];
    process.exitCode = undefined;
    // Another address each time, as the program runs when it is loaded.
    await import(`${pathToFileURL('scripts/archive/main.ts').href}?run=${(runs += 1)}`);
    return { code: Number(process.exitCode ?? 0), output };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
  }
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

test.each([
  [['--help'], 0, /npm run archive -- import export\.xlsx/],
  [['import', '--help'], 0, /--dry-run/],
  [['biuld'], 2, /unknown command|too many arguments/],
  [['build', '--oot', 'x'], 2, /unknown option.*\n.*Did you mean|unknown option/],
  [['import'], 2, /missing required argument/],
  [['import', 'no-such-file.csv'], 1, /no-such-file\.csv/],
  [['import', 'scripts/archive'], 1, /scripts\/archive|archive:/],
  [['build', '--profile', 'secret'], 1, /write public or internal/],
  [['build', '--profile', 'internal'], 1, /may not be built into static\/archive/],
  [['build', '--profile', 'internal', '--out', 'build/x'], 1, /published/],
  [['synthetic', '--rows', '3', '--out', 'static/x'], 1, /synthetic archive may not be built/],
  [['synthetic', '--rows', 'many'], 1, /--rows many: write a whole number/],
])('%j ends with %i and says why', async (args, code, words) => {
  const { code: got, output } = await runHere(...args);
  expect(output).toMatch(words);
  expect(got).toBe(code);
  // One line with a remedy, not a stack.
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
});

it('ends the process with the code of what went wrong', async () => {
  const { code, output } = await run('biuld');
  expect(output).toMatch(/unknown command|too many arguments/);
  expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(code).toBe(2);
});

describe('an import', () => {
  const TABLE =
    'Tittel;Søker;Beløp;År;Kontakt\r\nKor på tvers;Vardø kommune;kr 50 000,-;2017;Kari Nordmann\r\n;Vardø kommune;1;2017;\r\n';
  const args = () => [
    'import',
    join(root, 'export.csv'),
    '--data',
    data,
    '--reports',
    join(root, 'reports'),
  ];
  const source = () => readFile(join(data, 'source/grants.csv'), 'utf8');

  it('proposes a mapping first and changes nothing, then takes it', async () => {
    await writeFile(join(root, 'export.csv'), TABLE);
    const before = await source();
    const first = await run(...args());
    expect(first.output).toMatch(/Kontakt\s+person \(never shown\)/);
    expect(first.output).toContain('correct it, and run the command again');
    expect(await source()).toBe(before);

    const strict = await run(...args(), '--strict');
    expect(strict.code).toBe(1);
    expect(await source()).toBe(before);

    const second = await run(...args());
    expect(second.output).toContain('2 rows read: 0 accepted, 1 repaired, 1 rejected');
    expect(await source()).toMatch(/Kor på tvers/);
    expect(await source()).not.toBe(before);

    const once = await source();
    await run(...args());
    expect(await source()).toBe(once);
  });

  it('refuses a column that the mapping does not name', async () => {
    await writeFile(
      join(root, 'export.csv'),
      TABLE.replaceAll('\r\n', ';\r\n').replace('Kontakt;', 'Kontakt;Ny kolonne'),
    );
    const { code, output } = await run(...args());
    expect(code).toBe(1);
    expect(output).toContain('Ny kolonne');
  });
});

it('a dry run puts nothing in place', async () => {
  const out = join(root, 'dry');
  const { code, output } = await run('build', '--data', data, '--out', out, '--dry-run');
  expect(output).toMatch(/archive [0-9a-f]{12}: 1 grants/);
  expect(code).toBe(0);
  expect(await exists(out)).toBe(false);
});

it('a mistake in the files is named, and the old archive stays', async () => {
  await writeFile(join(data, 'decisions/withdrawn.csv'), 'id,decided_on,note\nbs-no-such,,\n');
  const { code, output } = await run('build', '--data', data, '--out', join(root, 'archive'));
  expect(code).toBe(1);
  expect(output).toContain('decisions/withdrawn.csv:2, id: "bs-no-such"');
  expect(output).toContain('nothing was changed');
  expect(await exists(join(root, 'archive'))).toBe(false);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNodeEngine } from '#lib/engine/node.ts';
import { writeSynthetic } from './write-synthetic.ts';

// Few: each is screened for a thousand names, three times.
const ROWS = 40;
/** Milliseconds, on a machine that has other work too. */
const FOR_THREE_ARCHIVES = 60_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synthetic-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (name: string, seed: number) =>
  writeSynthetic({ rows: ROWS, seed, data: 'data', target: join(folder, name) });

test(
  'the same seed gives the same archive, another one another, and each says that it is synthetic',
  async () => {
    const [a, b, c] = [await build('a', 1), await build('b', 1), await build('c', 2)];
    expect(a).toMatchObject({ synthetic: true, counts: { grants: ROWS }, profile: 'public' });
    expect(b).toEqual(a);
    expect(c.hash).not.toBe(a.hash);

    const engine = await openNodeEngine(join(folder, 'a'));
    try {
      const { columns } = await engine.query(
        `SELECT count(*) AS n, count(title) AS titles,
         count(*) FILTER (WHERE title NOT SIMILAR TO '(Syntetisk|Synthetic) .*') AS unlike,
         count(*) FILTER (WHERE applicant NOT LIKE 'Syntetisk %') AS strangers
       FROM grants`,
        [],
      );
      const counts = Object.fromEntries(
        Object.entries(columns).map(([name, values]) => [name, Number(values[0])]),
      );
      // The screening of names lets the invented titles pass.
      expect(counts).toEqual({ n: ROWS, titles: ROWS, unlike: 0, strangers: 0 });
    } finally {
      await engine.close();
    }
  },
  FOR_THREE_ARCHIVES,
);

test.each([
  [0, 1, 'rows: 0'],
  [1.5, 1, 'rows: 1.5'],
  [Number.NaN, 1, 'rows: NaN'],
  [10, Number.NaN, 'seed: NaN'],
])('%s rows with seed %s are refused before anything is written', async (rows, seed, wanted) => {
  const target = join(folder, 'refused');
  await expect(writeSynthetic({ rows, seed, data: 'data', target })).rejects.toThrow(wanted);
});

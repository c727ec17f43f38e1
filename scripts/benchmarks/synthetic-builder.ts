import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { readInputs } from '../archive/source/inputs.ts';
import { synthesise } from '../archive/synthetic/synthetic-inputs.ts';
import { buildArchiveFrom } from '../archive/write/build-archive.ts';
import { measure, type Report } from './measure.ts';

/** Child of synthetic.ts: our whole builder, the grants being made in memory first. */
const [rows = '', seed = '', data = '', target = ''] = process.argv.slice(2);

const made = await measure('making the grants in memory', async () =>
  synthesise(await readInputs(data), { rows: Number(rows), seed: Number(seed) }),
);
const built = await measure(
  'our builder: places, protection, screening, ids, rows, Parquet, manifest',
  () => buildArchiveFrom(made.result, target, { withOpenData: false }),
);
const { tables, counts } = built.result;
const bytes = await Promise.all(
  Object.values(tables).map(async ({ file }) => (await stat(join(target, file))).size),
);
const report: Report = {
  costs: [made.cost, built.cost],
  facts: {
    'rows of all tables': Object.values(tables).reduce((sum, table) => sum + table.rows, 0),
    grants: counts.grants,
    'titles screened': counts.titlesScreened,
    'places generalised': counts.generalised,
    'size of the Parquet files, MB': (bytes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1),
    'heap limit of Node, MiB': Math.round(getHeapStatistics().heap_size_limit / 2 ** 20),
  },
};
process.send?.(report);

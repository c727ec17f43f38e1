import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLE_NAMES } from '#lib/archive/tables.ts';
import { measure, type Report } from './measure.ts';

/** Child of synthetic.ts: native DuckDB without our steps. */
const [way = '', rows = '', archive = '', target = '', threads = '1'] = process.argv.slice(2);

await mkdir(target, { recursive: true });
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();
const isCopy = way === 'copy';
const note = threads === '1' ? 'one thread' : `${threads} threads`;
const filled = await measure(
  isCopy ? `filling tables from our Parquet files, ${note}` : 'nothing',
  () => (isCopy ? fillTables(connection) : null),
);
const written = await measure(
  isCopy
    ? `DuckDB: COPY of the same rows to Parquet, ${note}`
    : `DuckDB: made by SQL over range() and COPY to Parquet, ${note}`,
  () => (isCopy ? copyTables(connection) : generate(connection)),
);
const version = (await connection.runAndReadAll('SELECT version()')).getRows()[0]?.[0];
connection.closeSync();
instance.closeSync();

const report: Report = {
  costs: isCopy ? [filled.cost, written.cost] : [written.cost],
  facts: { DuckDB: String(version) },
};
process.send?.(report);

async function fillTables(to: DuckDBConnection): Promise<void> {
  for (const name of TABLE_NAMES) {
    await to.run(
      `CREATE TABLE ${name} AS SELECT * FROM read_parquet(${quote(join(archive, `${name}.parquet`))})`,
    );
  }
}

async function copyTables(from: DuckDBConnection): Promise<void> {
  for (const name of TABLE_NAMES) await copy(from, name, name);
}

/** The three large tables with columns like ours; nothing in them depends on anything else. */
async function generate(from: DuckDBConnection): Promise<void> {
  await from.run('SELECT setseed(0.5)');
  await copy(
    from,
    `(SELECT printf('synthetic-%06d', i) AS id, printf('Syntetisk prosjekt %06d: kor og korps, Alta', i) AS title,
       'nb' AS title_language, 'stated' AS title_state, 2005 + (random() * 20)::INT AS year,
       'stated' AS year_basis, NULL::VARCHAR AS decision_date, 'ABCDEX'[1 + (random() * 5)::INT] AS category_group,
       'A1' AS category_detail, 'Kultur' AS category_source, 'unknown' AS programme, random() < 0.2 AS is_youth,
       random() < 0.1 AS is_indigenous, printf('Syntetisk skole %d', (random() * 20000)::INT) AS applicant,
       'primary_school' AS applicant_type, false AS is_applicant_held_back, 1 AS partner_count,
       (exp(11 + random() * 4) / 1000)::INT * 1000 AS amount_nok, random() * 1e6 AS amount_constant_nok,
       random() * 1e5 AS amount_eur, printf('Syntetisk kilde %d', (random() * 40)::INT) AS source_title,
       'medium' AS confidence, false AS is_withdrawn FROM range(${Number(rows)}) r(i))`,
    'grants',
  );
  const kinds = `SELECT printf('synthetic-%06d', i) AS grant_id, 'school' AS partner_type FROM range(${Number(rows)}) r(i)`;
  await copy(from, `(${kinds})`, 'partners');
  await copy(
    from,
    `(SELECT printf('synthetic-%06d', i) AS grant_id, s.side, printf('place-%d', (random() * 300)::INT) AS place_id,
       1.0::DOUBLE AS share, 15e6 AS amount_ore, 'name' AS basis, random() < 0.1 AS is_generalised
       FROM range(${Number(rows)}) r(i), (VALUES ('NO'), ('RU')) s(side))`,
    'links',
  );
}

async function copy(from: DuckDBConnection, source: string, name: string): Promise<void> {
  const file = quote(join(target, `${name}.parquet`));
  await from.run(`COPY ${source} TO ${file} (FORMAT parquet, COMPRESSION snappy)`);
}

function quote(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}

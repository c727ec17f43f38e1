import {
  clauseInterval,
  Coordinator,
  DuckDBWASMConnector,
  MosaicClient,
  Selection,
  type decodeIPC,
} from '@uwdata/mosaic-core';
import { count, Query, sum, type FilterExpr } from '@uwdata/mosaic-sql';
import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import type { Position } from '../positions.ts';
import type { Bar, Contender, MoneyBar } from './contender.ts';
import { insertTables, loadTables, openDuckDb } from './open-duckdb.ts';

type Answer = ReturnType<typeof decodeIPC>;
type ConnectorOptions = NonNullable<ConstructorParameters<typeof DuckDBWASMConnector>[0]>;

/**
 * Mosaic: a view is a SQL query over a table that Mosaic makes beforehand (the view's groups by year).
 * Such tables are only made of queries over one table without DISTINCT, so the views with several
 * values a grant get tables in which each pair of grant and value is one row.
 * @param consolidates Mosaic's default: it waits for a frame to ask similar queries together.
 */
export function createMosaic({ consolidates }: { readonly consolidates: boolean }): Contender {
  let db: AsyncDuckDB | null = null;
  let years: Position = [0, 0];
  const source = {};
  const selection = Selection.crossfilter();
  const views = {
    headline: new View(selection, 'grants', null, true),
    categories: new View(selection, 'grants', 'category_group', true),
    applicantTypes: new View(selection, 'grants', 'applicant_type', false),
    partnerTypes: new View(selection, 'grant_partners', 'partner_type', false),
    regions: new View(selection, 'grant_regions', 'region_id', false),
  };
  const clause = (value: Position) =>
    clauseInterval('year', [...value], {
      source,
      // One bin a year: the smallest tables that answer every period.
      scale: { type: 'identity', domain: [...years] },
    });
  return {
    async load(archive) {
      years = archive.years;
      const [opened, tables] = await Promise.all([openDuckDb(), loadTables(archive)]);
      db = opened;
      await insertTables(db, tables);
      const connection = await db.connect();
      for (const sql of TABLES_OF_PAIRS) await connection.query(sql);
      await connection.close();
    },
    async build() {
      if (!db) throw new Error('Not loaded.');
      // Mosaic has types of another version of the same engine; the code is one (see build-page.ts).
      const connection = (await db.connect()) as unknown as ConnectorOptions['connection'];
      const connector = new DuckDBWASMConnector(connection ? { connection } : {});
      const coordinator = new Coordinator(connector, {
        logger: null,
        consolidate: consolidates,
      });
      for (const view of Object.values(views)) coordinator.connect(view);
      await Promise.all(Object.values(views).map((view) => view.pending));
      selection.activate(clause(years));
      await tablesOf(coordinator, Object.keys(views).length);
    },
    async step(from, to) {
      selection.update(clause([from, to]));
      await selection.pending('value');
      const [total] = views.headline.bars();
      return {
        headline: { grants: total?.grants ?? 0, sumNok: total?.sumNok ?? 0 },
        categories: views.categories.bars(),
        applicantTypes: views.applicantTypes.bars(),
        partnerTypes: views.partnerTypes.bars(),
        regions: views.regions.bars(),
      };
    },
    async close() {
      await db?.terminate();
    },
  };
}

const TABLES_OF_PAIRS = [
  `CREATE TABLE grant_partners AS SELECT DISTINCT g.id, g.year, p.partner_type
FROM grants g JOIN partners p ON p.grant_id = g.id`,
  `CREATE TABLE grant_regions AS SELECT DISTINCT g.id, g.year, p.region_id
FROM grants g JOIN links l ON l.grant_id = g.id JOIN places p ON p.id = l.place_id`,
];

/** @throws Error where Mosaic has not made a table for each view: the steps would measure something else. */
async function tablesOf({ preaggregator }: Coordinator, views: number): Promise<void> {
  const entries = [...preaggregator.entries.values()];
  const made = entries.flatMap((entry) =>
    entry && 'result' in entry && entry.result ? [entry.result] : [],
  );
  await Promise.all(made);
  if (made.length !== views) throw new Error(`Mosaic prepared ${made.length} of ${views} views.`);
}

/** Counts (and sums) of a table by one column, or of all of it. */
class View extends MosaicClient {
  readonly #table: string;
  readonly #key: string | null;
  readonly #hasSum: boolean;
  #answer: Answer | Error | null = null;

  constructor(selection: Selection, table: string, key: string | null, hasSum: boolean) {
    super(selection);
    this.#table = table;
    this.#key = key;
    this.#hasSum = hasSum;
  }

  override query(filter: FilterExpr = []) {
    const query = Query.from(this.#table)
      .select({
        ...(this.#key === null ? {} : { key: this.#key }),
        grants: count(),
        ...(this.#hasSum ? { sum_nok: sum('amount_nok') } : {}),
      })
      .where(filter);
    return this.#key === null ? query : query.groupby(this.#key);
  }

  override queryPending(): this {
    this.#answer = null;
    return this;
  }

  override queryResult(data: unknown): this {
    this.#answer = data as Answer;
    return this;
  }

  override queryError(error: Error): this {
    this.#answer = error;
    return this;
  }

  /** @throws Error where the last query failed or has not been answered. */
  bars(): readonly (Bar & MoneyBar)[] {
    if (this.#answer === null) throw new Error(`${this.#table}: no answer.`);
    if (this.#answer instanceof Error) throw this.#answer;
    return this.#answer.toArray().map((row: Readonly<Record<string, unknown>>) => ({
      key: String(row.key),
      grants: Number(row.grants ?? 0),
      sumNok: Number(row.sum_nok ?? 0),
    }));
  }
}

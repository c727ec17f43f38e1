import type { Selection } from '#lib/selection/selection.ts';
import { buildCubeSql, CUBE_VIEWS, PARTNERS, type CubeView } from './cube-sql.ts';
import { number, numberOrNull, text, type Question, type Row } from './question.ts';

/**
 * One view's figures by cell and year, as columns: row `i` says what cell `keys[cells[i]]` holds in year
 * `YearCubes.years[years[i]]`. Sorted by cell, then year; a cell and year without grants has no row.
 */
export interface CubeCells {
  /** What tells the view's cells apart (`CUBE_VIEWS`). Sorted, each once; some may have no row. */
  readonly keys: readonly string[];
  readonly cells: readonly number[];
  /** Index into `YearCubes.years`; its length stands for the grants without a year. */
  readonly years: readonly number[];
  readonly grants: readonly number[];
  readonly grantsWithAmount: readonly number[];
  /** Whole kroner; for places whole øre of the grants' parts that fall on the place. */
  readonly sums: readonly number[];
}

/** All that the page's views show of a selection, by year: what a moved period is computed from. */
export interface YearCubes {
  /** The years that occur, oldest first. */
  readonly years: readonly number[];
  readonly views: Readonly<Record<CubeView, CubeCells>>;
  /** By kind of partner under all clauses; null where no clause is on it, and the view has the same figures. */
  readonly partners: CubeCells | null;
}

/** All views by year, each under the clauses that its own question has, the period aside. */
export function askYearCubes(selection: Selection): Question<YearCubes> {
  return {
    name: 'year-cubes',
    ...buildCubeSql(selection),
    decode: (rows) => decodeCubes(rows, selection),
  };
}

interface WritableCells {
  readonly keys: string[];
  readonly cells: number[];
  readonly years: number[];
  readonly grants: number[];
  readonly grantsWithAmount: number[];
  readonly sums: number[];
}

function decodeCubes(rows: readonly Row[], { facets }: Selection): YearCubes {
  const found = new Set(rows.map((row) => numberOrNull(row, 'year')));
  const years = [...found].filter((year) => year !== null).sort((a, b) => a - b);
  const yearIndex = new Map<number | null, number>(years.map((year, index) => [year, index]));
  const byView = new Map<string, WritableCells>();
  for (const row of rows) {
    const view = text(row, 'view');
    let cells = byView.get(view);
    if (!cells) byView.set(view, (cells = noCells()));
    const key = text(row, 'cell');
    if (cells.keys.at(-1) !== key) cells.keys.push(key);
    const grants = number(row, 'grants');
    // A region without grants: only its name counts.
    if (grants === 0) continue;
    cells.cells.push(cells.keys.length - 1);
    cells.years.push(yearIndex.get(numberOrNull(row, 'year')) ?? years.length);
    cells.grants.push(grants);
    cells.grantsWithAmount.push(number(row, 'with_amount'));
    cells.sums.push(number(row, 'amount'));
  }
  const views = Object.fromEntries(
    CUBE_VIEWS.map((view): [CubeView, CubeCells] => [view, byView.get(view) ?? noCells()]),
  );
  return {
    years,
    views: views as Record<CubeView, CubeCells>,
    partners: facets.partnerType ? (byView.get(PARTNERS) ?? noCells()) : null,
  };
}

function noCells(): WritableCells {
  return { keys: [], cells: [], years: [], grants: [], grantsWithAmount: [], sums: [] };
}

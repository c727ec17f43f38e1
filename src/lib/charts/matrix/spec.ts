import { NONE } from '#lib/selection/facets.ts';
import type { FacetClause } from '#lib/selection/selection.ts';
import type { ChartContext } from '../chart.ts';

/** A row or a column. */
export interface MatrixEnd {
  /** Stable over changes of the selection; NONE ("-") where nothing is stated. */
  readonly key: string;
  /** In the reader's language. */
  readonly name: string;
  /** Of a Norwegian place, where rows are finer than that. */
  readonly county?: string;
  /** Distinct grants, so no sum of cells. */
  readonly grants: number;
  /** What the order by size follows; 0: left out of the picture. Kinds have one for both sides, so that like meets like on the diagonal. */
  readonly weight: number;
  /** Degrees east; null where there is none. */
  readonly lon: number | null;
  /** What a clause on it holds; empty where no clause says just this. */
  readonly values: readonly string[];
}

export type MatrixSort = 'total' | 'name' | 'geography';

export interface MatrixSpec {
  readonly about: 'places' | 'kinds';
  /** In any order, those without grants too. */
  readonly rows: readonly MatrixEnd[];
  readonly columns: readonly MatrixEnd[];
  /** Grants by pair; a pair without grants is not there. */
  readonly cells: readonly {
    readonly row: string;
    readonly column: string;
    readonly grants: number;
  }[];
  /** Distinct grants, and those of them with something stated on both sides. */
  readonly grants: number;
  readonly both: number;
  readonly sort: MatrixSort;
  /** What is chosen of the two facets. */
  readonly rowClause: FacetClause;
  readonly columnClause: FacetClause;
}

/** What the rows and the columns are. */
export function headingsOf({ about, rows }: MatrixSpec, { m }: Pick<ChartContext, 'm'>) {
  const { facets } = m.explore.comparison;
  if (about === 'kinds') return { row: facets.applicantType, column: facets.partnerType };
  const isFine = rows.some(({ county }) => county !== undefined);
  return { row: isFine ? m.map.columnFrom : facets.from, column: facets.to };
}

/** In the order of the spec; what is not stated comes last, ties by name. */
export function sortEnds(
  ends: readonly MatrixEnd[],
  sort: MatrixSort,
  { f }: Pick<ChartContext, 'f'>,
): readonly MatrixEnd[] {
  const byName = new Intl.Collator(f.language === 'nn' ? 'nb' : f.language).compare;
  const isNone = ({ key }: MatrixEnd) => Number(key === NONE);
  const east = ({ lon }: MatrixEnd) => lon ?? 0;
  const compare = (a: MatrixEnd, b: MatrixEnd) => {
    if (sort === 'total') return b.weight - a.weight;
    return sort === 'geography' ? east(a) - east(b) : 0;
  };
  return ends.toSorted(
    (a, b) =>
      isNone(a) - isNone(b) || compare(a, b) || byName(a.name, b.name) || (a.key < b.key ? -1 : 1),
  );
}

/** Grants of a pair: 0 where there is none. */
export function lookUpCells({ cells }: MatrixSpec): (row: string, column: string) => number {
  const found = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell.grants]));
  return (row, column) => found.get(`${row} ${column}`) ?? 0;
}

import { KINDS, type KindSide } from '#lib/charts/kinds/kinds.ts';
import type { MatrixEnd, MatrixSort, MatrixSpec } from '#lib/charts/matrix/spec.ts';
import type { Messages } from '#lib/i18n/messages/en.ts';
import type { MatrixAnswer } from '#lib/query/matrix.ts';
import { NONE } from '#lib/selection/facets.ts';
import { clauseOf, type Selection } from '#lib/selection/selection.ts';

interface Sources {
  readonly m: Messages;
  readonly selection: Selection;
  readonly sort: MatrixSort;
}

/** Kinds of applicants by kinds of partners, in one order, as a chart that is also a filter. */
export function buildKindSpec(answer: MatrixAnswer, { m, selection, sort }: Sources): MatrixSpec {
  const totals = {
    applicantType: new Map(answer.rows.map(({ value, grants }) => [value, grants])),
    partnerType: new Map(answer.columns.map(({ value, grants }) => [value, grants])),
  };
  const ends = (side: KindSide): readonly MatrixEnd[] =>
    KINDS.map((kind) => {
      const key = kind.key === 'notStated' ? NONE : kind.key;
      const grants = totals[side].get(key) ?? 0;
      const both = (totals.applicantType.get(key) ?? 0) + (totals.partnerType.get(key) ?? 0);
      return {
        key,
        name: kind.key === 'notStated' ? m.explore.notStated : m.explore.kinds.names[kind.key],
        grants,
        weight: both,
        lon: null,
        values: kind[side],
      };
    });
  return {
    about: 'kinds',
    rows: ends('applicantType'),
    columns: ends('partnerType'),
    cells: answer.cells,
    grants: answer.all.grants,
    both: answer.stated.both,
    sort,
    rowClause: clauseOf(selection, 'applicantType'),
    columnClause: clauseOf(selection, 'partnerType'),
  };
}

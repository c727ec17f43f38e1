import type { MatrixBox } from '#lib/charts/matrix/layout.ts';
import type { MatrixSpec } from '#lib/charts/matrix/spec.ts';
import { withFacet, without, type Selection } from '#lib/selection/selection.ts';

/** Both clauses become just this pair; a pair that is chosen already is taken back. */
export function choosePair(
  selection: Selection,
  about: MatrixSpec['about'],
  { row, column, isChosen }: Pick<MatrixBox, 'row' | 'column' | 'isChosen'>,
): Selection {
  const [rowFacet, columnFacet] =
    about === 'places' ? (['from', 'to'] as const) : (['applicantType', 'partnerType'] as const);
  if (isChosen) return without(without(selection, rowFacet), columnFacet);
  const chosen = withFacet(selection, rowFacet, { include: row.values, exclude: [] });
  return withFacet(chosen, columnFacet, { include: column.values, exclude: [] });
}

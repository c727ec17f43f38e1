import type { Side } from '#lib/archive/taxonomy.ts';
import type { FacetName } from '#lib/selection/facets.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Box } from '../text-box.ts';
import type { RowState } from './row-state.ts';

/** A row that the reader can choose: the view lays a button over its box. */
export interface ChartRow {
  /** Stable over changes of the selection, unique in its chart. */
  readonly key: string;
  readonly facet: FacetName;
  /** All values of the facet that the row stands for, chosen and left together. */
  readonly values: readonly string[];
  readonly name: string;
  readonly grants: number;
  readonly state: RowState;
  /** In px of the scene; at least 24 px high, and boxes of a chart do not meet. */
  readonly box: Box;
}

export interface SideRow extends ChartRow {
  readonly side: Side;
}

export interface ChartWithRows<Row extends ChartRow = ChartRow> {
  readonly scene: Scene;
  readonly rows: readonly Row[];
}

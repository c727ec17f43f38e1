import { isMarked, isQuiet, type RowState } from '../kinds/row-state.ts';
import { LINE } from '../kinds/bar-row.ts';
import type { Mark } from '#lib/scene/scene.ts';
import { label, widthOf } from '../text.ts';
import { cut, fitLines, type Grid } from './fit.ts';
import type { MatrixEnd } from './spec.ts';

/** px. A longer name is cut: the table has it whole. */
const LONGEST_TURNED = 150;
const MOST_LINES = 3;

interface Heads {
  readonly height: number;
  /** @param bottom of the heads, px. */
  readonly draw: (bottom: number) => readonly Mark[];
}

/** Names of the columns: upright where all of them fit above their cells, else all turned. */
export function fitHeads(
  { columns, left, cell }: Pick<Grid, 'columns' | 'left' | 'cell'>,
  stateOf: (column: MatrixEnd) => RowState,
): Heads {
  const room = cell - 8;
  const upright = columns.map(({ name }) => fitLines(name, room));
  const isUpright = columns.every(
    ({ name }, index) =>
      (upright[index]?.length ?? 0) <= MOST_LINES &&
      name.split(' ').every((word) => widthOf(word, 600) <= room),
  );
  const lines = isUpright ? upright : columns.map(({ name }) => turn(name, cell));
  const height = isUpright
    ? Math.max(...lines.map(({ length }) => length)) * LINE
    : Math.ceil(Math.max(...lines.flat().map((line) => widthOf(line, 600))));
  return {
    height,
    draw: (bottom) =>
      columns.flatMap((column, index) => {
        const middle = left + (index + 0.5) * cell;
        const own = lines[index] ?? [];
        const look = lookOf(stateOf(column));
        return own.map((line, at) => {
          const key = `${column.key}-head-${at}`;
          const behind = own.length - 1 - at;
          if (isUpright) {
            const y = bottom - 4 - behind * LINE;
            return label(key, middle, y, line, { ...look, anchor: 'middle' });
          }
          const x = middle + 4.5 + (at - (own.length - 1) / 2) * LINE;
          return { ...label(key, x, bottom, line, look), rotate: -90 };
        });
      }),
  };
}

/** Lines beside each other; the last one holds the rest, cut. */
function turn(name: string, cell: number): readonly string[] {
  const most = Math.max(1, Math.floor((cell + 2) / LINE));
  const lines = fitLines(name, LONGEST_TURNED);
  if (lines.length <= most) return lines;
  const last = cut(`${lines[most - 1] ?? ''} …`, LONGEST_TURNED, 600);
  return [...lines.slice(0, most - 1), last];
}

/** A chosen name is bold, one that is not chosen steps back. */
export function lookOf(state: RowState) {
  return {
    weight: isMarked(state) ? 600 : 400,
    fill: isQuiet(state) ? 'ink3' : 'ink',
  } as const;
}

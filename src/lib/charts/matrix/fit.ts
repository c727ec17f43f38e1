import { widthOf, wrapLabel } from '../text.ts';
import { figureRoom } from '../kinds/bar-row.ts';
import type { MatrixEnd } from './spec.ts';

/** px. A cell is at least as wide as a finger needs (WCAG 2.5.8), and as its figure. */
const LEAST_CELL = 28;
const MOST_CELL = 128;
const NAME_GAP = 12;
/** Rows stand closer where there are many. */
const PITCH = { few: 40, many: 32 } as const;
const MANY_ROWS = 12;

/** Where the parts of a matrix stand, px. */
export interface Grid {
  /** Names stand before the cells, or on a line above them where both have no room. */
  readonly isStacked: boolean;
  /** Room of a name. */
  readonly name: number;
  /** Left edge of the first cell. */
  readonly left: number;
  readonly cell: number;
  /** Height of a row without what its name needs. */
  readonly pitch: number;
  /** Room of the totals behind the cells. */
  readonly total: number;
  readonly columns: readonly MatrixEnd[];
  /** Columns without room. */
  readonly hidden: number;
}

interface Contents {
  readonly rows: readonly MatrixEnd[];
  readonly columns: readonly MatrixEnd[];
  /** What the rows are. */
  readonly heading: string;
  /** Figures of the cells, and of the totals with their heading. */
  readonly figures: readonly string[];
  readonly totals: readonly string[];
}

export function fitGrid(
  width: number,
  { rows, columns, heading, figures, totals }: Contents,
): Grid {
  const least = Math.max(LEAST_CELL, figureRoom(figures) + 6);
  const total = figureRoom(totals) + 10;
  const pitch = rows.length > MANY_ROWS ? PITCH.many : PITCH.few;
  const names = rows.map((row) => row.name);
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => widthOf(text, 600)));
  const word = widest([heading, ...names].flatMap((text) => text.split(' ')));
  const name = Math.ceil(Math.max(word, Math.min(widest(names), 220, width * 0.3)));
  const cellBeside = (width - name - NAME_GAP - total) / columns.length;
  if (cellBeside >= least) {
    const cell = Math.min(MOST_CELL, Math.floor(cellBeside));
    return {
      isStacked: false,
      name,
      left: name + NAME_GAP,
      cell,
      pitch,
      total,
      columns,
      hidden: 0,
    };
  }
  const most = Math.max(1, Math.floor((width - total) / least));
  const kept = keepStrongest(columns, most);
  return {
    isStacked: true,
    name: width,
    left: 0,
    cell: Math.min(MOST_CELL, Math.floor((width - total) / kept.length)),
    pitch,
    total,
    columns: kept,
    hidden: columns.length - kept.length,
  };
}

/** In the order that they have. */
function keepStrongest(columns: readonly MatrixEnd[], most: number): readonly MatrixEnd[] {
  const strongest = columns.toSorted((a, b) => b.grants - a.grants).slice(0, most);
  return columns.filter((column) => strongest.includes(column));
}

/** Lines of at most `width` px; a word that is longer than that is cut. */
export function fitLines(text: string, width: number, weight: 400 | 600 = 600): readonly string[] {
  return wrapLabel(text, width + 0.01, undefined, weight).map((line) => cut(line, width, weight));
}

export function cut(line: string, width: number, weight: 400 | 600): string {
  if (widthOf(line, weight) <= width + 0.01) return line;
  let end = line.length - 1;
  while (end > 1 && widthOf(`${line.slice(0, end)}…`, weight) > width) end -= 1;
  return `${line.slice(0, end).trimEnd()}…`;
}

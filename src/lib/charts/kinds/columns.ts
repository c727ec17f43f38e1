import { widthOf, wrapLabel } from '../text.ts';
import { FIGURE_GAP, figureRoom } from './bar-row.ts';

/** From a bar's zero to the label in the middle: room for the cap, and for a label that is set bold. */
const LABEL_GAP = 9;
/** Length in px of the longest bar: what labels leave to it before they take a second line, and before they take a line of their own. */
const FAIR_BAR = 36;
const LEAST_BAR = 24;

/** Where the parts of a row stand, px. */
export interface Columns {
  /** Names stand between the bars, or on a line above them where the chart is too narrow for both. */
  readonly isStacked: boolean;
  readonly longestBar: number;
  /** Zero of the left and of the right bars. */
  readonly zeroNo: number;
  readonly zeroRu: number;
  readonly wrap: (name: string) => readonly string[];
}

export function fitColumns(
  width: number,
  names: readonly string[],
  figures: readonly string[],
): Columns {
  const outside = 2 * (figureRoom(figures) + FIGURE_GAP);
  const lineWidth = (bar: number) => width - outside - 2 * (LABEL_GAP + bar);
  const widest = (parts: readonly string[]) => Math.max(0, ...parts.map((part) => widthOf(part)));
  const name = widest(names);
  const word = widest(names.flatMap((text) => text.split(' ')));

  const middle =
    name <= lineWidth(FAIR_BAR) ? name : Math.max(word, Math.min(name, lineWidth(FAIR_BAR)));
  const isStacked = middle > lineWidth(LEAST_BAR);
  const half = isStacked ? 6 : middle / 2 + LABEL_GAP;
  const label = isStacked ? width : middle;
  return {
    isStacked,
    longestBar: Math.max(0, width / 2 - half - outside / 2),
    zeroNo: width / 2 - half,
    zeroRu: width / 2 + half,
    wrap: (text) => wrapLabel(text, label + 0.01),
  };
}

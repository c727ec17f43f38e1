import type { EventReturn } from '#lib/query/returning.ts';
import type { Mark, RectMark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import {
  BAR,
  BASE,
  drawBar,
  drawFigure,
  FIGURE_GAP,
  figureRoom,
  fitRow,
  LINE,
  scaleTo,
} from '../kinds/bar-row.ts';
import { label, widthOf, wrapLabel, type LabelStyle } from '../text.ts';
import { wordEvent, type CountRow } from './spec.ts';

/** Where a part stands, px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Part {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Between names and bars, and between the sign of a line and its words. */
const NAME_GAP = 8;
const SIGN = 9;
const SIGN_GAP = 6;
/** An outline has an inside, even for one applicant of a million; bars leave room for it at their end. */
const LEAST = 3;
/** Between two events. */
const GAP = 10;

/** Lines of text from `y` down. */
export function drawLines(key: string, text: string, place: Place, style: LabelStyle = {}): Part {
  const lines = wrapLabel(text, place.width, undefined, style.weight);
  return {
    marks: lines.map((line, index) =>
      label(`${key}-${index}`, place.x, place.y + 13 + index * LINE, line, style),
    ),
    height: lines.length * LINE,
  };
}

/** A bar for each row, all on one scale; names take up to half of the width and break there. */
export function drawCounts(rows: readonly CountRow[], place: Place, { f }: ChartContext): Part {
  const { x, width } = place;
  const names = Math.min(Math.max(...rows.map(({ name }) => widthOf(name))) + 0.01, width / 2);
  const figures = rows.map(({ count }) => f.integer(count));
  const zero = x + names + NAME_GAP;
  const room = x + width - zero - FIGURE_GAP - figureRoom(figures);
  const scale = scaleTo(
    rows.map(({ count }) => count),
    Math.max(room, 1),
  );

  const marks: Mark[] = [];
  let y = place.y;
  rows.forEach(({ key, name, count }, index) => {
    const lines = wrapLabel(name, names);
    const row = fitRow(lines.length, false);
    const middle = y + row.bars;
    const length = scale(count);
    marks.push(
      ...drawLines(`${key}-name`, name, { x, y: y + row.names - 1, width: names }).marks,
      ...drawBar(key, [zero, middle], length, 1, { ink: 'fjord', state: 'plain', isGap: false }),
      ...drawFigure(
        key,
        zero + Math.max(length, 1) + FIGURE_GAP,
        middle,
        figures[index] ?? '',
        'start',
        {
          state: 'plain',
          isZero: count === 0,
        },
      ),
    );
    y += row.height;
  });
  return { marks, height: y - place.y };
}

/** For each event its applicants as one bar: found again filled, the others an outline, which says that something is not known. */
export function drawEvents(
  events: readonly EventReturn[],
  place: Place,
  context: ChartContext,
): Part {
  const scale = scaleTo(
    events.map(({ applicants }) => applicants),
    place.width - LEAST,
  );
  const marks: Mark[] = [];
  let y = place.y;
  for (const event of events) {
    const key = `event-${event.year}`;
    const words = wordEvent(event, context);
    const name = drawLines(`${key}-name`, words.name, { ...place, y });
    y += name.height + 4;
    marks.push(...name.marks, ...drawSplit(key, event, scale, [place.x, y]));
    y += BAR + 4;
    for (const side of ['again', 'notAgain'] as const) {
      const x = place.x + SIGN + SIGN_GAP;
      const line = drawLines(
        `${key}-${side}`,
        words[side],
        {
          x,
          y,
          width: place.width - SIGN - SIGN_GAP,
        },
        side === 'again' ? {} : { fill: 'ink2' },
      );
      const box = { x: place.x, y: y + 13 - BASE - SIGN / 2, width: SIGN, height: SIGN };
      marks.push(drawPiece(`${key}-${side}-sign`, box, side === 'again'), ...line.marks);
      y += line.height;
    }
    y += GAP;
  }
  return { marks, height: y - place.y };
}

function drawSplit(
  key: string,
  { applicants, again }: EventReturn,
  scale: (value: number) => number,
  [x, y]: readonly [number, number],
): readonly Mark[] {
  const split = scale(again);
  const rest = scale(applicants) - split;
  const box = (at: number, width: number) => ({ x: at, y, width, height: BAR });
  return [
    ...(again > 0 ? [drawPiece(`${key}-bar-again`, box(x, split), true)] : []),
    ...(applicants > again ? [drawPiece(`${key}-bar-rest`, box(x + split, rest), false)] : []),
  ];
}

type Area = Pick<RectMark, 'x' | 'y' | 'width' | 'height'>;

function drawPiece(key: string, { x, y, width, height }: Area, isFilled: boolean): Mark {
  if (isFilled)
    return { kind: 'rect', key, x, y, width: Math.max(width, 1), height, fill: 'fjord' };
  // The line lies inside of the area that it stands for.
  return {
    kind: 'rect',
    key,
    x: x + 0.6,
    y: y + 0.6,
    width: Math.max(width, LEAST) - 1.2,
    height: height - 1.2,
    fill: 'none',
    stroke: { paint: 'fjord', width: 1.2, dash: [3, 2] },
  };
}

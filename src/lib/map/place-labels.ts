import type { ChartContext } from '#lib/charts/chart.ts';
import type { Ink } from '#lib/scene/palette.ts';
import { measureText } from '#lib/scene/measure.ts';
import type { Mark, TextMark, TextRun } from '#lib/scene/scene.ts';
import type { Box } from './boxes.ts';
import { sideInk, type Disc } from './discs.ts';
import { candidatesAround, type Form } from './label-candidates.ts';
import { boxesOf, type Candidate, type Obstacles } from './claims.ts';
import { settleClaims } from './labels.ts';
import { placeName } from './place-name.ts';

/** From here on a settlement's name is set large. */
const LARGE_FROM = 9;
/** From here on it may also stand apart, with a leader. */
const APART_FROM = 15;
const LARGE = 16;
const SMALL = 13;
const LOCAL = 12;
const LEADING = 1.16;
/** Names of counties and regions longer than this are set in two lines, px. */
const ONE_LINE = 84;

interface Line {
  readonly runs: readonly TextRun[];
  readonly size: number;
  readonly fill: Ink;
}

interface Wording extends Form {
  readonly lines: readonly Line[];
}

export interface LabelOptions {
  /** At close range the Sámi name stands under large Norwegian places, where it differs and fits. */
  readonly isLens: boolean;
  readonly isWide: boolean;
}

export interface PlacedLabels {
  readonly marks: readonly Mark[];
  readonly boxes: readonly Box[];
}

/**
 * Labels "Name n" beside their discs, in the order given: who comes first gets the better place, who
 * finds none goes without. Never on a disc, on another label or off the paper.
 */
export function placeLabels(
  discs: readonly Disc[],
  obstacles: Obstacles,
  context: ChartContext,
  options: LabelOptions,
): PlacedLabels {
  const worded = discs.map((disc) => ({ disc, forms: wordings(disc, context, options) }));
  const chosen = settleClaims(
    worded.map(({ disc, forms }) => ({
      own: disc,
      candidates: candidatesAround(disc, forms, mayStandApart(disc, options)),
    })),
    obstacles,
  );
  return {
    marks: worded.flatMap(({ disc, forms }, index) => {
      const candidate = chosen[index];
      const wording = candidate && forms[candidate.form];
      return candidate && wording ? setLabel(disc, wording, candidate) : [];
    }),
    boxes: chosen.flatMap((candidate) => (candidate ? boxesOf(candidate) : [])),
  };
}

/** Inside the lens a leader would look like one more line. */
function mayStandApart({ drawn: { place, grants } }: Disc, { isLens }: LabelOptions): boolean {
  return !isLens && (place.precision !== 'settlement' || grants >= APART_FROM);
}

/** The label in the forms that may be tried, the fullest first. */
function wordings(
  { drawn: { place, grants } }: Disc,
  { f }: ChartContext,
  { isLens, isWide }: LabelOptions,
): readonly Wording[] {
  const name = placeName(place, f.language);
  const count: TextRun = { text: f.integer(grants), weight: 600 };
  if (place.precision !== 'settlement') {
    const fill = sideInk(place.side);
    const one: Line = { runs: [{ text: `${name} ` }, count], size: SMALL, fill };
    const space = name.indexOf(' ');
    if (space < 0 || widthOf(one) <= ONE_LINE) return [measure([one], 0)];
    const first: Line = { runs: [{ text: name.slice(0, space) }], size: SMALL, fill };
    const second: Line = {
      runs: [{ text: `${name.slice(space + 1)} ` }, count],
      size: SMALL,
      fill,
    };
    return [measure([first, second], 0), measure([one], 2)];
  }
  const small: Line = { runs: [{ text: `${name} ` }, count], size: SMALL, fill: 'ink' };
  if (grants < LARGE_FROM) return [measure([small], 0)];
  const large: Line = { ...small, runs: [{ text: `${name} `, weight: 600 }, count], size: LARGE };
  const { se } = place.names;
  const sami: Line = { runs: [{ text: se ?? '' }], size: LOCAL, fill: 'ink2' };
  const local = isLens && isWide && place.side === 'NO' && se !== null && se !== name;
  return [
    ...(local ? [measure([large, sami], 0)] : []),
    measure([large], 0.8),
    measure([{ ...large, size: SMALL }], 4),
  ];
}

function measure(lines: readonly Line[], cost: number): Wording {
  return {
    lines,
    cost,
    width: Math.max(...lines.map(widthOf)),
    height: lines.reduce((sum, { size }) => sum + size * LEADING, 0),
  };
}

function widthOf({ runs, size }: Line): number {
  return runs.reduce(
    (sum, { text, weight = 400 }) => sum + measureText(text, { face: 'sans', size, weight }),
    0,
  );
}

function setLabel({ drawn: { place } }: Disc, wording: Wording, candidate: Candidate): Mark[] {
  const texts = setLines(place.id, wording, candidate);
  if (!candidate.leader) return texts;
  const [[x1, y1], [x2, y2]] = candidate.leader;
  const stroke = { paint: sideInk(place.side), width: 0.8, opacity: 0.8 } as const;
  return [{ kind: 'line', key: `leader-${place.id}`, x1, y1, x2, y2, stroke }, ...texts];
}

function setLines(id: string, { lines }: Wording, { box, align }: Candidate): TextMark[] {
  const x = align === 'start' ? box.x0 : align === 'end' ? box.x1 : (box.x0 + box.x1) / 2;
  let top = box.y0;
  return lines.map(({ runs, size, fill }, index) => {
    const y = top + size * 0.92;
    top += size * LEADING;
    return {
      kind: 'text',
      key: `label-${id}${index > 0 ? `-${index}` : ''}`,
      x,
      y,
      anchor: align,
      face: 'sans',
      size,
      fill,
      runs,
      halo: { ink: 'halo', width: 3 },
    };
  });
}

import type { Mark } from '#lib/scene/scene.ts';
import type { SizeBin } from '#lib/query/size-bins.ts';
import type { Spread } from '#lib/query/sizes.ts';
import type { ChartContext } from '../chart.ts';
import { BASE, LINE } from '../kinds/bar-row.ts';
import { label, widthOf } from '../text.ts';

/** px: the band, and where the words beside it begin. */
const BAND = 10;
const WORDS = 24;

interface Place {
  readonly x: number;
  readonly top: number;
  /** Height of a bin. */
  readonly pitch: number;
}

/** The words beside the band, smallest amount first; the quartiles only where they differ. */
function listWords({ q1, median, q3 }: Spread, { m, f }: ChartContext) {
  const middle = {
    key: 'median',
    value: median,
    words: m.sizes.median(median),
    weight: 600,
  } as const;
  if (q1 === q3) return [middle];
  return [
    { key: 'q1', value: q1, words: f.integer(q1), weight: 400 },
    middle,
    { key: 'q3', value: q3, words: f.integer(q3), weight: 400 },
  ] as const;
}

/** Width in px that the band and its words need. */
export function spreadRoom(spread: Spread, context: ChartContext): number {
  const widths = listWords(spread, context).map(({ words, weight }) => widthOf(words, weight));
  return WORDS + Math.ceil(Math.max(...widths));
}

/** The middle half of the grants as a band along the axis, with a line at the median. `bottom`: where the words end, px. */
export function drawSpread(
  spread: Spread,
  bins: readonly SizeBin[],
  context: ChartContext,
  { x, top, pitch }: Place,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const yOf = (value: number) => top + placeOf(value, bins) * pitch;
  const words = listWords(spread, context);
  const lowest = top + Math.max(bins.length * pitch, words.length * LINE) - LINE / 2;
  const places = spreadOut(
    words.map(({ value }) => yOf(value)),
    lowest,
  );
  const [from, middle, to] = [yOf(spread.q1), yOf(spread.median), yOf(spread.q3)];
  const marks: readonly Mark[] = [
    {
      kind: 'rect',
      key: 'middle-half',
      x,
      y: from,
      width: BAND,
      height: Math.max(to - from, 1),
      fill: 'docoff',
      opacity: 0.6,
    },
    drawLine('median-line', [x - 3, middle], [x + BAND + 3, middle], 2),
    ...words.flatMap(({ key, value, words: text, weight }, index) => {
      const y = places[index] ?? top;
      return [
        drawLine(`${key}-leader`, [x + BAND + 3, yOf(value)], [x + WORDS - 3, y], 0.8),
        label(`${key}-words`, x + WORDS, y + BASE, text, {
          weight,
          fill: weight === 600 ? 'ink' : 'ink2',
        }),
      ];
    }),
  ];
  return { marks, bottom: lowest + LINE / 2 };
}

/** In bins from the first one's start; by ratio inside a bin, which has no logarithm where it starts at 0. */
function placeOf(value: number, bins: readonly SizeBin[]): number {
  const index = bins.findIndex(({ to }) => value < to);
  const bin = bins[index];
  if (!bin) return bins.length;
  const isLinear = bin.from === 0;
  const part = isLinear ? value / bin.to : Math.log(value / bin.from) / Math.log(bin.to / bin.from);
  return index + part;
}

/** Moves lines of text apart, none below `lowest`. */
function spreadOut(wanted: readonly number[], lowest: number): readonly number[] {
  const down = wanted.reduce<readonly number[]>(
    (done, y) => [...done, Math.max(y, (done.at(-1) ?? -Infinity) + LINE)],
    [],
  );
  return down.reduceRight<readonly number[]>(
    (done, y) => [Math.min(y, (done[0] ?? lowest + LINE) - LINE), ...done],
    [],
  );
}

function drawLine(
  key: string,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  width: number,
): Mark {
  return { kind: 'line', key, x1, x2, y1, y2, stroke: { paint: 'ink', width } };
}

import type { TextMark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { boxOf, isFree, type Box } from '../text-box.ts';
import { label, widthOf, type LabelStyle } from '../text.ts';
import type { YearAxis } from './axis.ts';
import { isChosen } from './bars.ts';
import type { YearBar } from './figures.ts';
import { wordValues } from './measure.ts';
import type { TimelineSpec } from './spec.ts';

const GAP = 6;
const LINE = 16;

/** The figures above the bars of one chart: as they read, or turned upwards where the years are too narrow. */
export interface Captions {
  /** The largest px per grant at which the figures of all bars end below `room` px above the base line. */
  readonly limit: (room: number) => number;
  /** What the figures of a year need above the base line at a scale, px. */
  readonly height: (bar: YearBar, perGrant: number) => number;
  readonly draw: (base: number, perGrant: number) => readonly TextMark[];
}

interface Caption {
  readonly bar: YearBar;
  readonly documented: string;
  readonly published: string;
}

export function buildCaptions(
  bars: readonly YearBar[],
  spec: TimelineSpec,
  axis: YearAxis,
  context: ChartContext,
): Captions {
  const words = wordValues(spec, context);
  const captions = bars.map((bar): Caption => {
    return {
      bar,
      documented: words.bar(bar),
      published: bar.published ? words.published(bar.published) : '',
    };
  });
  const isTight = captions.some(
    ({ bar, documented, published }) =>
      Math.max(widthOf(documented, 600), isOpen(bar) ? 0 : widthOf(published)) > axis.step - 2,
  );
  const extent = (text: string, weight: 400 | 600) =>
    text === '' ? 0 : isTight ? widthOf(text, weight) + GAP : LINE;
  const captionOf = new Map(captions.map((caption) => [caption.bar.year, caption]));

  /** Pairs of a value and the px above it. */
  const stack = ({
    bar,
    documented,
    published,
  }: Caption): readonly (readonly [number, number])[] => {
    const own = extent(documented, 600) + GAP;
    const total = extent(published, 400);
    return [
      [bar.value, own + total],
      [bar.published?.value ?? 0, total + GAP],
    ];
  };

  return {
    limit: (room) =>
      Math.min(
        ...captions
          .flatMap(stack)
          .filter(([value]) => value > 0)
          .map(([value, above]) => (room - above) / value),
      ),
    height: (bar, perGrant) => {
      const caption = captionOf.get(bar.year);
      return Math.max(
        0,
        ...(caption ? stack(caption) : []).map(([v, above]) => v * perGrant + above),
      );
    },
    draw: (base, perGrant) => {
      const taken: Box[] = [];
      const keep = (mark: TextMark) => {
        taken.push(boxOf(mark));
        return mark;
      };
      const centre = ({ year }: YearBar) => axis.xOf(year) + axis.step / 2;
      const write = (key: string, x: number, y: number, text: string, style: LabelStyle) =>
        isTight
          ? { ...label(key, x + 4.5, y, text, { ...style, anchor: 'start' }), rotate: -90 }
          : label(key, x, y, text, { ...style, anchor: 'middle' });
      const documented = captions.flatMap(({ bar, documented: text }) =>
        text === ''
          ? []
          : keep(
              write(
                `year-${bar.year}-grants`,
                centre(bar),
                base - bar.value * perGrant - GAP,
                text,
                {
                  weight: 600,
                  fill: isChosen(bar.year, spec) ? 'ink' : 'ink2',
                  halo: 'paper',
                },
              ),
            ),
      );
      // Exact totals fit their year; "over 200" may need more, and takes it where it is free.
      const published = [false, true].flatMap((isLate) =>
        captions.flatMap((caption) => {
          const { bar, published: text } = caption;
          if (!bar.published || isOpen(bar) !== isLate) return [];
          const top = base - bar.published.value * perGrant - GAP;
          const own = base - bar.value * perGrant - GAP - extent(caption.documented, 600);
          const y = caption.documented === '' ? top : Math.min(top, own);
          const key = `year-${bar.year}-published`;
          const style = { fill: 'ink2', halo: 'paper' } as const;
          const x = centre(bar);
          const middle = write(key, x, y, text, style);
          if (!isLate || isTight) return keep(middle);
          const left = x - axis.step / 2 + 2;
          const isWide = widthOf(text) > axis.step - 2;
          const tries = [
            ...(isWide ? [] : [middle]),
            label(key, left, y, text, style),
            label(key, left + axis.step - 4, y, text, { ...style, anchor: 'end' }),
          ];
          // Text that fits its own year has nothing to fear from the bars beside it.
          const barsBeside = bars
            .filter(({ year }) => year !== bar.year)
            .map((other) => ({
              x0: axis.xOf(other.year),
              x1: axis.xOf(other.year) + axis.step,
              y0: base - Math.max(other.value, other.published?.value ?? 0) * perGrant,
              y1: base,
            }));
          const found = tries.find((mark) => {
            const box = boxOf(mark);
            return box.x0 >= 0 && box.x1 <= axis.width && isFree(box, [...taken, ...barsBeside]);
          });
          return keep(found ?? { ...label(key, x + 4.5, y, text, style), rotate: -90 });
        }),
      );
      return [...documented, ...published];
    },
  };
}

/** "over 200" and "42,0–52,0" are longer than a figure, and may take more than their year. */
function isOpen({ published }: YearBar): boolean {
  return published !== null && (published.atLeast || published.low < published.value);
}

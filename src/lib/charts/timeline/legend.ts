import { CATEGORY_GROUPS } from '#lib/archive/taxonomy.ts';
import type { Mark } from '#lib/scene/scene.ts';
import { categoryShape } from '../categories/shape.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import { PUBLISHED_HATCH } from './bars.ts';
import type { TimelineSpec } from './spec.ts';

const ROW = 22;
const LINE = 16;
const SIGN = 12;
const TEXT = SIGN + 7;

/** Signs with their words in rows from the top left; `height` is what they take. */
export function drawLegend(
  spec: TimelineSpec,
  { width, m }: ChartContext,
  top: number,
): { readonly marks: Mark[]; readonly height: number } {
  const documented =
    spec.form !== 'together'
      ? CATEGORY_GROUPS.map((group) => ({
          key: group,
          text: m.groups[group],
          sign: (x: number, y: number): Mark[] => [categoryShape(group, x + 6, y, 11)],
        }))
      : [
          {
            key: 'documented',
            text: m.timeline.documented,
            sign: (x: number, y: number): Mark[] => [
              { kind: 'rect', key: 'legend-documented', ...square(x, y), fill: 'doc' },
            ],
          },
        ];
  const published = {
    key: 'published',
    text: m.timeline.published,
    sign: (x: number, y: number): Mark[] => [
      {
        kind: 'rect',
        key: 'legend-published',
        ...square(x, y),
        fill: { def: PUBLISHED_HATCH },
        stroke: { paint: 'out', width: 1.2 },
      },
    ],
  };
  const shown = hasPublished(spec)
    ? [...documented, published]
    : spec.isSample || spec.form !== 'together'
      ? documented
      : [];
  if (shown.length === 0) return { marks: [], height: 0 };
  let x = 0;
  let y = top + 8;
  let lines = 1;
  const marks = shown.flatMap(({ key, text, sign }) => {
    const space = TEXT + widthOf(text);
    if (x > 0 && x + space > width) {
      x = 0;
      y += ROW + (lines - 1) * LINE;
    }
    // Only a text that is longer than a whole row has more than one line, and its row to itself.
    const wrapped = wrapLabel(text, width - TEXT);
    lines = wrapped.length;
    const drawn = [
      ...sign(x, y),
      ...wrapped.map((line, index) =>
        label(`legend-${key}-${index}`, x + TEXT, y + 4.5 + index * LINE, line),
      ),
    ];
    x += space + 24;
    return drawn;
  });
  return { marks, height: y - top + ROW - 8 + (lines - 1) * LINE };
}

function square(x: number, y: number) {
  return { x: x + 0.6, y: y - 5.4, width: SIGN - 1.2, height: SIGN - 1.2 };
}

/** Whether any published total is drawn. */
function hasPublished({
  isSample,
  form,
  measure,
  coverage,
  publishedKroner,
}: TimelineSpec): boolean {
  if (!isSample || form === 'shares') return false;
  return measure === 'grants'
    ? coverage.length > 0
    : measure === 'nominal' && publishedKroner.length > 0;
}

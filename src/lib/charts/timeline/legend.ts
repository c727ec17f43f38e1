import { CATEGORY_GROUPS } from '#lib/archive/taxonomy.ts';
import type { Mark } from '#lib/scene/scene.ts';
import { categoryShape } from '../categories/shape.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf } from '../text.ts';
import { PUBLISHED_HATCH } from './bars.ts';
import type { TimelineSpec } from './spec.ts';

const ROW = 22;
const SIGN = 12;

/** Signs with their words in rows from the top left; `height` is what they take. */
export function drawLegend(
  spec: TimelineSpec,
  { width, m }: ChartContext,
): { readonly marks: Mark[]; readonly height: number } {
  const documented = spec.stacked
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
  let x = 0;
  let y = 8;
  const marks = [...documented, published].flatMap(({ key, text, sign }) => {
    const space = SIGN + 7 + widthOf(text);
    if (x > 0 && x + space > width) {
      x = 0;
      y += ROW;
    }
    const drawn = [...sign(x, y), label(`legend-${key}-text`, x + SIGN + 7, y + 4.5, text)];
    x += space + 24;
    return drawn;
  });
  return { marks, height: y + ROW - 8 };
}

function square(x: number, y: number) {
  return { x: x + 0.6, y: y - 5.4, width: SIGN - 1.2, height: SIGN - 1.2 };
}

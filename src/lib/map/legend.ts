import type { ChartContext } from '#lib/charts/chart.ts';
import { measureText } from '#lib/scene/measure.ts';
import type { CircleMark, Def, LineMark, Mark, TextMark } from '#lib/scene/scene.ts';
import { discRadius } from './discs.ts';
import { FADE_STOPS, lineWidth } from './lines.ts';

/** What the legend explains: the scales of the picture beside it. */
export interface LegendScales {
  readonly disc: number;
  readonly line: number;
}

export interface Legend {
  readonly defs: readonly Def[];
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
}

const SIZE = 13;
const WIDTHS = [3, 10, 20] as const;
const AREAS = [3, 25, 100] as const;
const SAMPLE = 84;
const GRADIENT = 'legend-fade';

/** The legend with its upper left corner at x and the first line's baseline at y. */
export function buildLegend(
  x: number,
  y: number,
  scales: LegendScales,
  { m, f }: ChartContext,
): Legend {
  const widthHead = m.map.width;
  const second = x + Math.max(140, measureText(widthHead, { face: 'sans', size: SIZE }) + 26);
  const areas = layAreas(second, y + 41, scales.disc);
  const rowsY = y + 84;
  const rows: Mark[] = [
    { kind: 'circle', key: 'legend-settlement', cx: x + 7, cy: rowsY, r: 6.5, fill: 'ink2' },
    text('legend-settlement-text', x + 21, rowsY + 4.5, m.map.settlement),
    {
      kind: 'circle',
      key: 'legend-region',
      cx: x + 7,
      cy: rowsY + 22,
      r: 6.5,
      fill: { def: 'legend-hatch' },
      stroke: { paint: 'ink2', width: 1.4, dash: [3.2, 2.6] },
    },
    text('legend-region-text', x + 21, rowsY + 26.5, m.map.region),
  ];
  return {
    defs: [
      {
        kind: 'gradient',
        id: GRADIENT,
        x1: x,
        y1: y,
        x2: x + SAMPLE,
        y2: y,
        stops: FADE_STOPS,
      },
      { kind: 'hatch', id: 'legend-hatch', pitch: 4, width: 1, ink: 'ink2', opacity: 0.5 },
    ],
    marks: [
      text('legend-width', x, y, widthHead),
      ...WIDTHS.flatMap((grants, index) => layWidth(x, y + 20 + index * 15, grants, scales.line)),
      text('legend-area', second, y, m.map.area),
      ...areas.marks,
      ...rows,
    ],
    width: Math.max(
      areas.right - x,
      ...[m.map.settlement, m.map.region].map(
        (words) => 21 + measureText(words, { face: 'sans', size: SIZE }),
      ),
    ),
    height: 84 + 32,
  };

  function layWidth(left: number, top: number, grants: number, perGrant: number): Mark[] {
    return [
      {
        // A rectangle, because a level line has no height for a gradient in some programs.
        kind: 'rect',
        key: `legend-width-${grants}`,
        x: left,
        y: top - lineWidth(grants, perGrant) / 2,
        width: SAMPLE,
        height: lineWidth(grants, perGrant),
        fill: { def: GRADIENT },
        fillOpacity: 0.7,
      },
      text(`legend-width-${grants}-text`, left + SAMPLE + 8, top + 4.5, f.integer(grants)),
    ];
  }

  function layAreas(left: number, middle: number, perRoot: number) {
    let at = left;
    const marks = AREAS.flatMap((grants): Mark[] => {
      const r = discRadius(grants, perRoot);
      const circle: CircleMark = {
        kind: 'circle',
        key: `legend-area-${grants}`,
        cx: at + r,
        cy: middle,
        r,
        fill: 'none',
        stroke: { paint: 'ink2', width: 1 },
      };
      const isSmall = r < 9;
      const label = text(
        `legend-area-${grants}-text`,
        at + r,
        isSmall ? middle + r + 14 : middle + 4.5,
        f.integer(grants),
        'middle',
      );
      at += 2 * r + 9;
      return [circle, label];
    });
    return { marks, right: at };
  }
}

/** A short piece of the strong line. */
export function borderSample(key: string, x: number, y: number): LineMark {
  return {
    kind: 'line',
    key,
    x1: x,
    y1: y,
    x2: x + 30,
    y2: y,
    stroke: { paint: 'border', width: 4, cap: 'round' },
  };
}

function text(
  key: string,
  x: number,
  y: number,
  words: string,
  anchor: TextMark['anchor'] = 'start',
): TextMark {
  return {
    kind: 'text',
    key,
    x,
    y,
    anchor,
    face: 'sans',
    size: SIZE,
    fill: 'ink2',
    runs: [{ text: words }],
  };
}

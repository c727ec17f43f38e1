import type { ChartContext } from '#lib/charts/chart.ts';

import type { Def, LineMark, Mark } from '#lib/scene/scene.ts';
import { LENS_SHEET } from './basemap.ts';
import { isInCircle } from './boxes.ts';
import { drawDiscs, placeDiscs } from './discs.ts';
import { LENS_TIMES, tangents, type Frame } from './frame.ts';
import { buildBorder, buildGround } from './ground.ts';
import { borderSample } from './legend.ts';
import { createLineCover, lineCoverPoints } from './line-cover.ts';
import { drawFlowLines, type FlowLine } from './lines.ts';
import { placeLabels } from './place-labels.ts';
import { buildLensSea, placeNames } from './names.ts';
import type { DrawnPlace } from './spec.ts';
import { wrapText } from '#lib/scene/measure.ts';

const CLIP = 'lens-clip';

/** The border country three times larger: its own ground, lines, discs and labels in a circle. */
export function buildLens(
  places: readonly DrawnPlace[],
  lines: readonly FlowLine[],
  frame: Frame,
  context: ChartContext,
): { readonly defs: readonly Def[]; readonly mark: Mark } {
  const { lens } = frame;
  const { cx, cy, r } = lens;
  const circle = { cx, cy, r };
  const isWide = frame.kind === 'wide';
  const drawn = drawFlowLines(lines, lens.view, frame.line, 'lens-');
  const discs = placeDiscs(places, lens.view, frame.disc).filter(
    (disc) => Math.hypot(disc.cx - cx, disc.cy - cy) < r - Math.min(disc.r, 6),
  );
  const obstacles = {
    isWithin: (box: Parameters<typeof isInCircle>[0]) => isInCircle(box, circle, 6),
    boxes: [],
    circles: discs,
    lines: createLineCover(lineCoverPoints(lines, lens.view, frame.line)),
  };
  const labelled = discs.filter(({ drawn: { grants } }) => grants >= (isWide ? 3 : 5));
  const labels = placeLabels(labelled, obstacles, context, { isLens: true, isWide });
  const sea = placeNames([buildLensSea(frame, context.m)], { ...obstacles, boxes: labels.boxes });
  return {
    defs: [{ kind: 'clip', id: CLIP, shape: { kind: 'circle', ...circle } }, ...drawn.defs],
    mark: {
      kind: 'group',
      key: 'lens',
      marks: [
        ...drawConnection(frame),
        { kind: 'circle', key: 'lens-rim', cx, cy, r: r + 4, fill: 'paper' },
        {
          kind: 'group',
          key: 'lens-picture',
          clip: CLIP,
          marks: [
            { kind: 'circle', key: 'lens-sea', ...circle, fill: 'sea3' },
            ...buildGround(LENS_SHEET, lens.view, { bands: isWide ? [56, 24] : [36, 16] }),
            drawn.mark,
            ...buildBorder(LENS_SHEET, lens.view, isWide ? 4 : 3),
            ...drawDiscs(discs),
          ],
        },
        {
          kind: 'circle',
          key: 'lens-edge',
          ...circle,
          fill: 'none',
          stroke: { paint: 'ink', width: 1.2 },
        },
        ...sea.marks,
        ...labels.marks,
      ],
    },
  };
}

/** The ring on the map and the two lines that touch both circles. */
function drawConnection(frame: Frame): Mark[] {
  const stroke = { paint: 'ink2', width: 0.7, opacity: 0.7 } as const;
  return [
    ...tangents(frame).map(([[x1, y1], [x2, y2]], index): LineMark => ({
      kind: 'line',
      key: `lens-tangent-${index}`,
      x1,
      y1,
      x2,
      y2,
      stroke,
    })),
    { kind: 'circle', key: 'lens-ring', ...frame.lens.ring, fill: 'none', stroke },
  ];
}

/** What the lens shows: a piece of the border, and the words under it or, in a row, beside it. */
export function buildCaption({ caption, isCaptionRow }: Frame, { m }: ChartContext): Mark[] {
  const shift = isCaptionRow ? { x: 40, y: 10.5 } : { x: 0, y: 30 };
  const width = caption.x1 - caption.x0 - shift.x;
  const lines = wrapText(m.map.lens(LENS_TIMES), { face: 'sans', size: 13 }, width);
  return [
    borderSample('caption-border', caption.x0 + 2, caption.y0 + 6),
    ...lines.map((line, index) => ({
      kind: 'text' as const,
      key: `caption-${index}`,
      x: caption.x0 + shift.x,
      y: caption.y0 + shift.y + index * 16,
      anchor: 'start' as const,
      face: 'sans' as const,
      size: 13,
      fill: isCaptionRow ? ('ink2' as const) : ('ink' as const),
      runs: [{ text: line }],
    })),
  ];
}

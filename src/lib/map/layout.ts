import type { ChartContext } from '#lib/charts/chart.ts';
import type { Def, Mark, Scene } from '#lib/scene/scene.ts';
import { MAIN_SHEET } from './basemap.ts';
import { isInside, type Box } from './boxes.ts';
import { buildHatches, drawDiscs, placeDiscs, type Disc } from './discs.ts';
import { frameFor, type Frame } from './frame.ts';
import { buildBorder, buildGround } from './ground.ts';
import type { Obstacles } from './claims.ts';
import { buildLegend, type Legend } from './legend.ts';
import { buildCaption, buildLens } from './lens.ts';
import { connectionCoverPoints, createLineCover, lineCoverPoints } from './line-cover.ts';
import { buildFlowLines, drawFlowLines } from './lines.ts';
import { buildMainSea, buildOtherNames, placeNames } from './names.ts';
import { placeLabels } from './place-labels.ts';
import { drawnPlaces, type MapSpec } from './spec.ts';

/** Settlements with fewer grants go without a name, unless hardly anything would be named. */
const NAMED_FROM = { wide: 5, narrow: 9 } as const;
const ALWAYS_NAMED = { wide: 9, narrow: 6 } as const;

/**
 * The map of one selection as a scene, with its lens and, on wide maps, its legend. The ground refers
 * to symbols of the basemap, which the page's sprite holds.
 */
export function layoutMap(spec: MapSpec, context: ChartContext): Scene {
  const frame = frameFor(context.width);
  const places = drawnPlaces(spec);
  const lines = buildFlowLines(spec.flows, places);
  const discs = placeDiscs(places, frame.view, frame.disc);
  const drawn = drawFlowLines(lines, frame.view, frame.line, 'map-');
  const lens = buildLens(places, lines, frame, context);
  const isWide = frame.kind === 'wide';
  const legend = isWide ? buildLegend(frame.left, 134, frame, context) : null;

  const obstacles: Obstacles = {
    isWithin: (box) => isInside(box, { x0: 6, y0: 6, x1: frame.width - 6, y1: frame.height - 6 }),
    boxes: reservedBoxes(frame, legend),
    circles: [...discs, { ...frame.lens, r: frame.lens.r + 6 }],
    lines: createLineCover([
      ...lineCoverPoints(lines, frame.view, frame.line),
      ...connectionCoverPoints(frame),
    ]),
  };
  // On a wide map the sea has room and its name goes first; on a narrow one the labels need the sea.
  const mainSea = [buildMainSea(frame, context.m)];
  const sea = placeNames(isWide ? mainSea : [], obstacles);
  const labels = placeLabels(
    namedDiscs(discs, frame),
    { ...obstacles, boxes: [...obstacles.boxes, ...sea.boxes] },
    context,
    { isLens: false, isWide },
  );
  const others = buildOtherNames(frame, context.m);
  const names = placeNames(isWide ? others : [...mainSea, ...others], {
    ...obstacles,
    boxes: [...obstacles.boxes, ...sea.boxes, ...labels.boxes],
  });

  const { width, height } = frame;
  const bands = isWide ? ([44, 18] as const) : ([30, 12] as const);
  const marks: Mark[] = [
    { kind: 'rect', key: 'sea', x: 0, y: 0, width, height, fill: 'sea3' },
    ...buildGround(MAIN_SHEET, frame.view, { bands }),
    ...names.marks,
    ...sea.marks,
    drawn.mark,
    ...fadeMarks(frame),
    ...drawDiscs(discs),
    ...buildBorder(MAIN_SHEET, frame.view, isWide ? 2.6 : 2.2),
    lens.mark,
    ...labels.marks,
    ...(legend?.marks ?? []),
    ...buildCaption(frame, context),
  ];
  return {
    width,
    height,
    defs: [
      ...buildHatches(),
      ...drawn.defs,
      ...lens.defs,
      ...fadeDefs(frame),
      ...(legend?.defs ?? []),
      { kind: 'clip', id: 'frame', shape: { kind: 'rect', x: 0, y: 0, width, height } },
    ],
    marks: [{ kind: 'group', key: 'map', clip: 'frame', marks }],
  };
}

/** The legend alone, for narrow pages, where it stands under the map. */
export function layoutMapLegend(context: ChartContext): Scene {
  const { disc, line } = frameFor(context.width);
  const top = 13;
  const legend = buildLegend(0, top, { disc, line }, context);
  return {
    width: context.width,
    height: top + legend.height,
    defs: legend.defs,
    marks: legend.marks,
  };
}

function reservedBoxes(frame: Frame, legend: Legend | null): Box[] {
  const boxes = [frame.title, frame.caption];
  if (legend)
    boxes.push({
      x0: frame.left - 4,
      y0: 118,
      x1: frame.left + 4 + legend.width,
      y1: 126 + legend.height,
    });
  return boxes;
}

/** Who gets a name, in the order of choosing. Inside the ring only large places do: the lens names the rest. */
function namedDiscs(discs: readonly Disc[], { kind, lens: { ring } }: Frame): readonly Disc[] {
  const isInRing = ({ cx, cy }: Disc) => Math.hypot(cx - ring.cx, cy - ring.cy) < ring.r;
  return discs.filter((disc, index) => {
    const { place, grants } = disc.drawn;
    if (place.precision !== 'settlement') return true;
    if (isInRing(disc)) return grants >= 9 && place.side === 'RU';
    // There are few Russian towns, and they are what the reader looks for.
    const from = place.side === 'RU' ? NAMED_FROM.wide : NAMED_FROM[kind];
    return grants >= from || index < ALWAYS_NAMED[kind];
  });
}

/** The map runs out into the page in the east, without a frame. */
function fadeDefs({ fade, width, kind }: Frame): Def[] {
  if (fade === null) return kind === 'narrow' ? [seaFade] : [];
  return [
    {
      kind: 'gradient',
      id: 'fade',
      x1: fade,
      y1: 0,
      x2: width,
      y2: 0,
      stops: [
        { offset: 0, ink: 'paper', opacity: 0 },
        { offset: 1, ink: 'paper', opacity: 1 },
      ],
    },
  ];
}

/** On narrow maps the upper edge is open sea under the title, whatever lies there. */
const SEA_FADE = 76;
const seaFade: Def = {
  kind: 'gradient',
  id: 'fade',
  x1: 0,
  y1: 0,
  x2: 0,
  y2: SEA_FADE,
  stops: [
    { offset: 0.55, ink: 'sea3', opacity: 1 },
    { offset: 1, ink: 'sea3', opacity: 0 },
  ],
};

function fadeMarks({ fade, width, height }: Frame): Mark[] {
  const fill = { def: 'fade' };
  return fade === null
    ? [{ kind: 'rect', key: 'fade', x: 0, y: 0, width, height: SEA_FADE, fill }]
    : [{ kind: 'rect', key: 'fade', x: fade, y: 0, width: width - fade, height, fill }];
}

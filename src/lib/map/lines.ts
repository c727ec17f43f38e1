import type { Flow } from '#lib/query/geography.ts';
import type { Def, GradientDef, Mark, PathMark } from '#lib/scene/scene.ts';
import { ANCHORS } from './anchors.ts';
import { toView, type View } from './frame.ts';
import type { PlanePoint } from './projection.ts';
import { buildRoute, isShortRoute, routeInView, writeRoute, type Route } from './routes.ts';
import type { DrawnPlace } from './spec.ts';

/** A line in the plane (km), the same for the map and its lens. */
export interface FlowLine {
  readonly key: string;
  readonly grants: number;
  readonly route: Route;
  /** Lines between one county and one region share their fade, so that a bundle changes at one place. */
  readonly fade: Fade;
}

interface Fade {
  readonly id: string;
  readonly from: PlanePoint;
  readonly to: PlanePoint;
}

/** Below this many grants a line is a hair: it is there, and it does not speak. */
const FEW = 3;
const THINNEST = 1.1;

/** Blue until here and rust from there, as shares of the way: a longer fade is grey in between. */
export const FADE_STOPS: GradientDef['stops'] = [
  { offset: 0.42, ink: 'fjord' },
  { offset: 0.58, ink: 'rust' },
];

/** Widest first, as flows come. Flows with an end that is not drawn are left out. */
export function buildFlowLines(
  flows: readonly Flow[],
  places: readonly DrawnPlace[],
): readonly FlowLine[] {
  const byId = new Map(places.map((drawn) => [drawn.place.id, drawn]));
  return flows.flatMap((flow) => {
    const from = byId.get(flow.noPlaceId);
    const to = byId.get(flow.ruPlaceId);
    if (!from || !to) return [];
    const key = `${flow.noPlaceId}-${flow.ruPlaceId}`;
    return [{ key, grants: flow.grants, route: buildRoute(from, to), fade: buildFade(from, to) }];
  });
}

function buildFade(from: DrawnPlace, to: DrawnPlace): Fade {
  if (isShortRoute(from, to)) {
    return { id: `${from.place.id}-${to.place.id}`, from: from.at, to: to.at };
  }
  const end = ({ place, at }: DrawnPlace) => ANCHORS[place.regionId]?.at ?? at;
  return { id: `${from.place.regionId}-${to.place.regionId}`, from: end(from), to: end(to) };
}

export function lineWidth(grants: number, perGrant: number): number {
  return grants < FEW ? 0.8 : Math.max(THINNEST, perGrant * grants);
}

/** All lines as one group, which is faint as a whole: where lines run together they do not darken. */
export function drawFlowLines(
  lines: readonly FlowLine[],
  view: View,
  perGrant: number,
  prefix: string,
): { readonly defs: readonly Def[]; readonly mark: Mark } {
  const fades = new Map(lines.map(({ fade }) => [fade.id, fade]));
  const marks = lines.map((line): PathMark => ({
    kind: 'path',
    key: line.key,
    d: writeRoute(routeInView(line.route, view)),
    fill: 'none',
    stroke: {
      paint: { def: prefix + line.fade.id },
      width: lineWidth(line.grants, perGrant),
      ...(line.grants < FEW && { opacity: 0.6 }),
    },
  }));
  return {
    defs: [...fades.values()].map((fade) => buildGradient(fade, view, prefix)),
    mark: { kind: 'group', key: 'lines', opacity: 0.55, marks },
  };
}

function buildGradient({ id, from, to }: Fade, view: View, prefix: string): GradientDef {
  const [x1, y1] = toView(view, from);
  const [x2, y2] = toView(view, to);
  return {
    kind: 'gradient',
    id: prefix + id,
    x1,
    y1,
    x2,
    y2,
    stops: FADE_STOPS,
  };
}

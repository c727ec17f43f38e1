import type { Box } from './boxes.ts';
import { tangents, toView, type Frame, type View } from './frame.ts';
import { lineWidth, type FlowLine } from './lines.ts';
import { project, type PlanePoint } from './projection.ts';
import { routeInView, sampleRoute } from './routes.ts';

/** What it costs to lay a box over the lines beneath it. */
export type LineCover = (box: Box) => number;

/** A point of a line in px, and how much it weighs. */
export interface CoverPoint {
  readonly at: PlanePoint;
  readonly cost: number;
}

/** Price of one sample point of a flow line, for each px of its width. */
const FLOW_COST = 0.12;
/** The Norwegian–Russian border must not be hidden; the lines to the lens should not be. */
const BORDER_COST = 1.5;
const CONNECTION_COST = 0.8;
const CELL = 32;

/** The border from the sea to the three-country point, coarse. */
const BORDER = (
  [
    [30.83, 69.79],
    [30.93, 69.56],
    [30.5, 69.54],
    [30.13, 69.66],
    [30.1, 69.45],
    [29.5, 69.33],
    [29.3, 69.12],
    [28.93, 69.05],
  ] as const
).map(([lon, lat]) => project(lon, lat));

/** Looks up points by cells of a grid, because every label asks about hundreds of boxes. */
export function createLineCover(points: readonly CoverPoint[]): LineCover {
  const cells = new Map<string, CoverPoint[]>();
  const cellOf = (value: number) => Math.floor(value / CELL);
  for (const point of points) {
    const key = `${cellOf(point.at[0])},${cellOf(point.at[1])}`;
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  return ({ x0, y0, x1, y1 }) => {
    let cost = 0;
    for (let column = cellOf(x0); column <= cellOf(x1); column += 1) {
      for (let row = cellOf(y0); row <= cellOf(y1); row += 1) {
        for (const point of cells.get(`${column},${row}`) ?? []) {
          const [x, y] = point.at;
          if (x >= x0 && x <= x1 && y >= y0 && y <= y1) cost += point.cost;
        }
      }
    }
    return cost;
  };
}

/** Points along flow lines and the border. */
export function lineCoverPoints(
  lines: readonly FlowLine[],
  view: View,
  perGrant: number,
): readonly CoverPoint[] {
  const flows = lines.flatMap(({ route, grants }) => {
    const cost = lineWidth(grants, perGrant) * FLOW_COST;
    return sampleRoute(routeInView(route, view), 32).map((at) => ({ at, cost }));
  });
  const border = BORDER.slice(1).flatMap((to, index) =>
    pointsBetween(BORDER[index] ?? to, to, 4).map((point) => ({
      at: toView(view, point),
      cost: BORDER_COST,
    })),
  );
  return [...flows, ...border];
}

/** Points along the two lines between the lens and its ring. */
export function connectionCoverPoints(frame: Frame): readonly CoverPoint[] {
  return tangents(frame).flatMap(([from, to]) =>
    pointsBetween(from, to, 32).map((at) => ({ at, cost: CONNECTION_COST })),
  );
}

function pointsBetween(from: PlanePoint, to: PlanePoint, count: number): readonly PlanePoint[] {
  return Array.from({ length: count }, (_, index) => {
    const t = (index + 0.5) / count;
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t] as const;
  });
}

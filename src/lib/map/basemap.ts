import type { PlanePoint } from './projection.ts';

/**
 * The drawn ground: path data in the plane of `projection.ts`, cut to sheets. `npm run basemap` makes
 * it. Layouts name the symbols only; the paths travel once a page, in its sprite.
 */
export interface Basemap {
  readonly format: 1;
  /** Symbol id → path data in units of the sheet. */
  readonly symbols: Readonly<Record<string, string>>;
}

/** One cut of the ground. Coordinates of its symbols are in units of `unit` km. */
export interface Sheet {
  readonly id: string;
  readonly unit: number;
}

/** Everything that any width shows, and a finer round sheet of the border country for the lens. */
export const MAIN_SHEET: Sheet = { id: 'ground', unit: 0.5 };
export const LENS_SHEET: Sheet = { id: 'border', unit: 0.2 };

/** What the main sheet covers, km; strokes along its cut edges lie outside every crop. */
export const MAIN_EXTENT = { x0: -1330, y0: -1450, x1: 1700, y1: 960 } as const;
/** The lens sheet is a disc around this point; km. */
export const LENS_CENTRE: PlanePoint = [-56, -179];
export const LENS_EXTENT = 160;

export type Layer =
  'land' | 'norway' | 'russia' | 'lakes' | 'regions' | 'borders' | 'no-ru' | 'circle' | 'graticule';

export function symbolId(sheet: Sheet, layer: Layer): string {
  return `${sheet.id}-${layer}`;
}

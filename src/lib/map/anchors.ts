import type { PlanePoint } from './projection.ts';

export interface Anchor {
  /** Where the disc of the county or region stands: inside it, clear of its settlements. Plane km. */
  readonly at: PlanePoint;
  /** Through which point lines of this county or region run. Plane km. */
  readonly hub: PlanePoint;
}

/** Set by hand, looking at the map. Counties and regions that are not here are off the map. */
export const ANCHORS: Readonly<Record<string, Anchor>> = {
  'no-region-nordland': { at: [-735, -20], hub: [-560, -40] },
  'no-region-troms': { at: [-540, -130], hub: [-430, -130] },
  'no-region-finnmark': { at: [-244, -248], hub: [-200, -205] },
  'ru-region-murmansk': { at: [151, 23], hub: [40, -20] },
  'ru-region-karelia': { at: [-21, 455], hub: [-90, 300] },
  'ru-region-arkhangelsk': { at: [430, 575], hub: [215, 300] },
  'ru-region-nenets': { at: [645, -15], hub: [420, 0] },
  'ru-region-komi': { at: [700, 420], hub: [480, 300] },
};

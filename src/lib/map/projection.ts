import { geoAzimuthalEqualArea } from 'd3';

/** Radius in km of the sphere with the earth's area (WGS84 authalic). */
export const EARTH_RADIUS = 6371.007181;

/** Latitude of the Arctic Circle in 2026; it moves north by some 14 m a year. */
export const ARCTIC_CIRCLE = 66.566;

/** A point in the plane of the map: km east and km *south* of 68° N 33° E, as screens count. */
export type PlanePoint = readonly [x: number, y: number];

/** Lambert azimuthal equal-area, centred on 68° N 33° E, one unit a km. */
const azimuthal = geoAzimuthalEqualArea()
  .rotate([-33, -68])
  .scale(EARTH_RADIUS)
  .translate([0, 0])
  .precision(0);

/** From WGS84 degrees. Throws RangeError for what is no point on the earth. */
export function project(lon: number, lat: number): PlanePoint {
  if (!(Math.abs(lat) <= 90) || !Number.isFinite(lon)) {
    throw new RangeError(`No point on the earth: ${lat}, ${lon}`);
  }
  const point = azimuthal([lon, lat]);
  if (!point) throw new RangeError(`Not on the map's plane: ${lat}, ${lon}`);
  return point;
}

/** The inverse of `project`: longitude and latitude in degrees. */
export function unproject(x: number, y: number): [lon: number, lat: number] {
  const point = azimuthal.invert?.([x, y]);
  if (!point) throw new RangeError(`Not on the map's plane: ${x}, ${y}`);
  return point;
}

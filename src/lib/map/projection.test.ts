import { describe, expect, it } from 'vitest';
import { EARTH_RADIUS, project, unproject } from './projection.ts';

/** The formula as it is written down for the geodata, in km and with south downwards. */
function formula(lon: number, lat: number): [number, number] {
  const radians = Math.PI / 180;
  const [p, l, p0, l0] = [lat * radians, lon * radians, 68 * radians, 33 * radians];
  const k = Math.sqrt(
    2 / (1 + Math.sin(p0) * Math.sin(p) + Math.cos(p0) * Math.cos(p) * Math.cos(l - l0)),
  );
  return [
    EARTH_RADIUS * k * Math.cos(p) * Math.sin(l - l0),
    -EARTH_RADIUS *
      k *
      (Math.cos(p0) * Math.sin(p) - Math.sin(p0) * Math.cos(p) * Math.cos(l - l0)),
  ];
}

const POINTS = [
  [30.05, 69.73],
  [18.96, 69.65],
  [40.54, 64.54],
  [33.08, 68.97],
  [-6, 56],
  [75, 83],
] as const;

describe('project', () => {
  it('puts its centre at the origin', () => {
    const [x, y] = project(33, 68);
    expect(Math.hypot(x, y)).toBeLessThan(1e-6);
  });

  it.each(POINTS)('equals the formula at %d, %d', (lon, lat) => {
    const [x, y] = project(lon, lat);
    const [fx, fy] = formula(lon, lat);
    expect(Math.hypot(x - fx, y - fy) / Math.hypot(fx, fy)).toBeLessThan(1e-6);
  });

  it.each(POINTS)('is undone by unproject at %d, %d', (lon, lat) => {
    const [backLon, backLat] = unproject(...project(lon, lat));
    expect(backLon).toBeCloseTo(lon, 6);
    expect(backLat).toBeCloseTo(lat, 6);
  });

  it('refuses what is no point on the earth', () => {
    expect(() => project(Number.NaN, 68)).toThrow(RangeError);
    expect(() => project(33, 91)).toThrow(RangeError);
  });
});

import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LENS_SHEET, MAIN_SHEET, symbolId } from '#lib/map/basemap.ts';
import { project } from '#lib/map/projection.ts';
import { buildBasemap } from './build.ts';
import { BASEMAP_FILE, GEO_FOLDER, writeBasemap } from './files.ts';
import { buildPathData } from './path-data.ts';
import { areaOf, type Line } from './plane.ts';
import { readSources } from './read-geo.ts';
import { simplify } from './simplify.ts';

const MOST_BYTES = 22_000;

describe('the basemap file', async () => {
  const text = await readFile(BASEMAP_FILE, 'utf8');
  const basemap = buildBasemap(await readSources(GEO_FOLDER));

  it('is what its sources give, byte by byte', () => {
    expect(writeBasemap(basemap) === text).toBe(true);
  });

  it('weighs no more than its share of a page', () => {
    const paths = Object.values(basemap.symbols).join('\n');
    expect(brotliCompressSync(paths).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('holds path data and nothing else', () => {
    for (const [id, d] of Object.entries(basemap.symbols)) {
      expect(id).toMatch(/^(ground|border)-[a-z-]+$/);
      expect(d).toMatch(/^(M-?\d+[ -]\d+l[\d -]+z?)+$/);
    }
  });

  it('has every town on its own side of the border', () => {
    const inside = (layer: 'norway' | 'russia', lon: number, lat: number, sheet = MAIN_SHEET) => {
      const [x, y] = project(lon, lat);
      const d = basemap.symbols[symbolId(sheet, layer)] ?? '';
      return isInPath(d, x / sheet.unit, y / sheet.unit);
    };
    for (const sheet of [MAIN_SHEET, LENS_SHEET]) {
      expect(inside('norway', 29.6, 69.6, sheet)).toBe(true);
      expect(inside('russia', 29.6, 69.6, sheet)).toBe(false);
      expect(inside('russia', 30.9, 69.3, sheet)).toBe(true);
      expect(inside('norway', 30.9, 69.3, sheet)).toBe(false);
    }
    expect(inside('norway', 24.5, 69.5)).toBe(true);
    expect(inside('russia', 34, 67)).toBe(true);
    expect(inside('russia', 26.5, 67.5)).toBe(false);
  });
});

describe('simplify', () => {
  const square: Line = [
    [0, 0],
    [5, 0.01],
    [10, 0],
    [10, 10],
    [0, 10],
  ];

  it('takes out corners that say nothing, and keeps the others', () => {
    expect(simplify(square, 1, true)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ]);
  });

  it('keeps the ends of a line', () => {
    const line: Line = [
      [0, 0],
      [1, 0.1],
      [2, 0],
      [3, 0.1],
      [4, 0],
    ];
    const simple = simplify(line, 100, false);
    expect(simple.at(0)).toEqual([0, 0]);
    expect(simple.at(-1)).toEqual([4, 0]);
  });

  it('leaves the area nearly as it was', () => {
    const ring: Line = Array.from({ length: 200 }, (_, index) => {
      const angle = (index / 100) * Math.PI;
      return [100 * Math.cos(angle), 100 * Math.sin(angle)] as const;
    });
    const simple = simplify(ring, 20, true);
    expect(simple.length).toBeLessThan(60);
    expect(areaOf(simple) / areaOf(ring)).toBeCloseTo(1, 1);
  });
});

describe('buildPathData', () => {
  it('writes relative steps without needless signs', () => {
    const line: Line = [
      [0, 0],
      [2, -1],
      [2, 3],
    ];
    expect(buildPathData([line], 0.5, true)).toBe('M0 0l4-2 0 8z');
  });

  it('leaves out what shrinks to less than a line', () => {
    expect(
      buildPathData(
        [
          [
            [0, 0],
            [0.1, 0.1],
          ],
        ],
        1,
        false,
      ),
    ).toBe('');
  });
});

/** Non-zero winding of M/l/z path data around a point. */
function isInPath(d: string, x: number, y: number): boolean {
  let winding = 0;
  for (const part of d.split('M').slice(1)) {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    const points: [number, number][] = [];
    let at: [number, number] = [0, 0];
    for (let index = 0; index < numbers.length; index += 2) {
      at = [at[0] + (numbers[index] ?? 0), at[1] + (numbers[index + 1] ?? 0)];
      points.push(at);
    }
    for (const [index, [ax, ay]] of points.entries()) {
      const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay];
      const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay);
      if (ay <= y && by > y && side > 0) winding += 1;
      if (ay > y && by <= y && side < 0) winding -= 1;
    }
  }
  return winding !== 0;
}

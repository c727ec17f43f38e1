import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { project } from '#lib/map/projection.ts';
import type { Line } from './plane.ts';

type Position = readonly [number, number];
type Geometry =
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Position[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly Position[])[])[];
    };

export interface Feature {
  readonly id?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

export interface Sources {
  readonly land: readonly Feature[];
  readonly context: readonly Feature[];
  readonly lakes: readonly Feature[];
  readonly borders: readonly Feature[];
  readonly regions: readonly Feature[];
  readonly regionLines: readonly Feature[];
}

/** Reads the six source files under `folder` (data/geo). */
export async function readSources(folder: string): Promise<Sources> {
  const read = (file: string) => readFeatures(path.join(folder, file));
  const [land, context, lakes, borders, regions, regionLines] = await Promise.all([
    read('basemap/land.geojson'),
    read('basemap/context-land.geojson'),
    read('basemap/lakes.geojson'),
    read('basemap/borders.geojson'),
    read('regions/barents-regions.geojson'),
    read('regions/admin1-lines.geojson'),
  ]);
  return { land, context, lakes, borders, regions, regionLines };
}

async function readFeatures(file: string): Promise<readonly Feature[]> {
  const parsed = JSON.parse(await readFile(file, 'utf8')) as { features?: readonly Feature[] };
  if (parsed.features === undefined) throw new TypeError(`${file}: no features`);
  return parsed.features;
}

/** The rings or lines of features in the plane; rings lose their closing point. */
export function projectFeatures(features: readonly Feature[]): Line[] {
  return features.flatMap(({ geometry }) => {
    switch (geometry.type) {
      case 'LineString':
        return [projectLine(geometry.coordinates)];
      case 'MultiLineString':
        return geometry.coordinates.map(projectLine);
      case 'Polygon':
        return geometry.coordinates.map(projectRing);
      case 'MultiPolygon':
        return geometry.coordinates.flatMap((polygon) => polygon.map(projectRing));
    }
  });
}

function projectLine(line: readonly Position[]): Line {
  return line.map(([lon, lat]) => project(lon, lat));
}

function projectRing(ring: readonly Position[]): Line {
  return projectLine(ring.slice(0, -1));
}

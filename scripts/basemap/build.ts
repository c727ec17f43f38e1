import {
  LENS_CENTRE,
  LENS_EXTENT,
  LENS_SHEET,
  MAIN_EXTENT,
  MAIN_SHEET,
  symbolId,
  type Basemap,
  type Layer,
  type Sheet,
} from '#lib/map/basemap.ts';
import type { PlanePoint } from '#lib/map/projection.ts';
import { buildArcticCircle, buildGraticule } from './graticule.ts';
import { buildLand, splitLand, type LandDetail } from './land.ts';
import { areaOf, cutLines, disc, rectangle, type Line } from './plane.ts';
import { buildPathData } from './path-data.ts';
import { projectFeatures, type Feature, type Sources } from './read-geo.ts';
import { simplify } from './simplify.ts';

interface Cut extends LandDetail {
  readonly sheet: Sheet;
  readonly area: readonly Line[];
  readonly inside: (point: PlanePoint) => boolean;
  /** Lakes below this are left out, km²; the others lose corners below `lakeTolerance`, km². */
  readonly smallestLake: number;
  readonly lakeTolerance: number;
}

const MAIN: Cut = {
  sheet: MAIN_SHEET,
  area: [rectangle(MAIN_EXTENT)],
  inside: ([x, y]) =>
    x > MAIN_EXTENT.x0 && x < MAIN_EXTENT.x1 && y > MAIN_EXTENT.y0 && y < MAIN_EXTENT.y1,
  tolerance: 3.8,
  smallest: 7,
  smallestLake: 150,
  lakeTolerance: 14,
};

const LENS: Cut = {
  sheet: LENS_SHEET,
  area: [disc(LENS_CENTRE, LENS_EXTENT)],
  inside: ([x, y]) => Math.hypot(x - LENS_CENTRE[0], y - LENS_CENTRE[1]) < LENS_EXTENT,
  tolerance: 0.6,
  smallest: 1,
  smallestLake: 12,
  lakeTolerance: 1,
};

/** All symbols of both sheets. Same sources, same text. */
export function buildBasemap(sources: Sources): Basemap {
  const symbols = Object.fromEntries([...buildSheet(sources, MAIN), ...buildSheet(sources, LENS)]);
  return { format: 1, symbols };
}

function buildSheet(sources: Sources, cut: Cut): [id: string, d: string][] {
  const { sheet } = cut;
  const land = splitLand(sources, buildLand(sources, cut.area), cut);
  const rings = (layer: Layer, lines: readonly Line[]) => entry(sheet, layer, lines, true);
  const lines = (layer: Layer, paths: readonly Line[]) =>
    entry(
      sheet,
      layer,
      cutLines(paths, cut.inside).map((line) => simplify(line, cut.tolerance / 2, false)),
      false,
    );
  const borders = (isWanted: (pair: string) => boolean) =>
    projectFeatures(
      sources.borders.filter(({ properties }) => isWanted(String(properties['pair']))),
    );
  const common = [
    rings('land', land.other),
    rings('norway', land.norway),
    rings('russia', land.russia),
    rings('lakes', buildLakes(sources.lakes, cut)),
    lines(
      'borders',
      borders((pair) => pair !== 'NOR-RUS'),
    ),
    lines(
      'no-ru',
      borders((pair) => pair === 'NOR-RUS'),
    ),
  ];
  if (sheet !== MAIN_SHEET) return common;
  return [
    ...common,
    lines('regions', projectFeatures(sources.regionLines.filter(isShownRegionLine))),
    lines('circle', [buildArcticCircle()]),
    lines('graticule', buildGraticule()),
  ];
}

function buildLakes(lakes: readonly Feature[], cut: Cut): Line[] {
  const large = lakes.filter(({ properties }) => Number(properties['km2']) >= cut.smallestLake);
  return projectFeatures(large)
    .filter((ring) => ring.every(cut.inside))
    .map((ring) => simplify(ring, cut.lakeTolerance, true))
    .filter((ring) => Math.abs(areaOf(ring)) >= cut.smallestLake / 4);
}

/** Counties and regions of the two sides; those of Sweden and Finland are not part of the story. */
function isShownRegionLine({ properties }: Feature): boolean {
  return properties['barents'] === 1 && ['NOR', 'RUS'].includes(String(properties['cc']));
}

function entry(
  sheet: Sheet,
  layer: Layer,
  lines: readonly Line[],
  isClosed: boolean,
): [string, string] {
  return [symbolId(sheet, layer), buildPathData(lines, sheet.unit, isClosed)];
}

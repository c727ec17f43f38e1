import { geoContains } from 'd3';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ANCHORS } from '#lib/map/anchors.ts';
import { unproject } from '#lib/map/projection.ts';
import { GEO_FOLDER } from './files.ts';

const REGIONS: Readonly<Record<string, string>> = {
  'no-region-nordland': 'NO-18',
  'no-region-troms': 'NO-55',
  'no-region-finnmark': 'NO-56',
  'ru-region-murmansk': 'RU-MUR',
  'ru-region-karelia': 'RU-KR',
  'ru-region-arkhangelsk': 'RU-ARK',
  'ru-region-nenets': 'RU-NEN',
  'ru-region-komi': 'RU-KO',
};

const file = path.join(GEO_FOLDER, 'regions/barents-regions.geojson');
const { features } = JSON.parse(await readFile(file, 'utf8')) as {
  features: (GeoJSON.Feature & { readonly id: string })[];
};

it.each(Object.entries(ANCHORS))('the disc of %s stands inside it', (id, { at }) => {
  const region = features.find((feature) => feature.id === REGIONS[id]);
  expect(region).toBeDefined();
  expect(region && geoContains(region, unproject(...at))).toBe(true);
});

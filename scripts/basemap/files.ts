import path from 'node:path';
import type { Basemap } from '#lib/map/basemap.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export const GEO_FOLDER = path.join(ROOT, 'data/geo');
export const BASEMAP_FILE = path.join(ROOT, 'src/lib/map/basemap.generated.json');

/** The file's text: one symbol a line, so that a diff shows which layer has changed. */
export function writeBasemap(basemap: Basemap): string {
  return `${JSON.stringify(basemap, null, 1)}\n`;
}

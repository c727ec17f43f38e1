import generated from './basemap.generated.json' with { type: 'json' };
import type { Basemap } from './basemap.ts';

/**
 * The drawn ground as symbol id → path data, for the sprite of a page and for files of their own. Some
 * 60 kB: load it where pages are built and hand it on, never in code that every reader downloads.
 */
export const basemapSymbols: ReadonlyMap<string, string> = new Map(
  Object.entries((generated as Basemap).symbols),
);

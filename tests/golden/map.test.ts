import { describe, expect, it } from 'vitest';
import type { Language } from '#lib/i18n/language.ts';
import { layoutMap, layoutMapLegend } from '#lib/map/layout.ts';
import { LIGHT } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { writeSvg } from '#lib/scene/write-svg.ts';
import { mapContext, mapSpecs } from '../fixtures/map.ts';

/** One mark a line, so that a change shows as what it is; the ground is symbols and not written here. */
function write(scene: Scene): string {
  return writeSvg(scene, { palette: LIGHT, idPrefix: 'map-' }).replaceAll('><', '>\n<') + '\n';
}

const CASES: readonly (readonly [keyof typeof mapSpecs, Language, number])[] = [
  ['everything', 'en', 1084],
  ['everything', 'nb', 390],
  ['years2013to2019', 'ru', 1084],
  ['none', 'nn', 700],
];

describe('the map as SVG', () => {
  it.each(CASES)('%s, %s, %d px', async (name, language, width) => {
    const scene = layoutMap(mapSpecs[name], await mapContext(language, width));
    await expect(write(scene)).toMatchFileSnapshot(`map-${name}-${language}-${width}.svg`);
  });

  it('its legend for phones', async () => {
    const scene = layoutMapLegend(await mapContext('nb', 350));
    await expect(write(scene)).toMatchFileSnapshot('map-legend-nb-350.svg');
  });
});

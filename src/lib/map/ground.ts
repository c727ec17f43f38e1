import type { Mark, UseMark } from '#lib/scene/scene.ts';
import { symbolId, type Layer, type Sheet } from './basemap.ts';
import type { View } from './frame.ts';

type Style = Pick<UseMark, 'fill' | 'stroke' | 'opacity'>;

export interface GroundStyle {
  /** Widths of the outer and the inner shore band, px. */
  readonly bands: readonly [number, number];
}

const LAND = ['land', 'norway', 'russia'] as const;

/** Sea bands, land, lakes and lines, from below upwards, without the Norwegian–Russian border. */
export function buildGround(sheet: Sheet, view: View, style: GroundStyle): Mark[] {
  const draw = drawer(sheet, view);
  const onEach = (name: string, look: Style) =>
    LAND.map((layer) => draw(layer, `${name}-${layer}`, look));
  const round = { cap: 'round', join: 'round' } as const;
  const [outer, inner] = style.bands;
  const isMain = sheet.id === 'ground';
  return [
    ...(isMain ? [draw('graticule', 'graticule', line('seaink', 0.6, { opacity: 0.16 }))] : []),
    ...onEach('band2', { fill: 'none', stroke: { paint: 'sea2', width: outer, ...round } }),
    ...onEach('band1', { fill: 'none', stroke: { paint: 'sea1', width: inner, ...round } }),
    // Stroked before anything is filled, so that only the shore keeps its line, not the inner seams.
    ...onEach('coast', { fill: 'none', stroke: { paint: 'coast', width: 1.3, join: 'round' } }),
    draw('land', 'land', { fill: 'land' }),
    draw('russia', 'russia', { fill: 'landRU' }),
    draw('norway', 'norway', { fill: 'landNO' }),
    draw('lakes', 'lakes', { fill: 'sea1' }),
    ...(isMain
      ? [
          draw('regions', 'regions', line('landline', 0.8)),
          draw('circle', 'circle', line('seaink', 0.8, { dash: [5, 4], opacity: 0.7 })),
        ]
      : []),
    draw('borders', 'borders', line('ink2', 0.8, { dash: [1, 2.5] })),
  ];
}

/** The one strong line of the map, with a halo so that it holds on discs. */
export function buildBorder(sheet: Sheet, view: View, width: number): Mark[] {
  const draw = drawer(sheet, view);
  const round = { cap: 'round', join: 'round' } as const;
  return [
    draw('no-ru', 'border-halo', {
      fill: 'none',
      stroke: { paint: 'halo', width: width + 2.4, opacity: 0.85, ...round },
    }),
    draw('no-ru', 'border', { fill: 'none', stroke: { paint: 'border', width, ...round } }),
  ];
}

function drawer(sheet: Sheet, view: View) {
  return (layer: Layer, key: string, style: Style): UseMark => ({
    kind: 'use',
    key,
    symbol: symbolId(sheet, layer),
    x: view.x,
    y: view.y,
    scale: view.scale * sheet.unit,
    ...style,
  });
}

function line(
  paint: 'seaink' | 'landline' | 'ink2',
  width: number,
  more: { readonly dash?: readonly number[]; readonly opacity?: number } = {},
): Style {
  return { fill: 'none', stroke: { paint, width, ...more } };
}

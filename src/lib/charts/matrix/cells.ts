import type { Mark } from '#lib/scene/scene.ts';
import { BASE } from '../kinds/bar-row.ts';
import { label } from '../text.ts';

interface CellLook {
  readonly grants: number;
  /** Already worded. */
  readonly figure: string;
  /** Of the largest cell, from 0 to 1. */
  readonly share: number;
  /** px, around the middle. */
  readonly width: number;
  readonly height: number;
  readonly isChosen: boolean;
}

/** One hue; a figure in ink stays legible on the strongest of it, in light and in dark (a test computes it). */
export const SHADE = { ink: 'seaink', least: 0.08, most: 0.55 } as const;

/** Follows the square root, so that small pairs are told apart beside one that is far above all others. */
function shadeOf(share: number): number {
  return SHADE.least + (SHADE.most - SHADE.least) * Math.sqrt(share);
}

/** A shaded field with its figure; a pair without grants is a dot. */
export function drawCell(
  key: string,
  [x, y]: readonly [number, number],
  { grants, figure, share, width, height, isChosen }: CellLook,
): readonly Mark[] {
  if (grants === 0) {
    return [{ kind: 'circle', key: `${key}-zero`, cx: x, cy: y, r: 1.2, fill: 'ink3' }];
  }
  return [
    {
      kind: 'rect',
      key: `${key}-shade`,
      x: x - width / 2 + 2,
      y: y - height / 2 + 3,
      width: width - 4,
      height: height - 6,
      rx: 2,
      fill: SHADE.ink,
      fillOpacity: Math.round(shadeOf(share) * 1000) / 1000,
      ...(isChosen && { stroke: { paint: 'ink', width: 2 } }),
    },
    label(`${key}-figure`, x, y + BASE, figure, { anchor: 'middle' }),
  ];
}

import type { CategoryGroup } from '#lib/archive/taxonomy.ts';
import { categoryInk } from '#lib/scene/palette.ts';
import type { Mark } from '#lib/scene/scene.ts';

/**
 * The sign of a category: disc, triangle up, square, diamond, triangle down, and a ring for what is
 * not classified. Colour is never the only sign. `size` is the height in px; all look equally large.
 */
export function categoryShape(group: CategoryGroup, cx: number, cy: number, size: number): Mark {
  const key = `sign-${group}`;
  const fill = categoryInk(group);
  const half = size / 2;
  switch (group) {
    case 'A':
      return { kind: 'circle', key, cx, cy, r: half * 0.94, fill };
    case 'B':
      return {
        kind: 'rect',
        key,
        x: cx - half * 0.84,
        y: cy - half * 0.84,
        width: size * 0.84,
        height: size * 0.84,
        fill,
      };
    case 'C':
      return triangle(key, cx, cy + half * 0.8, half, -1, fill);
    case 'D':
      return {
        kind: 'path',
        key,
        d: `M${cx} ${cy - half * 1.1}L${cx + half * 1.1} ${cy}L${cx} ${cy + half * 1.1}L${cx - half * 1.1} ${cy}Z`,
        fill,
      };
    case 'E':
      return triangle(key, cx, cy - half * 0.8, half, 1, fill);
    case 'X':
      return {
        kind: 'circle',
        key,
        cx,
        cy,
        r: half * 0.8,
        fill: 'none',
        stroke: { paint: fill, width: Math.max(1.4, size * 0.16) },
      };
  }
}

function triangle(
  key: string,
  cx: number,
  base: number,
  half: number,
  direction: 1 | -1,
  fill: ReturnType<typeof categoryInk>,
): Mark {
  const wide = half * 1.08;
  const d = `M${cx - wide} ${base}H${cx + wide}L${cx} ${base + direction * half * 1.8}Z`;
  return { kind: 'path', key, d, fill };
}

import { CATEGORY_GROUPS } from '#lib/archive/taxonomy.ts';
import { categoryInk } from '#lib/scene/palette.ts';
import type { Def, Mark } from '#lib/scene/scene.ts';
import type { YearBar } from './figures.ts';
import type { TimelineSpec } from './spec.ts';

/** A bar lies along one of two axes: upwards from a base line, or to the right of one. */
export interface BarSpace {
  readonly direction: 'up' | 'right';
  /** Where the bar starts across its axis, and how thick it is, px. */
  readonly start: number;
  readonly thickness: number;
  readonly base: number;
  /** Value of a bar → px. Zero is zero. */
  readonly scale: (value: number) => number;
}

export const PUBLISHED_HATCH = 'published';

export function buildHatch(): Def {
  return { kind: 'hatch', id: PUBLISHED_HATCH, pitch: 5, width: 1, ink: 'out', opacity: 0.28 };
}

export function isChosen(year: number, { period }: TimelineSpec): boolean {
  return period === null || (year >= period.from && year <= period.to);
}

/** The documented grants of one year, in one ink or stacked by group. */
export function drawDocumented(bar: YearBar, spec: TimelineSpec, space: BarSpace): Mark[] {
  if (bar.value === 0) return [];
  const chosen = isChosen(bar.year, spec);
  if (spec.form === 'together') {
    const fill = chosen ? 'doc' : 'docoff';
    return [{ ...place(`bar-${bar.year}`, space, 0, bar.value), fill }];
  }
  let below = 0;
  return CATEGORY_GROUPS.flatMap((group): Mark[] => {
    const part = ((bar.parts.get(group) ?? 0) / bar.total) * bar.value;
    if (part === 0) return [];
    const piece = place(`bar-${bar.year}-${group}`, space, below, below + part, below > 0);
    below += part;
    return [{ ...piece, fill: categoryInk(group), ...(!chosen && { opacity: 0.45 }) }];
  });
}

/** The published total behind it; its end is open to more where the source says "over". */
export function drawPublished(bar: YearBar, spec: TimelineSpec, space: BarSpace): Mark[] {
  if (!bar.published) return [];
  const { value, low, atLeast } = bar.published;
  const box = place(`published-${bar.year}`, space, 0, value);
  const { x, y, width, height } = box;
  const end = atLeast ? { dash: [4, 3] } : {};
  const stroke = { paint: 'out', width: 1.2 } as const;
  const [sides, cap] =
    space.direction === 'up'
      ? [
          `M${x} ${y + height}V${y}M${x + width} ${y + height}V${y}`,
          { x1: x, y1: y, x2: x + width, y2: y },
        ]
      : [
          `M${x} ${y}H${x + width}M${x} ${y + height}H${x + width}`,
          { x1: x + width, y1: y, x2: x + width, y2: y + height },
        ];
  // Of all grants: beside bars of some grants the outline steps back.
  const opacity = spec.isPart ? { opacity: 0.45 } : {};
  // Two sources differ: a dashed line where the smaller figure ends.
  const other: Mark[] =
    low < value
      ? [{ ...line(`${box.key}-low`, space, low), stroke: { ...stroke, dash: [4, 3] }, ...opacity }]
      : [];
  return [
    { ...box, fill: { def: PUBLISHED_HATCH }, ...opacity },
    { kind: 'path', key: `${box.key}-sides`, d: sides, fill: 'none', stroke, ...opacity },
    { kind: 'line', key: `${box.key}-end`, ...cap, stroke: { ...stroke, ...end }, ...opacity },
    ...other,
  ];
}

function line(key: string, { direction, start, thickness, base, scale }: BarSpace, value: number) {
  const end = start + thickness;
  return direction === 'up'
    ? {
        kind: 'line' as const,
        key,
        x1: start,
        x2: end,
        y1: base - scale(value),
        y2: base - scale(value),
      }
    : {
        kind: 'line' as const,
        key,
        x1: base + scale(value),
        x2: base + scale(value),
        y1: start,
        y2: end,
      };
}

function place(key: string, space: BarSpace, from: number, to: number, hasGap = false) {
  const { direction, start, thickness, base, scale } = space;
  const near = scale(from) + (hasGap ? 1 : 0);
  const length = Math.max(0.5, scale(to) - near);
  return direction === 'up'
    ? {
        kind: 'rect' as const,
        key,
        x: start,
        y: base - near - length,
        width: thickness,
        height: length,
      }
    : { kind: 'rect' as const, key, x: base + near, y: start, width: length, height: thickness };
}

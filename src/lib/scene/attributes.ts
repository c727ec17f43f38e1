import { formatNumber, formatNumbers, roundPath } from './number.ts';
import type { Ink, Palette } from './palette.ts';
import type { ClipDef, Def, Face, Mark, Paint, Scene, Stroke, TextMark, TextRun } from './scene.ts';

/**
 * Everything a mark is in SVG, as attributes. The string writer and the Svelte drawer both write
 * exactly these, so that the two pictures cannot drift apart.
 */
export type Attributes = Readonly<Record<string, string>>;

/** What turns a scene's names into SVG: colours, font families, and ids that are unique in the document. */
export interface Pen {
  readonly palette: Palette;
  readonly families: Readonly<Record<'sans' | 'serif', string>>;
  readonly idPrefix: string;
  /** Prefix of symbol ids; empty where the page's own sprite holds them. */
  readonly symbolPrefix: string;
}

/** On a page the custom properties decide; a file of its own carries the names. */
export const PAGE_FAMILIES = { sans: 'var(--sans)', serif: 'var(--serif)' } as const;
export const FILE_FAMILIES = {
  sans: "'Atlas Sans', 'Source Sans 3', Arial, sans-serif",
  serif: "'Atlas Serif', 'Source Serif 4', Georgia, serif",
} as const;

type Draft = Record<string, string | undefined>;

/** Leaves out what is not set: an attribute is written or it is not there. */
function settle(draft: Draft): Attributes {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(draft)) {
    if (value !== undefined) attributes[name] = value;
  }
  return attributes;
}

function optional(value: number | undefined): string | undefined {
  return value === undefined ? undefined : formatNumber(value);
}

function colour(ink: Ink, pen: Pen): string {
  return pen.palette[ink];
}

function paintValue(paint: Paint, pen: Pen): string {
  if (paint === 'none') return 'none';
  return typeof paint === 'string' ? colour(paint, pen) : `url(#${pen.idPrefix}${paint.def})`;
}

/** `scale` is that of the surrounding transform, which the width of the line must not follow. */
function strokeAttributes(stroke: Stroke | undefined, pen: Pen, scale = 1): Draft {
  if (stroke === undefined) return {};
  return {
    stroke: paintValue(stroke.paint, pen),
    'stroke-width': String(Number((stroke.width / scale).toPrecision(4))),
    'stroke-dasharray': stroke.dash && formatNumbers(stroke.dash.map((part) => part / scale)),
    'stroke-opacity': optional(stroke.opacity),
    'stroke-linecap': stroke.cap,
    'stroke-linejoin': stroke.join,
  };
}

function shapeAttributes(
  mark: Exclude<Mark, { kind: 'text' | 'group' | 'line' }>,
  pen: Pen,
): Draft {
  return {
    fill: paintValue(mark.fill, pen),
    'fill-opacity': optional(mark.fillOpacity),
    ...strokeAttributes(mark.stroke, pen, mark.kind === 'use' ? mark.scale : 1),
    opacity: optional(mark.opacity),
  };
}

function textAttributes(mark: TextMark, pen: Pen): Draft {
  const weight = runTakesWeight(mark) ? mark.runs[0]?.weight : undefined;
  return {
    x: formatNumber(mark.x),
    y: formatNumber(mark.y),
    ...faceAttributes(mark.face, pen),
    'font-size': formatNumber(mark.size),
    'font-weight': weight === 600 ? '600' : undefined,
    'text-anchor': mark.anchor === 'start' ? undefined : mark.anchor,
    'letter-spacing': optional(mark.letterSpacing),
    fill: colour((runTakesWeight(mark) ? mark.runs[0]?.fill : undefined) ?? mark.fill, pen),
    ...(mark.halo && {
      'paint-order': 'stroke',
      stroke: colour(mark.halo.ink, pen),
      'stroke-width': formatNumber(mark.halo.width),
      'stroke-linejoin': 'round',
    }),
    opacity: optional(mark.opacity),
    transform:
      mark.rotate === undefined || mark.rotate === 0
        ? undefined
        : `rotate(${formatNumbers([mark.rotate, mark.x, mark.y])})`,
  };
}

/** Sans is said once, at the root. */
function faceAttributes(face: Face, pen: Pen): Draft {
  if (face === 'sans') return {};
  return {
    'font-family': pen.families.serif,
    'font-style': face === 'serif-italic' ? 'italic' : undefined,
  };
}

/** A text of one run needs no element for it: the run's weight and colour stand on the text. */
export function runTakesWeight(mark: TextMark): boolean {
  return mark.runs.length <= 1;
}

export function runAttributes(run: TextRun, pen: Pen): Attributes {
  return settle({
    'font-weight': run.weight === 600 ? '600' : undefined,
    fill: run.fill && colour(run.fill, pen),
  });
}

export function markAttributes(mark: Mark, pen: Pen): Attributes {
  switch (mark.kind) {
    case 'rect':
      return settle({
        x: formatNumber(mark.x),
        y: formatNumber(mark.y),
        width: formatNumber(mark.width),
        height: formatNumber(mark.height),
        rx: optional(mark.rx),
        ...shapeAttributes(mark, pen),
      });
    case 'circle':
      return settle({
        cx: formatNumber(mark.cx),
        cy: formatNumber(mark.cy),
        r: formatNumber(mark.r),
        ...shapeAttributes(mark, pen),
      });
    case 'path':
      return settle({ d: roundPath(mark.d), ...shapeAttributes(mark, pen) });
    case 'line':
      return settle({
        x1: formatNumber(mark.x1),
        y1: formatNumber(mark.y1),
        x2: formatNumber(mark.x2),
        y2: formatNumber(mark.y2),
        ...strokeAttributes(mark.stroke, pen),
        opacity: optional(mark.opacity),
      });
    case 'use':
      return settle({
        href: `#${pen.symbolPrefix}${mark.symbol}`,
        transform: `translate(${formatNumbers([mark.x, mark.y])}) scale(${Number(mark.scale.toPrecision(6))})`,
        ...shapeAttributes(mark, pen),
      });
    case 'text':
      return settle(textAttributes(mark, pen));
    case 'group':
      return settle({
        transform:
          mark.x === undefined && mark.y === undefined
            ? undefined
            : `translate(${formatNumbers([mark.x ?? 0, mark.y ?? 0])})`,
        'clip-path': mark.clip === undefined ? undefined : `url(#${pen.idPrefix}${mark.clip})`,
        opacity: optional(mark.opacity),
      });
  }
}

export function defAttributes(def: Def, pen: Pen): Attributes {
  const id = pen.idPrefix + def.id;
  switch (def.kind) {
    case 'gradient':
      return {
        id,
        gradientUnits: 'userSpaceOnUse',
        x1: formatNumber(def.x1),
        y1: formatNumber(def.y1),
        x2: formatNumber(def.x2),
        y2: formatNumber(def.y2),
      };
    case 'hatch':
      return {
        id,
        patternUnits: 'userSpaceOnUse',
        width: formatNumber(def.pitch),
        height: formatNumber(def.pitch),
        patternTransform: 'rotate(45)',
      };
    case 'clip':
      return { id };
  }
}

export function stopAttributes(
  stop: Extract<Def, { kind: 'gradient' }>['stops'][number],
  pen: Pen,
): Attributes {
  return settle({
    offset: formatNumber(stop.offset),
    'stop-color': colour(stop.ink, pen),
    'stop-opacity': optional(stop.opacity),
  });
}

export function hatchLineAttributes(def: Extract<Def, { kind: 'hatch' }>, pen: Pen): Attributes {
  const middle = formatNumber(def.pitch / 2);
  return {
    x1: middle,
    y1: '0',
    x2: middle,
    y2: formatNumber(def.pitch),
    stroke: colour(def.ink, pen),
    'stroke-width': formatNumber(def.width),
    'stroke-opacity': formatNumber(def.opacity),
  };
}

export function clipShapeAttributes({ shape }: ClipDef): Attributes {
  const { kind, ...numbers } = shape;
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, formatNumber(value)]),
  );
}

/**
 * The root. With a label the picture is one image to a screen reader; without, it is left to the text
 * and the table beside it.
 */
export function rootAttributes(
  scene: Scene,
  pen: Pen,
  named: { readonly label?: string | undefined; readonly class?: string | undefined },
): Attributes {
  return settle({
    viewBox: `0 0 ${formatNumbers([scene.width, scene.height])}`,
    width: '100%',
    display: 'block',
    'font-family': pen.families.sans,
    'text-rendering': 'geometricPrecision',
    role: named.label === undefined ? undefined : 'img',
    'aria-label': named.label,
    'aria-hidden': named.label === undefined ? 'true' : undefined,
    class: named.class,
  });
}

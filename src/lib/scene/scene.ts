import type { Ink } from './palette.ts';

/**
 * A Scene is a finished picture as plain JSON: sizes in px, no CSS classes, text already measured and
 * placed. Colours are inks, names from the palette: a page resolves them to custom properties (one
 * scene serves light, dark and print), an exported file to plain colours.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly defs: readonly Def[];
  readonly marks: readonly Mark[];
}

/** `none`, an ink, or a gradient or pattern of the same scene by its id. */
export type Paint = Ink | 'none' | { readonly def: string };

/** Ids are unique in a scene; writers prefix them, so that several scenes fit on one page. */
export type Def = GradientDef | HatchDef | ClipDef;

export interface GradientDef {
  readonly kind: 'gradient';
  readonly id: string;
  /** From and to in scene px. */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stops: readonly {
    readonly offset: number;
    readonly ink: Ink;
    readonly opacity?: number;
  }[];
}

/** Lines at 45°, `pitch` px apart. */
export interface HatchDef {
  readonly kind: 'hatch';
  readonly id: string;
  readonly pitch: number;
  readonly width: number;
  readonly ink: Ink;
  readonly opacity: number;
}

export interface ClipDef {
  readonly kind: 'clip';
  readonly id: string;
  readonly shape:
    | { readonly kind: 'circle'; readonly cx: number; readonly cy: number; readonly r: number }
    | {
        readonly kind: 'rect';
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      };
}

export interface Stroke {
  readonly paint: Paint;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  readonly cap?: 'round' | 'butt';
  readonly join?: 'round' | 'miter';
}

interface MarkBase {
  /** Stable over changes of the selection: same key, same thing. Unique among its siblings. */
  readonly key: string;
  readonly opacity?: number;
}

interface Shape extends MarkBase {
  readonly fill: Paint;
  readonly fillOpacity?: number;
  readonly stroke?: Stroke;
}

export interface RectMark extends Shape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx?: number;
}

export interface CircleMark extends Shape {
  readonly kind: 'circle';
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export interface PathMark extends Shape {
  readonly kind: 'path';
  readonly d: string;
}

export interface LineMark extends MarkBase {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}

/** A shape that is defined once for the page (see map/basemap), drawn at `x`, `y` and `scale`; strokes are not scaled. */
export interface UseMark extends Shape {
  readonly kind: 'use';
  readonly symbol: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface TextRun {
  readonly text: string;
  readonly weight?: 400 | 600;
  readonly fill?: Ink;
}

/** One line of text; `y` is the baseline. Runs follow each other without a gap. */
export interface TextMark extends MarkBase {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly face: Face;
  readonly size: number;
  readonly fill: Ink;
  readonly runs: readonly TextRun[];
  readonly letterSpacing?: number;
  /** Degrees, clockwise, around x and y. */
  readonly rotate?: number;
  /** Drawn behind the letters, so that they hold on lines and coasts. */
  readonly halo?: { readonly ink: Ink; readonly width: number };
}

export interface GroupMark extends MarkBase {
  readonly kind: 'group';
  readonly marks: readonly Mark[];
  readonly clip?: string;
  readonly x?: number;
  readonly y?: number;
}

export type Mark = RectMark | CircleMark | PathMark | LineMark | UseMark | TextMark | GroupMark;

/** The two families; `serif-italic` is for the names of seas only and holds just their letters. */
export type Face = 'sans' | 'serif' | 'serif-italic';

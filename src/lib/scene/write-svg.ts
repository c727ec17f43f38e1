import {
  clipShapeAttributes,
  defAttributes,
  FILE_FAMILIES,
  hatchLineAttributes,
  markAttributes,
  PAGE_FAMILIES,
  rootAttributes,
  runAttributes,
  runTakesWeight,
  stopAttributes,
  type Attributes,
  type Pen,
} from './attributes.ts';
import { formatNumber } from './number.ts';
import type { Ink, Palette } from './palette.ts';
import type { Def, Mark, Scene, TextMark } from './scene.ts';

export interface SvgOptions {
  readonly palette: Palette;
  /** Put before every id of the scene, so that several scenes fit into one document. */
  readonly idPrefix: string;
  /** Symbol id → path data, written into the file; without it `use` refers to the page's sprite. */
  readonly symbols?: ReadonlyMap<string, string> | undefined;
  /** One sentence in place of the picture, for a scene inside a page. */
  readonly label?: string | undefined;
  /** Name and description of a file of its own. */
  readonly title?: string | undefined;
  readonly desc?: string | undefined;
  readonly background?: Ink | undefined;
  /** A file of its own: namespace, size in px, font names instead of custom properties. */
  readonly standalone?: boolean | undefined;
}

/** A scene as SVG text. Same scene and options, same text. Throws RangeError on NaN and infinity. */
export function writeSvg(scene: Scene, options: SvgOptions): string {
  const { idPrefix, symbols, standalone = false } = options;
  const pen: Pen = {
    palette: options.palette,
    families: standalone ? FILE_FAMILIES : PAGE_FAMILIES,
    idPrefix,
    symbolPrefix: symbols === undefined ? '' : idPrefix,
  };
  const content = [
    options.title === undefined ? '' : element('title', {}, escapeText(options.title)),
    options.desc === undefined ? '' : element('desc', {}, escapeText(options.desc)),
    writeDefs(scene, symbols, pen),
    options.background === undefined ? '' : writeBackground(scene, options.background, pen),
    ...scene.marks.map((mark) => writeMark(mark, pen)),
  ];
  const svg = element('svg', svgAttributes(scene, options, pen), content.join(''));
  return standalone ? keepXmlCharacters(svg) : svg;
}

function svgAttributes(scene: Scene, options: SvgOptions, pen: Pen): Attributes {
  const label = options.label ?? options.title;
  const root = rootAttributes(scene, pen, { label });
  if (options.standalone !== true) return root;
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    ...root,
    width: formatNumber(scene.width),
    height: formatNumber(scene.height),
  };
}

function writeDefs(
  scene: Scene,
  symbols: ReadonlyMap<string, string> | undefined,
  pen: Pen,
): string {
  const drawn = [...(symbols ?? [])].map(([id, d]) =>
    element('path', { id: pen.symbolPrefix + id, d }),
  );
  const defs = scene.defs.map((def) => writeDef(def, pen));
  return drawn.length + defs.length === 0 ? '' : element('defs', {}, [...drawn, ...defs].join(''));
}

function writeDef(def: Def, pen: Pen): string {
  const attributes = defAttributes(def, pen);
  switch (def.kind) {
    case 'gradient': {
      const stops = def.stops.map((stop) => element('stop', stopAttributes(stop, pen)));
      return element('linearGradient', attributes, stops.join(''));
    }
    case 'hatch':
      return element('pattern', attributes, element('line', hatchLineAttributes(def, pen)));
    case 'clip':
      return element('clipPath', attributes, element(def.shape.kind, clipShapeAttributes(def)));
  }
}

function writeBackground(scene: Scene, ink: Ink, pen: Pen): string {
  const { width, height } = scene;
  return writeMark({ kind: 'rect', key: '', x: 0, y: 0, width, height, fill: ink }, pen);
}

function writeMark(mark: Mark, pen: Pen): string {
  const attributes = markAttributes(mark, pen);
  switch (mark.kind) {
    case 'group':
      return element('g', attributes, mark.marks.map((child) => writeMark(child, pen)).join(''));
    case 'text':
      return element('text', attributes, writeRuns(mark, pen));
    default:
      return element(mark.kind, attributes);
  }
}

function writeRuns(mark: TextMark, pen: Pen): string {
  if (runTakesWeight(mark)) return escapeText(mark.runs[0]?.text ?? '');
  return mark.runs
    .map((run) => element('tspan', runAttributes(run, pen), escapeText(run.text)))
    .join('');
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`)
    .join('');
  return `<${name}${written}>${content}</${name}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/**
 * HTML is lenient where XML is not: control characters and half surrogate pairs make a file that no
 * other program opens, and so does `]]>` in a text.
 */
function keepXmlCharacters(svg: string): string {
  return (
    svg
      // eslint-disable-next-line no-control-regex -- these are the very characters to remove
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replaceAll(']]>', ']]&gt;')
  );
}

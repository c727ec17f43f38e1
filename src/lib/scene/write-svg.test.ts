import { describe, expect, test } from 'vitest';
import { buildEveryMark, HOSTILE } from '../../../tests/fixtures/scene.ts';
import { DARK, LIGHT, PAGE } from './palette.ts';
import type { Mark, Scene, TextMark } from './scene.ts';
import { writeSvg } from './write-svg.ts';

const SYMBOLS = new Map([['land', 'M0 0h9v9z']]);
const everything = buildEveryMark();
const page = writeSvg(everything, { palette: PAGE, idPrefix: 'map-' });
const file = writeSvg(everything, {
  palette: LIGHT,
  idPrefix: 'map-',
  symbols: SYMBOLS,
  title: HOSTILE,
  desc: 'All marks',
  background: 'paper',
  standalone: true,
});

function sceneOf(...marks: Mark[]): Scene {
  return { width: 100, height: 50, defs: [], marks };
}

function textOf(text: string): TextMark {
  const runs = [{ text }];
  return {
    kind: 'text',
    key: 't',
    x: 0,
    y: 0,
    anchor: 'start',
    face: 'sans',
    size: 13,
    fill: 'ink',
    runs,
  };
}

function write(mark: Mark): string {
  return writeSvg(sceneOf(mark), { palette: LIGHT, idPrefix: 'x-' });
}

/** Tag names in order, every one closed: throws where they do not nest. */
function readElements(svg: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, closing, name = ''] of svg.matchAll(/<(\/?)([\w-]+)(?: [\w-]+="[^"<]*")*>/g)) {
    if (closing === '') names.push(name);
    if (closing === '') open.push(name);
    else if (open.pop() !== name) throw new Error(`</${name}> closes something else.`);
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> stays open.`);
  return names;
}

describe('markup', () => {
  test('every mark and definition of the scene is an element', () => {
    const names = new Set(readElements(page));
    const expected = ['svg', 'defs', 'linearGradient', 'stop', 'pattern', 'clipPath', 'rect'];
    expected.push('circle', 'path', 'line', 'use', 'text', 'tspan', 'g');
    expect([...names].sort()).toEqual(expected.sort());
  });

  test('hostile text stays text, in content and in attributes', () => {
    expect(page).not.toContain('<script');
    expect(file).not.toContain('<script');
    expect(page).toContain(
      '&lt;script>alert("1")&lt;/script> &amp; \'x\' &amp;amp; ]]> &lt;!-- </text>',
    );
    expect(file).toContain('aria-label="&lt;script>alert(&quot;1&quot;)&lt;/script> &amp; ');
    expect(readElements(file)).toContain('desc');
  });

  test('a file has nothing that XML forbids', () => {
    const hostile = sceneOf(textOf('a\u0000b\u001fc\ud800d]]>e\uffff😀'));
    const svg = writeSvg(hostile, { palette: LIGHT, idPrefix: '', standalone: true });
    expect(svg).toContain('>abc\ufffdd]]&gt;e😀</text>');
  });

  test('nothing needs a style sheet or is styled inline', () => {
    expect(page).not.toMatch(/ style=| class=/);
    expect(file).not.toContain('var(');
    expect(page).not.toMatch(/#[0-9a-f]{6}/);
  });

  test('no number is missing and none is longer than two decimals', () => {
    expect(file).not.toMatch(/NaN|undefined|null|Infinity|e-\d/);
    const numbers = [...file.matchAll(/="([^"]*)"/g)].flatMap(([, value = '']) =>
      [...value.matchAll(/\.(\d+)/g)].map(([, decimals = '']) => decimals.length),
    );
    expect(numbers.length).toBeGreaterThan(20);
    // A line's width is divided by the scale of a symbol and keeps four digits.
    expect(Math.max(...numbers)).toBeLessThanOrEqual(3);
    expect(file).toContain('viewBox="0 0 640 400.13"');
  });

  test('a layout that went wrong is refused, not drawn wrongly', () => {
    const broken: Mark = { kind: 'circle', key: 'c', cx: NaN, cy: 0, r: 1, fill: 'ink' };
    expect(() => write(broken)).toThrow(RangeError);
    expect(() => write({ kind: 'path', key: 'p', d: 'M0,NaN', fill: 'ink' })).toThrow(RangeError);
  });
});

describe('ids', () => {
  function idsOf(svg: string): string[] {
    return [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
  }

  function referencesOf(svg: string): string[] {
    return [...svg.matchAll(/(?:url\(#|href="#)([^)"]*)/g)].map(([, id = '']) => id);
  }

  test('all carry the prefix, and every reference leads to one', () => {
    const ids = idsOf(file);
    expect(ids).toHaveLength(5);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith('map-'))).toBe(true);
    expect(new Set(referencesOf(file))).toEqual(new Set(ids));
  });

  test('without symbols of its own a picture refers to those of the page', () => {
    expect(referencesOf(page)).toContain('land');
    expect(idsOf(page)).not.toContain('map-land');
  });

  test('two scenes of one page share none', () => {
    const other = idsOf(writeSvg(everything, { palette: PAGE, idPrefix: 'lens-' }));
    expect(other.filter((id) => idsOf(page).includes(id))).toEqual([]);
  });
});

describe('what a mark means', () => {
  test('a symbol is scaled, its line is not', () => {
    const use = write({
      kind: 'use',
      key: 'u',
      symbol: 'land',
      x: 1,
      y: 2,
      scale: 4,
      fill: 'land',
      stroke: { paint: 'coast', width: 1, dash: [8, 4] },
    });
    expect(use).toContain('transform="translate(1 2) scale(4)"');
    expect(use).toContain('stroke-width="0.25" stroke-dasharray="2 1"');
  });

  test('weight and colour of a single run stand on the text', () => {
    const mark = { ...textOf('12'), runs: [{ text: '12', weight: 600, fill: 'rust' }] } as const;
    const svg = write(mark);
    expect(svg).toContain('font-weight="600"');
    expect(svg).toContain(`fill="${LIGHT.rust}"`);
    expect(svg).not.toContain('tspan');
  });

  test('runs follow each other without a gap', () => {
    const runs = [{ text: 'Kirkenes ' }, { text: '149', weight: 600 }] as const;
    expect(write({ ...textOf(''), runs })).toContain(
      '<tspan>Kirkenes </tspan><tspan font-weight="600">149</tspan></text>',
    );
  });

  test('a halo is drawn behind the letters', () => {
    const svg = write({ ...textOf('Vardø'), halo: { ink: 'halo', width: 3 } });
    expect(svg).toContain(`paint-order="stroke" stroke="${LIGHT.halo}" stroke-width="3"`);
  });

  test('a picture with a label is one image, without it is left to the table beside it', () => {
    const label = 'Grants by year';
    const named = writeSvg(sceneOf(), { palette: PAGE, idPrefix: '', label });
    expect(named).toContain('role="img" aria-label="Grants by year"');
    expect(named).not.toContain('aria-hidden');
    expect(page).toContain('aria-hidden="true"');
  });
});

describe('a file of its own', () => {
  test('carries namespace, size, ground and font names', () => {
    expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox/);
    expect(file).toContain(' width="640"');
    expect(file).toContain(' height="400.13"');
    expect(file).toContain(`<rect x="0" y="0" width="640" height="400.13" fill="${LIGHT.paper}">`);
    expect(file).toContain("font-family=\"'Atlas Serif'");
  });

  test('one scene serves both palettes', () => {
    const dark = writeSvg(everything, { palette: DARK, idPrefix: 'map-', standalone: true });
    expect(dark).toContain(`fill="${DARK.catA}"`);
    expect(dark).not.toContain(LIGHT.catA);
  });
});

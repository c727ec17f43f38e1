import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { categoryInk, DARK, LIGHT, PAGE, type Ink, type Palette } from './palette.ts';

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');
const INKS = Object.keys(LIGHT) as Ink[];

/** The colours that the first rule for the root sets, behind `start`. */
function readInks(start: RegExp): Record<string, string> {
  const from = css.slice(css.search(start));
  const [, rule = ''] = /:root[^{]*\{([^}]*)\}/.exec(from) ?? [];
  const pairs = [...rule.matchAll(/--(\w+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(pairs.map(([, ink = '', colour = '']) => [ink, colour]));
}

/** Relative luminance of an sRGB colour, as in WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the style sheet', () => {
  test('holds the light palette', () => {
    expect(readInks(/^:root \{/m)).toEqual(LIGHT);
  });

  test('holds the dark palette for readers whose system is dark', () => {
    const query = /@media[^{]*\(prefers-color-scheme: dark\)/;
    expect(css).toMatch(query);
    expect(readInks(query)).toEqual(DARK);
  });

  test('knows every ink that a page writes', () => {
    expect(Object.keys(PAGE)).toEqual(INKS);
    expect(PAGE.catA).toBe('var(--catA)');
  });
});

describe.each<[string, Palette]>([
  ['light', LIGHT],
  ['dark', DARK],
])('contrast on %s paper', (_, palette) => {
  const marks: readonly Ink[] = [
    ...(['A', 'B', 'C', 'D', 'E', 'X'] as const).map(categoryInk),
    'doc',
    'docoff',
    'out',
    'fjord',
    'rust',
  ];

  test.each(marks)('%s is seen: 3 to 1', (ink) => {
    expect(contrast(palette[ink], palette.paper)).toBeGreaterThanOrEqual(3);
  });

  test.each<Ink>(['ink', 'ink2', 'ink3', 'fjord', 'rust'])('%s is read: 4.5 to 1', (ink) => {
    expect(contrast(palette[ink], palette.paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each<[Ink, Ink]>([
    ['seaink', 'sea1'],
    ['seaink', 'sea2'],
    ['seaink', 'sea3'],
    ['ink', 'land'],
    ['ink', 'landNO'],
    ['ink', 'landRU'],
  ])('%s is read on %s: 4.5 to 1', (ink, ground) => {
    expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

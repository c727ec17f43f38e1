import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { measureText } from '#lib/scene/measure.ts';
import { cutFont, pinFont } from './cut.ts';
import { FONT_FILES, type FontFile } from './faces.ts';
import { measureFonts, packMetrics } from './metrics.ts';

const css = readFileSync(new URL('../../src/fonts.css', import.meta.url), 'utf8');
const fonts = new Map<string, Buffer>();

beforeAll(async () => {
  for (const file of FONT_FILES) fonts.set(file.name, await cutFont(file));
}, 60_000);

function sizeOf(name: string): number {
  return fonts.get(name)?.length ?? NaN;
}

/** Code points from and to that a face of the style sheet is asked for. */
function readRanges({ name }: FontFile): (readonly [number, number])[] {
  const rule = css.split('@font-face').find((text) => text.includes(`fonts/${name}.woff2`)) ?? '';
  const [, ranges = ''] = /unicode-range: ([^;]+);/.exec(rule) ?? [];
  return [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)],
  );
}

function isAskedFor(character: string, file: FontFile): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return readRanges(file).some(([from, to]) => codePoint >= from && codePoint <= to);
}

async function openFont(file: FontFile, weight: number): Promise<fontkit.Font> {
  const font = fontkit.create(await pinFont(file, weight));
  if (!('layout' in font)) throw new TypeError(`${file.source} is a collection.`);
  return font;
}

/** As a browser lays it out: each stretch of letters in the file that holds them, with kerning. */
function layOut(text: string, opened: readonly (readonly [FontFile, fontkit.Font])[]): number {
  const stretches: { font: fontkit.Font; text: string }[] = [];
  for (const character of text) {
    const font = opened.find(([file]) => file.characters.includes(character))?.[1];
    if (font === undefined) throw new Error(`No font holds ${character}.`);
    const last = stretches.at(-1);
    if (last?.font === font) last.text += character;
    else stretches.push({ font, text: character });
  }
  return stretches.reduce(
    (sum, { font, text: part }) => sum + font.layout(part).advanceWidth / font.unitsPerEm,
    0,
  );
}

describe('the files', () => {
  test('above the fold: 48 kB, with Russian 85 kB', () => {
    const latin = sizeOf('atlas-serif-latin') + sizeOf('atlas-sans-latin');
    const cyrillic = sizeOf('atlas-serif-cyrillic') + sizeOf('atlas-sans-cyrillic');
    expect(latin).toBeLessThanOrEqual(48_000);
    expect(latin + cyrillic).toBeLessThanOrEqual(85_000);
  });

  test('same source, same bytes', async () => {
    for (const file of FONT_FILES.slice(-2)) {
      expect((await cutFont(file)).equals(fonts.get(file.name) ?? Buffer.of())).toBe(true);
    }
  });

  test('copyright and licence stay in each file', () => {
    for (const [name, bytes] of fonts) {
      const font = fontkit.create(bytes);
      if (!('copyright' in font)) throw new TypeError(`${name} is a collection.`);
      expect(font.copyright).toContain('Reserved Font Name');
      expect(font.getName('licenseURL', 'en')).toContain('OFL');
    }
  });

  test.each(FONT_FILES)('$name has a glyph for each of its characters', async (file) => {
    const font = await openFont(file, 400);
    const missing = [...file.characters].filter(
      (character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0),
    );
    expect(missing).toEqual([]);
  });

  test('the languages of the site and of the region are there', () => {
    function hold(face: string): string {
      return FONT_FILES.filter((file) => file.face === face)
        .map((file) => file.characters)
        .join('');
    }
    const ours = 'ÆØÅæøåÄÖäöÁáČčĐđŊŋŠšŽžЁёЙйЩщ№«»–—−„“”’…\u00a0';
    expect([...ours].filter((character) => !hold('serif').includes(character))).toEqual([]);
    expect([...`${ours}Ŧŧ`].filter((character) => !hold('sans').includes(character))).toEqual([]);
    const seas = 'Barentshavet Norskehavet Kvitsjøen Kvitehavet Hvitehavet Баренцево море';
    expect([...seas].filter((character) => !hold('serif-italic').includes(character))).toEqual([]);
  });
});

describe('the style sheet', () => {
  test.each(FONT_FILES)('a browser asks $name for what it holds', (file) => {
    const unasked = [...file.characters].filter((character) => !isAskedFor(character, file));
    expect(unasked).toEqual([]);
  });

  test('no character is asked for in two files of one face', () => {
    for (const file of FONT_FILES) {
      const others = FONT_FILES.filter((other) => other.face === file.face && other !== file);
      const twice = [...file.characters].filter((character) =>
        others.some((other) => isAskedFor(character, other)),
      );
      expect(twice).toEqual([]);
    }
  });

  test('no other font stands in it, and all come from this site', () => {
    const addresses = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, address]) => address);
    expect(addresses.sort()).toEqual(FONT_FILES.map(({ name }) => `./fonts/${name}.woff2`).sort());
  });
});

describe('the widths', () => {
  test('the committed table is what the fonts say', async () => {
    const committed = new URL('../../src/lib/scene/metrics.generated.json', import.meta.url);
    expect(packMetrics(await measureFonts())).toBe(readFileSync(committed, 'utf8'));
  }, 60_000);

  describe.each([
    ['sans', 400],
    ['sans', 600],
    ['serif', 400],
    ['serif', 600],
  ] as const)('%s %d', (face, weight) => {
    const opened: (readonly [FontFile, fontkit.Font])[] = [];

    beforeAll(async () => {
      for (const file of FONT_FILES.filter((one) => one.face === face)) {
        opened.push([file, await openFont(file, weight)]);
      }
    });

    function errorOf(text: string): number {
      return measureText(text, { face, weight, size: 1 }) / layOut(text, opened) - 1;
    }

    test.each([
      '402 documented grants, 88.3 million kroner',
      'mellom 44 norske og 23 russiske steder, 2002–2026',
      'Документированные гранты на культуру и спорт',
    ])('a sentence is right within a hundredth: %s', (text) => {
      expect(Math.abs(errorOf(text))).toBeLessThan(0.01);
    });

    test('a name is at most 5 % too wide and 1.5 % too narrow', () => {
      const places = new URL('../../data/reference/places.csv', import.meta.url);
      const names = readFileSync(places, 'utf8')
        .split(/[\n,;"]/)
        .filter((cell) => /^[A-ZÆØÅÁА-Я][a-zæøåäöáа-я -]+$/.test(cell));
      expect(names.length).toBeGreaterThan(100);
      const errors = [...names, 'Mátta-Várjjat', 'Kárášjohka', 'Guovdageaidnu'].map(errorOf);
      expect(Math.max(...errors)).toBeLessThan(0.05);
      expect(Math.min(...errors)).toBeGreaterThan(-0.015);
    });
  });
});

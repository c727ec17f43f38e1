import { describe, expect, test } from 'vitest';
import { measureText, wrapText, type TextStyle } from './measure.ts';

const SANS: TextStyle = { face: 'sans', size: 13 };

describe('width of a text', () => {
  test('grows with the size and adds up over the characters', () => {
    const width = measureText('Kirkenes', SANS);
    expect(width).toBeGreaterThan(40);
    expect(measureText('Kirkenes', { ...SANS, size: 26 })).toBeCloseTo(2 * width);
    expect(measureText('Kirke', SANS) + measureText('nes', SANS)).toBeCloseTo(width);
    expect(measureText('', SANS)).toBe(0);
  });

  test('letters are not all of one width, and bold ones are wider', () => {
    expect(measureText('mmm', SANS)).toBeGreaterThan(2 * measureText('iii', SANS));
    for (const face of ['sans', 'serif'] as const) {
      expect(measureText('Мурманск', { face, size: 13, weight: 600 })).toBeGreaterThan(
        measureText('Мурманск', { face, size: 13 }),
      );
    }
  });

  test.each<TextStyle>([
    { face: 'sans', size: 100 },
    { face: 'sans', size: 100, weight: 600 },
    { face: 'serif', size: 100 },
    { face: 'serif', size: 100, weight: 600 },
  ])('figures have one width: %o', (style) => {
    const widths = new Set([...'0123456789'].map((digit) => measureText(digit, style)));
    expect(widths.size).toBe(1);
  });

  test('letter-spacing counts once a character', () => {
    expect(measureText('NORWAY', { ...SANS, letterSpacing: 2 })).toBeCloseTo(
      measureText('NORWAY', SANS) + 12,
    );
  });

  test('what the fonts do not hold is rather too wide, marks that only steer are nothing', () => {
    expect(measureText('漢', SANS)).toBeCloseTo(0.6 * 13);
    expect(measureText('😀', SANS)).toBeCloseTo(0.6 * 13);
    expect(measureText('\u200fCafe\u0301\u00ad', SANS)).toBeCloseTo(measureText('Cafe', SANS));
  });
});

describe('lines of a text', () => {
  const text = 'Three times the scale of the map';

  test('none is wider than asked for, and no word is lost', () => {
    for (const width of [60, 90, 140, 500]) {
      const lines = wrapText(text, SANS, width);
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(measureText(line, SANS)).toBeLessThanOrEqual(width);
    }
    expect(wrapText(text, SANS, 500)).toEqual([text]);
  });

  test('a line holds as many words as fit', () => {
    const width = measureText('Three times the', SANS);
    expect(wrapText(text, SANS, width)[0]).toBe('Three times the');
    expect(wrapText(text, SANS, width - 0.01)[0]).toBe('Three times');
  });

  test('a word that is too long keeps a line of its own', () => {
    expect(wrapText('i Storfjord/Omasvuotna kommune', SANS, 50)).toEqual([
      'i',
      'Storfjord/Omasvuotna',
      'kommune',
    ]);
  });

  test('numbers stay whole: a no-break space does not break', () => {
    expect(wrapText('over 1\u00a0234', SANS, 1)).toEqual(['over', '1\u00a0234']);
  });
});

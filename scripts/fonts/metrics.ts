import * as fontkit from 'fontkit';
import { FONT_FILES } from './faces.ts';
import { pinFont } from './cut.ts';

/** Face and weight → characters → advance width in thousandths of the size. */
export type Metrics = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Advance widths of all our characters, from the same files that the fonts are cut from. */
export async function measureFonts(): Promise<Metrics> {
  const metrics: Record<string, Record<string, number>> = {};
  for (const file of FONT_FILES) {
    for (const weight of file.weights) {
      const font = fontkit.create(await pinFont(file, weight));
      if (!('glyphForCodePoint' in font)) throw new TypeError(`${file.source} is a collection.`);
      const widths = (metrics[`${file.face}-${weight}`] ??= {});
      for (const character of file.characters) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (!font.hasGlyphForCodePoint(codePoint)) continue;
        const { advanceWidth } = font.glyphForCodePoint(codePoint);
        widths[character] = Math.round((advanceWidth * 1000) / font.unitsPerEm);
      }
    }
  }
  return metrics;
}

/** Grouped by width, so that the table is small and a change is readable. */
export function packMetrics(metrics: Metrics): string {
  const packed = Object.fromEntries(
    Object.entries(metrics).map(([face, widths]) => {
      const byWidth = new Map<number, string>();
      for (const [character, width] of Object.entries(widths)) {
        byWidth.set(width, (byWidth.get(width) ?? '') + character);
      }
      const sorted = [...byWidth].sort(([a], [b]) => a - b);
      return [
        face,
        Object.fromEntries(
          sorted.map(([width, text]) => [String(width), [...text].sort().join('')]),
        ),
      ];
    }),
  );
  return `${JSON.stringify(packed, null, 1)}\n`;
}

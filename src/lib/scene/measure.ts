import packed from './metrics.generated.json' with { type: 'json' };
import type { Face } from './scene.ts';

/** How a text is set; `size` and `letterSpacing` in px, weight 400 where nothing is said. */
export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly weight?: 400 | 600;
  readonly letterSpacing?: number;
}

type FaceKey = keyof typeof packed;

/** Width in thousandths of the size by character, unpacked once a face. */
const WIDTHS = new Map<FaceKey, ReadonlyMap<string, number>>();
/** For characters that our fonts do not hold and the reader's machine draws: rather too wide than too narrow. */
const FALLBACK = 600;
/** Accents that stand on the letter before them, and signs that only steer (direction, soft hyphen). */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;

/**
 * Width of a text in px from our own fonts' metrics. Kerning is left out: sentences come out within 1.5 %,
 * short names up to 5 % too wide and hardly ever too narrow, which is the safe side for a label.
 */
export function measureText(text: string, style: TextStyle): number {
  const widths = widthsOf(faceKey(style));
  let thousandths = 0;
  let count = 0;
  for (const character of text) {
    thousandths += widths.get(character) ?? unknownWidth(character);
    count += 1;
  }
  return (thousandths * style.size) / 1000 + count * (style.letterSpacing ?? 0);
}

/** Breaks at spaces into lines of at most `width` px; a longer word keeps a line of its own. */
export function wrapText(text: string, style: TextStyle, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measureText(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function unknownWidth(character: string): number {
  return WITHOUT_WIDTH.test(character) ? 0 : FALLBACK;
}

function faceKey({ face, weight = 400 }: TextStyle): FaceKey {
  return face === 'serif-italic' ? 'serif-italic-400' : `${face}-${weight}`;
}

function widthsOf(face: FaceKey): ReadonlyMap<string, number> {
  let widths = WIDTHS.get(face);
  if (!widths) {
    const entries = Object.entries(packed[face] as Readonly<Record<string, string>>);
    widths = new Map(
      entries.flatMap(([width, characters]) =>
        [...characters].map((character) => [character, Number(width)] as const),
      ),
    );
    WIDTHS.set(face, widths);
  }
  return widths;
}

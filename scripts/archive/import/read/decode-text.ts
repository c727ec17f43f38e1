import { decodeBytes } from './decode-bytes.ts';
import { judgeSingleByte } from './judge-encoding.ts';

/** Names of the WHATWG Encoding Standard. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1251',
  'koi8-r',
] as const;

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of a file in any of {@link ENCODINGS}, told by its byte order mark, else by its bytes.
 * @param wanted name of the encoding, or another name for it (`latin1`), where there is no byte order mark
 * @throws Error (one line) where `wanted` is unknown, or is UTF-8 or UTF-16 and the bytes are not
 */
export function decodeText(bytes: Uint8Array, wanted?: string): DecodedText {
  const chosen = wanted === undefined ? null : findEncoding(wanted);
  const marked = findMark(bytes);
  // A file may be cut off in the middle of a letter: what its mark says still holds.
  if (marked) return { text: decodeBytes(bytes, marked), encoding: marked };
  if (chosen) return decodeAs(bytes, chosen);
  const wide = findUtf16(bytes);
  if (wide) return { text: decodeBytes(bytes, wide), encoding: wide };
  const text = tryUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  return decodeAs(bytes, judgeSingleByte(bytes));
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  try {
    return { text: decodeBytes(bytes, encoding, { fatal: true }), encoding };
  } catch {
    throw new Error(
      `the file is not in ${encoding}: leave "encoding" out of the mapping, or choose one of ${ENCODINGS.join(', ')}`,
    );
  }
}

function findEncoding(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    if (ENCODINGS.some((name) => name === encoding)) return encoding;
  } catch {
    // Not a name of any encoding: reported below.
  }
  throw new Error(`the encoding "${label}" is not known: write one of ${ENCODINGS.join(', ')}`);
}

function findMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 of Latin and Cyrillic letters: every other byte is one of very few, as in no other text. */
function findUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  for (const [parity, encoding] of [
    [1, 'utf-16le'],
    [0, 'utf-16be'],
  ] as const) {
    let letters = 0;
    let signs = 0;
    for (let at = parity; at < length; at += 2) {
      const high = bytes[at];
      // Latin, Latin with marks (Sami), Cyrillic; 0x20 are dashes and quotes, but also a space in other encodings.
      if (high === 0 || high === 1 || high === 4) letters++;
      if (high === 0x20) signs++;
    }
    if (letters > signs && (letters + signs) / (length / 2) > 0.95) return encoding;
  }
  return null;
}

/** Null where it is another encoding. A few broken letters among many good ones are still UTF-8. */
function tryUtf8(bytes: Uint8Array): string | null {
  try {
    return decodeBytes(bytes, 'utf-8', { fatal: true });
  } catch {
    const text = decodeBytes(bytes, 'utf-8');
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const good = text.match(/[\u0080-\uFFFC\u{10000}-\u{10FFFF}]/gu)?.length ?? 0;
    return broken * 3 <= good ? text : null;
  }
}

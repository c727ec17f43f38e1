/** What Windows-1252 has at 0x80 to 0x9F; five places are empty. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * The text of bytes in an encoding of the WHATWG Encoding Standard, without a byte order mark.
 * @throws TypeError where the bytes are not of that encoding and `fatal` is asked for
 */
export function decodeBytes(bytes: Uint8Array, encoding: string, { fatal = false } = {}): string {
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Node 20 takes Windows-1252 for Latin-1, which has controls where the dashes and curly quotes should be.
  return text.replace(
    /[\x80-\x9f]/g,
    (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter,
  );
}

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { parquetReadObjects } from 'hyparquet';

/** Kinds of files that are text as a whole; of all others the readable runs are taken. */
const TEXT = new Set(
  '.css .csv .geojson .html .js .json .jsonl .jsonld .map .svg .ttl .txt .webmanifest .xml'.split(
    ' ',
  ),
);

/** Separates what does not belong together, so that no match spans two values. */
const BREAK = '\n\u0000\n';

/**
 * Everything that somebody could read in a shipped file, in the form that `normalise` gives: as it
 * is written, and with the escapes of HTML, JavaScript, JSON, CSV and addresses undone.
 */
export async function readShippedText(path: string): Promise<string> {
  const content = await readFile(path);
  const extension = extname(path);
  if (extension === '.parquet') {
    return normalise((await readParquetText(content)) + BREAK + readableRuns(content));
  }
  // The text of a workbook is compressed.
  if (extension === '.xlsx') {
    const parts = Object.values(unzipSync(content)).map((part) =>
      Buffer.from(part).toString('utf8'),
    );
    return normalise(parts.map(undoEscapes).join(BREAK));
  }
  if (!TEXT.has(extension)) return normalise(readableRuns(content));
  const text = content.toString('utf8');
  return normalise([text, undoEscapes(text)].join(BREAK));
}

/** Case, and kinds and amounts of white space, tell nobody apart. */
export function normalise(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

async function readParquetText(content: Buffer): Promise<string> {
  const { buffer, byteOffset, byteLength } = content;
  const file = (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength);
  const rows: Record<string, unknown>[] = await parquetReadObjects({ file });
  return rows
    .flatMap((row) => Object.values(row))
    .filter((value) => typeof value === 'string')
    .join(BREAK);
}

/** As the Unix program `strings` does it: runs of at least six readable characters, UTF-8 included. */
function readableRuns(content: Buffer): string {
  const runs: string[] = [];
  let start = 0;
  for (let index = 0; index <= content.length; index++) {
    const byte = content[index] ?? 0;
    const isReadable = (byte >= 0x20 && byte !== 0x7f) || byte === 0x09;
    if (isReadable) continue;
    if (index - start >= 6) runs.push(content.toString('utf8', start, index));
    start = index + 1;
  }
  return runs.join(BREAK);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function undoEscapes(text: string): string {
  return text
    .replace(/&#x([\da-f]{1,6});/gi, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, decimal: string) => character(Number(decimal)))
    .replace(/&([a-z]+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\\u\{?([\da-f]{4,6})\}?/gi, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(/\\x([\da-f]{2})/gi, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replaceAll('""', '"')
    .replace(/\\(["'`\\/])/g, '$1')
    .replace(/(?:%[\da-f]{2})+/gi, (whole) =>
      Buffer.from(whole.replaceAll('%', ''), 'hex').toString(),
    );
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

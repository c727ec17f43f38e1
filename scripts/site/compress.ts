import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressed, listFiles } from './files.ts';

const COMPRESSIBLE = new Set(
  '.css .csv .geojson .html .js .json .parquet .svg .txt .wasm .webmanifest .xml'.split(' '),
);
const LARGE = 1_000_000;
/** Below this an answer fits into one packet anyway. */
const TINY = 512;

/** Results by content: the engine's WebAssembly takes long and seldom changes. */
const CACHE = '.cache/compressed';

interface Encoder {
  readonly suffix: string;
  /** Part of the cached name: to be changed with the settings. */
  readonly settings: string;
  readonly encode: (content: Buffer) => Promise<Buffer>;
}

const ENCODERS: readonly Encoder[] = [
  {
    suffix: '.br',
    settings: 'br-1',
    encode: (content) =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 9 : 11,
          [constants.BROTLI_PARAM_LGWIN]: 24,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  {
    suffix: '.gz',
    settings: 'gz-1',
    encode: (content) => promisify(gzip)(content, { level: content.length > LARGE ? 6 : 9 }),
  },
];

/**
 * Writes a brotli and a gzip twin beside every file of the site that is worth it.
 * @returns The number of files with a twin.
 */
export async function compressSite(folder: string): Promise<number> {
  await mkdir(CACHE, { recursive: true });
  const files = (await listFiles(folder)).filter(
    (file) => COMPRESSIBLE.has(extname(file)) && !isCompressed(file),
  );
  const compressed = await Promise.all(files.map((file) => compressFile(join(folder, file))));
  return compressed.filter(Boolean).length;
}

async function compressFile(path: string): Promise<boolean> {
  const content = await readFile(path);
  if (content.length < TINY) return false;
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 32);
  const written = await Promise.all(
    ENCODERS.map(async ({ suffix, settings, encode }) => {
      const packed = await packOnce(
        content,
        encode,
        content.length > LARGE ? join(CACHE, `${hash}.${settings}`) : null,
      );
      // Parquet with compressed pages can come out larger than it went in.
      if (packed.length > content.length * 0.95) return false;
      await writeFile(path + suffix, packed);
      return true;
    }),
  );
  return written.some(Boolean);
}

/** @param kept Where the result of an earlier build may lie; null where it is not worth keeping. */
async function packOnce(
  content: Buffer,
  encode: Encoder['encode'],
  kept: string | null,
): Promise<Buffer> {
  if (kept === null) return encode(content);
  const earlier = await readFile(kept).catch(() => null);
  if (earlier) return earlier;
  const packed = await encode(content);
  // A file under its name is whole, even if somebody interrupts the build.
  const temporary = `${kept}.${process.pid}`;
  await writeFile(temporary, packed);
  await rename(temporary, kept);
  return packed;
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { FontFile } from './faces.ts';

const require = createRequire(import.meta.url);

function readSource({ source }: FontFile): Promise<Buffer> {
  return readFile(require.resolve(source));
}

/**
 * What the alphabets need: kerning, placed and composed accents, local forms, `fi`, and figures of one
 * width. Small capitals, fractions and the like are not used and weigh a tenth of the file.
 */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum', 'lnum'];
/** Copyright, licence and its address stay in the files, as the licence asks. */
const LICENCE_NAMES = [0, 13, 14];

/** One face cut to our characters and to the weights that the page uses. Same source, same bytes. */
export async function cutFont(file: FontFile): Promise<Buffer> {
  const [min = 400] = file.weights;
  const max = file.weights.at(-1) ?? min;
  return subsetFont(await readSource(file), file.characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: min === max ? min : { min, max, default: min } },
    keepFeatures: FEATURES,
    preserveNameIds: LICENCE_NAMES,
    noHinting: true,
  });
}

/** One weight of a face as a plain font file, for measuring: variable WOFF2 cannot be measured directly. */
export async function pinFont(file: FontFile, weight: number): Promise<Buffer> {
  return subsetFont(await readSource(file), file.characters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });
}

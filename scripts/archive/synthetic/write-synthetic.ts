import type { Manifest } from '#lib/archive/manifest.ts';
import { readInputs } from '../source/inputs.ts';
import { buildArchiveFrom } from '../write/build-archive.ts';
import { synthesise, type SyntheticOptions } from './synthetic-inputs.ts';

/**
 * Builds an archive of invented grants from the folder `data` into `target`, by the same steps as the
 * real one; `manifest.json` says that it is synthetic.
 * @throws InputError with every problem of `data`; RangeError where rows or seed is no whole number.
 */
export async function writeSynthetic({
  data,
  target,
  ...options
}: SyntheticOptions & { readonly data: string; readonly target: string }): Promise<Manifest> {
  const { rows, seed } = options;
  if (!Number.isSafeInteger(rows) || rows < 1)
    throw new RangeError(`rows: ${rows} is no number from 1`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed: ${seed} is no whole number`);
  const inputs = synthesise(await readInputs(data), options);
  return buildArchiveFrom(inputs, target, { withOpenData: false });
}

import type { Inputs } from '../source/inputs.ts';
import { generateGrants } from './generate-grants.ts';
import { learnModel } from './learn-model.ts';

const REPORT_EVERY = 10_000;

const TITLE: Inputs['about']['title'] = {
  nb: 'Syntetisk arkiv: oppdiktede bevilgninger',
  nn: 'Syntetisk arkiv: oppdikta løyvingar',
  en: 'Synthetic archive: invented grants',
  ru: 'Синтетический архив: вымышленные гранты',
};

/**
 * The inputs of the archive with `rows` invented grants in place of the real ones, said to be synthetic.
 * What people decided about real grants fits none of them and is left out.
 */
export function synthesise(inputs: Inputs, { rows, seed, onProgress }: SyntheticOptions): Inputs {
  const grants: Inputs['grants'][number][] = [];
  for (const grant of generateGrants(rows, seed, learnModel(inputs))) {
    grants.push(grant);
    if (grants.length % REPORT_EVERY === 0) onProgress?.(grants.length);
  }
  onProgress?.(grants.length);
  return {
    ...inputs,
    grants,
    about: { ...inputs.about, title: TITLE, areTitlesRead: true, isSynthetic: true },
    decisions: { withdrawn: [], heldBack: [], released: [] },
  };
}

export interface SyntheticOptions {
  readonly rows: number;
  readonly seed: number;
  /** Told the number of grants that are made, every 10 000. */
  readonly onProgress?: (done: number) => void;
}

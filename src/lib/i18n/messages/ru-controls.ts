import type { Format } from '../format.ts';
import type { Controls } from './en-controls.ts';

/** The words of the filters that are no charts, in Russian. */
export function createControls(_f: Format): Controls {
  return {};
}

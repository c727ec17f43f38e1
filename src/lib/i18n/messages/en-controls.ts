import type { Format } from '../format.ts';

/** The words of the filters that are no charts, in English, the measure of the other three. */
export function createControls(_f: Format) {
  return {};
}

export type Controls = ReturnType<typeof createControls>;

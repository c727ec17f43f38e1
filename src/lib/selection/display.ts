/*
 * How the reader wants the figures shown: beside the selection in the address, and no part of it, since no
 * answer depends on it.
 *
 *   ?years=2013-2019&measure=constant&bars=shares
 */

export const MEASURES = ['grants', 'nominal', 'constant', 'euro'] as const;
/** Number of grants, nominal kroner, kroner of the manifest's base year, euros. */
export type Measure = (typeof MEASURES)[number];

export const FORMS = ['together', 'stacked', 'multiples', 'shares'] as const;
/** Bars of all groups together, stacked by category group, one small chart a group, or shares of each year. */
export type Form = (typeof FORMS)[number];

export interface Display {
  readonly measure: Measure;
  readonly bars: Form;
}

export const DEFAULT_DISPLAY: Display = Object.freeze({ measure: 'grants', bars: 'together' });

const VALUES: Readonly<Record<keyof Display, readonly string[]>> = {
  measure: MEASURES,
  bars: FORMS,
};

/** Whether a part of an address says how to show something; false too where its value means nothing. */
export function isDisplayPart(name: string, value: string): boolean {
  return Object.hasOwn(VALUES, name) && VALUES[name as keyof Display].includes(value);
}

/** Reads the query part of an address, with or without its question mark; what is not there or means nothing is as usual. */
export function decodeDisplay(query: string): Display {
  const parameters = new URLSearchParams(query);
  const read = (name: keyof Display) => {
    const value = parameters.get(name);
    return value !== null && isDisplayPart(name, value) ? { [name]: value } : {};
  };
  return Object.freeze({ ...DEFAULT_DISPLAY, ...read('measure'), ...read('bars') });
}

/** Writes a display as a query part without the question mark; what is as usual is not written. */
export function encodeDisplay(display: Display): string {
  return (['measure', 'bars'] as const)
    .filter((name) => display[name] !== DEFAULT_DISPLAY[name])
    .map((name) => `${name}=${display[name]}`)
    .join('&');
}

/** Where the years run downwards: height of a row, and what the years take before the bars, px. */
export const ROW = 24;
export const LEFT = 44;

import type { Format } from '#lib/i18n/format.ts';

export interface CountForms {
  readonly one: string;
  readonly other: string;
}

/** A number with its noun: "1 rad", "4 012 rader". */
export function formatCount(format: Format, count: number, forms: CountForms): string {
  return `${format.integer(count)}\u00a0${format.plural(count, forms)}`;
}

/**
 * Numbers of rows, with runs as a range: "4, 7–9 og 12".
 * @param maxParts Parts that are named; `more` says how many numbers are not.
 */
export function formatLines(
  format: Format,
  lines: readonly number[],
  maxParts = Infinity,
): { readonly text: string; readonly more: number } {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const line of sorted) {
    const last = runs.at(-1);
    if (last?.to === line - 1) last.to = line;
    else runs.push({ from: line, to: line });
  }
  // Numbers of rows are written as spreadsheets write them, without a space for the thousands.
  const parts = runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  if (parts.length <= maxParts) return { text: format.list(parts), more: 0 };
  const named = runs.slice(0, maxParts).reduce((sum, { from, to }) => sum + to - from + 1, 0);
  return { text: parts.slice(0, maxParts).join(', '), more: sorted.length - named };
}

import { distance } from 'fastest-levenshtein';
import type { LookAlike } from './outcome.ts';
import type { SourceRow } from './source-row.ts';

/** Titles that differ in fewer than every fifth letter are one title in two spellings. */
const CLOSE = 0.2;
/** In alphabetical order a title is compared with so many clusters before it: all, in groups of usual size. */
const WINDOW = 100;

export interface NumberedRow {
  readonly line: number;
  readonly row: SourceRow;
}

/**
 * Rows that may be one grant entered twice: the same year and amount with titles that are nearly the
 * same, or the same title, applicant and year with different amounts. Sorted by their first line.
 */
export function findLookAlikes(rows: readonly NumberedRow[]): readonly LookAlike[] {
  const sameMoney = groupBy(rows, ({ row }) =>
    row.amount_nok === '' ? null : `${row.year} ${row.amount_nok}`,
  ).flatMap((group) => clusterByTitle(group).map((lines) => ({ lines, reason: SAME_MONEY })));
  const sameTitle = groupBy(
    rows,
    ({ row }) => `${fold(row.title)} ${fold(row.applicant)} ${row.year}`,
  )
    .map((group) => ({ lines: linesOf(group), reason: SAME_TITLE }))
    .filter(
      ({ lines }) => !sameMoney.some((other) => lines.every((line) => other.lines.includes(line))),
    );
  return [...sameMoney, ...sameTitle].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0));
}

const SAME_MONEY = {
  code: 'same-amount-close-title',
  nb: 'Samme år, samme beløp og nesten samme tittel. Slett den ene raden i filen dersom det er ett tilskudd.',
  en: 'Same year, same amount and nearly the same title. Delete one of the rows in the file if it is one grant.',
};
const SAME_TITLE = {
  code: 'same-title-other-amount',
  nb: 'Samme tittel, søker og år, men ulikt beløp. Kontroller om det er ett eller flere tilskudd.',
  en: 'Same title, applicant and year, but another amount. Check whether it is one grant or several.',
};

/** Lines of rows whose titles are close to the first of their cluster. */
function clusterByTitle(group: readonly NumberedRow[]): readonly (readonly number[])[] {
  const clusters: NumberedRow[][] = [];
  const sorted = [...group].sort((a, b) => (fold(a.row.title) < fold(b.row.title) ? -1 : 1));
  for (const candidate of sorted) {
    const home = clusters
      .slice(-WINDOW)
      .find(([first]) => first && isClose(first.row.title, candidate.row.title));
    if (home) home.push(candidate);
    else clusters.push([candidate]);
  }
  return clusters.filter(({ length }) => length > 1).map(linesOf);
}

function isClose(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return distance(x, y) <= CLOSE * Math.max(x.length, y.length);
}

function groupBy(
  rows: readonly NumberedRow[],
  keyOf: (row: NumberedRow) => string | null,
): readonly (readonly NumberedRow[])[] {
  const groups = new Map<string, NumberedRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

const linesOf = (group: readonly NumberedRow[]) =>
  group.map(({ line }) => line).sort((a, b) => a - b);

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

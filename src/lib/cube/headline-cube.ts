import type { Headline } from '#lib/query/headline.ts';
import type { CellSums } from './cell-sums.ts';
import type { PrefixSums, Steps } from './prefix-sums.ts';

const HAS_NO = 1;
const HAS_RU = 2;
const IS_GENERALISED = 4;

/** @param ends Grants by which ends they have (`CUBE_VIEWS`). @param places Cells end with their side. */
export function createHeadline(
  ends: CellSums,
  places: CellSums,
  years: readonly number[],
  ofNoYear: Steps,
): (steps: Steps) => Headline {
  const bits = ends.keys.map(Number);
  const cells = bits.map((_, cell) => cell);
  const cellsWhere = (test: (bits: number) => boolean) =>
    cells.filter((cell) => test(bits[cell] ?? 0));
  const withoutNo = cellsWhere((value) => !(value & HAS_NO));
  const withoutRu = cellsWhere((value) => !(value & HAS_RU));
  const withoutBoth = cellsWhere((value) => !(value & (HAS_NO | HAS_RU)));
  const generalised = cellsWhere((value) => (value & IS_GENERALISED) !== 0);
  const placesOf = (side: string) =>
    places.keys.flatMap((key, cell) => (key.endsWith(` ${side}`) ? [cell] : []));
  const placesNo = placesOf('NO');
  const placesRu = placesOf('RU');

  /** Of the years from `from` on, going `by` +1 or -1, the first that has grants. */
  const findYear = (steps: Steps, by: 1 | -1): number | null => {
    const end = Math.min(steps.to, years.length);
    for (let at = by > 0 ? steps.from : end - 1; at >= steps.from && at < end; at += by) {
      if (add(ends.grants, { from: at, to: at + 1 }, cells) > 0) return years[at] ?? null;
    }
    return null;
  };

  return (steps) => ({
    grants: add(ends.grants, steps, cells),
    grantsWithAmount: add(ends.grantsWithAmount, steps, cells),
    sumNok: add(ends.sums, steps, cells),
    placesNo: countFilled(places.grants, steps, placesNo),
    placesRu: countFilled(places.grants, steps, placesRu),
    firstYear: findYear(steps, 1),
    lastYear: findYear(steps, -1),
    withoutNo: add(ends.grants, steps, withoutNo),
    withoutRu: add(ends.grants, steps, withoutRu),
    withoutBoth: add(ends.grants, steps, withoutBoth),
    generalised: add(ends.grants, steps, generalised),
    withoutYear: add(ends.grants, ofNoYear, cells),
  });
}

function add(sums: PrefixSums, steps: Steps, cells: readonly number[]): number {
  let total = 0;
  for (const cell of cells) total += sums.between(steps, cell);
  return total;
}

function countFilled(sums: PrefixSums, steps: Steps, cells: readonly number[]): number {
  let count = 0;
  for (const cell of cells) if (sums.between(steps, cell) > 0) count += 1;
  return count;
}

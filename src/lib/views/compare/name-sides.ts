import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages/en.ts';
import type { Place } from '#lib/query/geography.ts';
import type { Comparison } from '#lib/selection/comparison.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { listChips, type Chip } from '../chips.ts';

interface Words {
  readonly m: Messages;
  readonly f: Format;
  readonly places: ReadonlyMap<string, Place>;
}

interface SideNames {
  /** The words of what is one side's own; "all grants" where the other only takes some of them. */
  readonly a: string;
  readonly b: string;
  /** The words of what both choose; empty: nothing. */
  readonly both: readonly string[];
  readonly isSame: boolean;
}

/** A and B in the words of what tells them apart. */
export function nameSides({ a, b }: Comparison, words: Words): SideNames {
  const [ofA, ofB] = [listChips(a, words), listChips(b, words)];
  const isIn = (chips: readonly Chip[], { key, label }: Chip) =>
    chips.some((other) => other.key === key && other.label === label);
  const own = (chips: readonly Chip[], others: readonly Chip[], selection: Selection) =>
    chips.filter((chip) => !isIn(others, chip)).map((chip) => nameChip(chip, selection, words));
  const [ownA, ownB] = [own(ofA, ofB, a), own(ofB, ofA, b)];
  const name = (parts: readonly string[]) => parts.join(', ') || words.m.compare.all;
  return {
    a: name(ownA),
    b: name(ownB),
    both: ofA.filter((chip) => isIn(ofB, chip)).map(({ label }) => label),
    isSame: ownA.length === 0 && ownB.length === 0,
  };
}

/** A title is short: 2013–2015 needs no word that says that these are years. */
function nameChip({ key, label }: Chip, { period }: Selection, { f }: Words): string {
  return key === 'period' && period ? f.years(period.from, period.to) : label;
}

import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages/en.ts';

/** What a mark of a chart stands for. */
export interface MarkFacts {
  readonly grants: number;
  /** Grants that its share is of; null where that is not known. */
  readonly whole?: number | null;
  /** Nominal kroner, and how many of the grants they are from, where that is known. */
  readonly sumNok?: number;
  readonly grantsWithAmount?: number;
}

/** The lines of a mark's readout: figure with its share, kroner, and what a click does. */
export function readFacts(
  { grants, whole = null, sumNok = 0, grantsWithAmount }: MarkFacts,
  { isChosen, m, f }: { readonly isChosen: boolean; readonly m: Messages; readonly f: Format },
): readonly string[] {
  const share = whole === null || whole < grants || whole === 0 ? null : f.percent(grants / whole);
  return [
    share === null || whole === null
      ? m.reading.grants(grants)
      : m.reading.part(grants, share, whole),
    ...(sumNok > 0 ? [m.reading.kroner(sumNok)] : []),
    ...(grantsWithAmount === undefined ? [] : [m.reading.withAmount(grantsWithAmount)]),
    isChosen ? m.reading.release : m.reading.choose,
  ];
}

/**
 * Splits kroner evenly over `parts` places, in whole øre that add up to the amount: the øre that are
 * left over fall on the first places, one each.
 */
export function splitIntoOre(amountNok: number, parts: number): readonly number[] {
  const ore = Math.round(amountNok * 100);
  const each = Math.floor(ore / parts);
  const left = ore - each * parts;
  return Array.from({ length: parts }, (_, index) => each + (index < left ? 1 : 0));
}

/** The likelier ones first: commas and colons also stand in texts, amounts and times. */
export const DELIMITERS = ['\t', ';', '|', ',', ':'] as const;

/** Characters and records from the top that are looked at. */
const SAMPLE = 200_000;
const RECORDS = 50;
/** Share of the records that must have one and the same number of delimiters. */
const STEADY = 0.8;

/**
 * The character between the cells: the first of {@link DELIMITERS} that nearly all records have equally often,
 * else the one that comes closest. Delimiters within quotes do not count.
 */
export function findDelimiter(text: string): string {
  const found = DELIMITERS.map((delimiter) => {
    const counts = countPerRecord(text.slice(0, SAMPLE), delimiter).filter((count) => count > 0);
    const tally = new Map<number, number>();
    for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
    const [usual = 0, times = 0] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return { delimiter, usual, share: times / Math.max(1, countRecords(text)) };
  });
  const steady = found.find(({ usual, share }) => usual > 0 && share >= STEADY);
  if (steady) return steady.delimiter;
  const best = found.reduce((a, b) => (b.share * b.usual > a.share * a.usual ? b : a));
  // A table of one column has none.
  return best.usual > 0 ? best.delimiter : ',';
}

function countRecords(text: string): number {
  return countPerRecord(text.slice(0, SAMPLE), '\0').length;
}

/** Delimiters in each of the first records that are not empty. */
function countPerRecord(text: string, delimiter: string): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  let isQuoted = false;
  let isEmpty = true;
  for (let at = 0; at < text.length && counts.length < RECORDS; at++) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (character === '\n') {
      if (!isEmpty) counts.push(count);
      count = 0;
      isEmpty = true;
    } else {
      isEmpty = false;
      if (character === delimiter) count++;
    }
  }
  if (!isEmpty && counts.length < RECORDS) counts.push(count);
  return counts;
}

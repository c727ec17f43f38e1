export type NameKind = 'person' | 'organisation';
export type Certainty = 'known' | 'sure' | 'unsure';

/** Where a name stands in a text, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
  readonly certainty: Certainty;
}

const ORDER: readonly Certainty[] = ['known', 'sure', 'unsure'];

/** Spans that do not overlap, from left to right: the more certain wins, then the longer. */
export function settleSpans(spans: readonly Span[]): readonly Span[] {
  const best = [...spans].sort(
    (a, b) =>
      ORDER.indexOf(a.certainty) - ORDER.indexOf(b.certainty) ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start,
  );
  const taken: Span[] = [];
  for (const span of best) {
    if (!taken.some(({ start, end }) => span.start < end && start < span.end)) taken.push(span);
  }
  return taken.sort((a, b) => a.start - b.start);
}

import type { Span } from './span.ts';

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** With the country's number, or behind a word that announces it. */
const PHONE =
  /(?:\+|\b00)\d{1,3}[\s().-]*(?:\d[\s().-]*){6,12}\d|(?<=(?:tlf|telefon|phone|tel|mobil|mob|тел|телефон)[.:]?\s{0,2})\d[\d\s().-]{5,14}\d/giu;
const HANDLE = /(?<=^|\s)@[\p{L}\p{N}_]{3,}(?:\.[\p{L}\p{N}_]+)*/gu;

/** Addresses that lead to one person: e-mail, telephone, names in social media. */
export function findContacts(text: string): readonly Span[] {
  return [MAIL, PHONE, HANDLE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      kind: 'person' as const,
      certainty: 'sure' as const,
    })),
  );
}

import { findContacts } from './find-contacts.ts';
import { findKept, toWord } from './find-kept.ts';
import { findKnownOrganisation, findKnownPerson } from './find-known.ts';
import { findOrganisations, mentionsRussia } from './find-organisations.ts';
import { findPersons } from './find-persons.ts';
import { findTownBodies } from './find-town-bodies.ts';
import { hasUnknownWord } from './find-unknown.ts';
import { findUnquoted } from './find-unquoted.ts';
import type { NameLists } from './name-lists.ts';
import { settleSpans, type Certainty, type NameKind, type Span } from './span.ts';
import { findLetterCase, isCapitalised, splitTokens } from './tokens.ts';
import { createWordReader } from './word-traits.ts';

/** Names that the row itself gives, in its columns of partners and contacts. */
export interface KnownNames {
  readonly persons: readonly string[];
  readonly organisations: readonly string[];
}

export interface NameScreening {
  /** With `[person]` or `[organisasjon]` for every name that is known or sure; what is unsure stands. */
  readonly text: string;
  readonly taken: readonly { readonly kind: NameKind; readonly certainty: Certainty }[];
  /** `doubtful`: something may be a name, so a person has to read it before it is published. */
  readonly verdict: 'clean' | 'screened' | 'doubtful';
}

export type NameScreen = (text: string, known: KnownNames, language: string) => NameScreening;

const PLACEHOLDERS: Readonly<Record<string, Readonly<Record<NameKind, string>>>> = {
  nb: { person: '[person]', organisation: '[organisasjon]' },
  en: { person: '[person]', organisation: '[organisation]' },
  ru: { person: '[лицо]', organisation: '[организация]' },
  se: { person: '[olmmoš]', organisation: '[organisašuvdna]' },
};
const IN_NORWEGIAN = { person: '[person]', organisation: '[organisasjon]' } as const;

/**
 * Screening of titles and other free text for names of natural persons and of Russian organisations.
 * `language` is a code of the archive (nb, nn, en, ru, se, mixed) and chooses the words in brackets.
 * What stands in square brackets already is screened too: a name there would be one.
 * `isUnread`: nobody has read these texts, so one with any unknown capitalised word is in doubt.
 */
export function createNameScreen(
  lists: NameLists,
  { isUnread = false }: { readonly isUnread?: boolean } = {},
): NameScreen {
  const read = createWordReader(lists);
  return (text, known, language) => {
    // Letters with loose marks would be no letters to the patterns.
    const whole = text.normalize('NFC');
    const letters = findLetterCase(whole);
    const words = splitTokens(whole).map((token) =>
      toWord(token, read(token.text), letters === 'mixed' && isCapitalised(token.text)),
    );
    const kept = findKept(words, lists);
    const spans = settleSpans([
      ...known.persons.flatMap((name) => findKnownPerson(name, words, kept, read)),
      ...known.organisations.flatMap((name) => findKnownOrganisation(name, words, read)),
      ...findContacts(whole),
      ...findOrganisations(whole, read),
      ...findUnquoted(words, kept, letters, mentionsRussia(whole, read)),
      ...findTownBodies(words),
      ...findPersons(words, kept, letters),
    ]);
    const rest = words.filter(
      ({ start, end }) => !spans.some((span) => span.start < end && start < span.end),
    );
    const isOpen = isUnread && hasUnknownWord(rest, kept.size > 0 ? findKept(rest, lists) : kept);
    if (spans.length === 0 && !isOpen) return { text, taken: [], verdict: 'clean' };
    return {
      text: replaceSpans(whole, spans, PLACEHOLDERS[language] ?? IN_NORWEGIAN),
      taken: spans.map(({ kind, certainty }) => ({ kind, certainty })),
      verdict:
        isOpen || spans.some(({ certainty }) => certainty === 'unsure') ? 'doubtful' : 'screened',
    };
  };
}

function replaceSpans(
  text: string,
  spans: readonly Span[],
  placeholders: Readonly<Record<NameKind, string>>,
): string {
  let rest = '';
  let at = 0;
  for (const { start, end, kind, certainty } of spans) {
    rest +=
      text.slice(at, start) +
      (certainty === 'unsure' ? text.slice(start, end) : placeholders[kind]);
    at = end;
  }
  return rest + text.slice(at);
}

import type { Remark } from '../raw-table.ts';
import { normaliseColumn, showName } from './column-name.ts';
import { foldHeader, squeezeHeader } from './fold-header.ts';
import { WORD_RULES } from './header-words.ts';
import { findNearest } from './nearest.ts';
import { SYNONYMS } from './synonyms.ts';
import { TARGETS, type Target } from './targets.ts';

/** What a column may be, and why. Of two that could be one target, the lower rank is taken. */
export interface Guess {
  readonly target: Target;
  readonly certainty: 'high' | 'low';
  readonly rank: number;
  readonly why: Remark;
}

const RANK_OF_PARTS = 1000;
const UNITS =
  /(?:^| )(?:i|in|hele|nok|kr|kroner|kronar|tusen|1000|000|mill|millioner|крон|кронах|тыс|тысяч|млн|в)(?= |$)/gu;
const KNOWN: ReadonlyMap<string, { readonly target: Target; readonly rank: number }> = listKnown();

/** What the header says by itself; null where it says nothing. */
export function recogniseHeader(header: string): Guess | null {
  return (
    findKnown(header, foldHeader(header), 'high') ??
    findKnown(header, foldHeader(header).replace(UNITS, ''), 'high') ??
    findByWords(header) ??
    // "3. Tittel", "Søker (organisasjon)": what is left out might have mattered.
    findKnown(header, foldHeader(header.slice(0, 200).replace(/\(.*?\)|^\W*\d+\W/gu, ' ')), 'low')
  );
}

/** The target that somebody meant by a word that is none; null where nothing is near. */
export function suggestTarget(word: string): Target | null {
  const known = KNOWN.get(squeezeHeader(word));
  if (known) return known.target;
  const near = findNearest(
    word,
    TARGETS.map(({ name }) => name),
  );
  const target = TARGETS.find(({ name }) => name === near)?.name;
  return target ?? findByWords(word)?.target ?? null;
}

function findKnown(header: string, folded: string, certainty: Guess['certainty']): Guess | null {
  const found = KNOWN.get(folded.replaceAll(' ', ''));
  return found ? { ...found, certainty, why: explainKnown(header) } : null;
}

function findByWords(header: string): Guess | null {
  const text = ` ${foldHeader(header)} `;
  for (const [index, { target, words, isSure }] of FOLDED_RULES.entries()) {
    const found = words.find(({ folded }) => text.includes(folded));
    if (found === undefined) continue;
    const rank = RANK_OF_PARTS + index;
    return {
      target,
      rank,
      certainty: isSure ? 'high' : 'low',
      why: explainPart(found.word.trim()),
    };
  }
  return null;
}

const FOLDED_RULES = WORD_RULES.map((rule) => ({
  ...rule,
  words: rule.words.map((word) => ({
    word,
    folded: `${word.startsWith(' ') ? ' ' : ''}${foldHeader(word)}${word.endsWith(' ') ? ' ' : ''}`,
  })),
}));

function listKnown() {
  const known = new Map<string, { target: Target; rank: number }>();
  for (const [target, words] of SYNONYMS) {
    words.forEach((word, rank) => {
      const key = squeezeHeader(word);
      if (!known.has(key)) known.set(key, { target, rank });
    });
  }
  return known;
}

function explainKnown(header: string): Remark {
  const name = showName(normaliseColumn(header));
  return {
    code: 'header-known',
    nb: `overskriften «${name}» er kjent`,
    en: `the header “${name}” is known`,
  };
}

function explainPart(word: string): Remark {
  return {
    code: 'header-part',
    nb: `overskriften inneholder «${word}»`,
    en: `the header has “${word}” in it`,
  };
}

import { foldMarks, foldName } from './fold-name.ts';
import type { PlaceHow, PlaceKind } from './place-match.ts';
import { KIND_WORDS, PREPOSITIONS } from './region-names.ts';

/** A shorter text that may be the bare name, and what was learnt from what was taken off. */
export interface Reduced {
  readonly text: string;
  readonly how: Extract<PlaceHow, 'inflected' | 'address'>;
  /** The kind of place that a word beside the name states. */
  readonly kind: PlaceKind | null;
}

const PREPOSITION_SET: ReadonlySet<string> = new Set(PREPOSITIONS.map(foldMarks));
const BEFORE = KIND_WORDS.flatMap(({ kind, before }) =>
  before.map((word) => ({ kind, word: `${foldMarks(word)} ` })),
).sort((a, b) => b.word.length - a.word.length);
const AFTER = KIND_WORDS.flatMap(({ kind, after }) =>
  after.map((word) => ({ kind, word: ` ${foldMarks(word)}` })),
).sort((a, b) => b.word.length - a.word.length);
/** Words that Norwegian writes together with a name: Murmanskregionen. */
const GLUED = ['regionen', 'fylket', 'fylke', 'området', 'oblast'].map(foldMarks);
/** Genitive of Norwegian and English; inside, from, into and of in Finnish, without marks. */
const ENDINGS: readonly { readonly ending: string; readonly shortest: number }[] = [
  { ending: 's', shortest: 3 },
  // Many Norwegian names end like this: Bergsta is not in Berg.
  ...['issa', 'ista', 'iin', 'ssa', 'sta', 'in', 'n'].map((ending) => ({ ending, shortest: 5 })),
];
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|\s)обл(?=\s|$)/, 'область'],
  [/(?<=^|\s)респ(?=\s|$)/, 'республика'],
  [/(?<=^|\s)р н(?=\s|$)/, foldMarks('район')],
];

/**
 * The bare names that a text may hold, the least changed first: without a preposition, without words
 * that say what kind of place it is, without the ending of a case.
 */
export function reduceName(text: string): readonly Reduced[] {
  const folded = ABBREVIATIONS.reduce(
    (name, [short, long]) => name.replace(short, long),
    foldMarks(text),
  );
  const [first = '', ...rest] = folded.split(' ');
  const hasPreposition = PREPOSITION_SET.has(first) && rest.length > 0;
  const plain: Reduced = { text: folded, how: 'inflected', kind: null };
  const starts = hasPreposition ? [plain, { ...plain, text: rest.join(' ') }] : [plain];
  const bare = [
    ...(folded === foldMarks(text) ? starts.slice(1) : starts),
    ...starts.flatMap(withoutDigits),
    ...starts.flatMap(withoutKindWords),
    ...starts.flatMap(withoutDigits).flatMap(withoutKindWords),
  ];
  return [...bare, ...[plain, ...bare].flatMap(withoutEnding)];
}

/** Post codes: four figures in Norway, also N-9900, six in Russia. */
function withoutDigits(name: Reduced): readonly Reduced[] {
  const text = name.text
    .replace(/(?:^|\s)(?:(?:n|no)\s)?(?:\d{4}|\d{6})(?=\s|$)/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  return text === name.text || text === '' ? [] : [{ ...name, text, how: 'address' }];
}

function withoutKindWords(name: Reduced): readonly Reduced[] {
  const { text } = name;
  const after = AFTER.find(({ word }) => text.endsWith(word));
  const before = BEFORE.find(({ word }) => text.startsWith(word));
  const glued = GLUED.find((word) => text.endsWith(word) && !text.endsWith(` ${word}`));
  return [
    ...(after ? [{ ...name, text: text.slice(0, -after.word.length), kind: after.kind }] : []),
    ...(before ? [{ ...name, text: text.slice(before.word.length), kind: before.kind }] : []),
    ...(glued ? [{ ...name, text: text.slice(0, -glued.length), kind: 'region' as const }] : []),
  ];
}

function withoutEnding(name: Reduced): readonly Reduced[] {
  const folded = foldName(name.text);
  return ENDINGS.filter(
    ({ ending, shortest }) => folded.endsWith(ending) && folded.length - ending.length >= shortest,
  ).map(({ ending }) => ({ ...name, text: folded.slice(0, -ending.length) }));
}

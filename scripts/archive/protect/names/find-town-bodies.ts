import type { Word } from './find-kept.ts';
import { mayBeName } from './find-unquoted.ts';
import type { Span } from './span.ts';
import {
  isCyrillicKind,
  isDefiniteKind,
  isKind,
  isLastingKind,
  TOWN_BODY_WORDS,
} from './words/kind-words.ts';

const SPACE = /^\s+$/;
const CLOSE = /^(?:\s+|-)$/;
const IN = new Set(['i', 'in', 'of', 'from', 'fra', 'at', 'в', 'из', 'г']);
/** A school or camp of one season is an event. */
const SEASON = /^(?:summer|winter|autumn|spring|sommer|vinter|host|haust|var)/;
const LONGEST = 4;

/** A Russian town with the kind of a body: it can be only one, or one of a few. Always in doubt. */
export function findTownBodies(words: readonly Word[]): readonly Span[] {
  return words.flatMap((word, index) => {
    if (word.isRussianTown) return readFromTown(words, index);
    return isKind(word.folded) ? readToTown(words, index) : [];
  });
}

/** `Umba museum for sjøfart`, `Umba District Museum of Navigation`, `Umba-koret`. */
function readFromTown(words: readonly Word[], index: number): readonly Span[] {
  // Alta - Umba festival, Alta-Umba-gruppa: of both.
  if (/[-–/]/.test(words[index]?.gap ?? '') && words[index - 1]?.isPlace) return [];
  for (let at = index + 1; at <= index + LONGEST; at += 1) {
    const word = words[at];
    if (!word || !(at === index + 1 ? CLOSE : SPACE).test(word.gap)) return [];
    if (isLastingKind(word.folded) || (isKind(word.folded) && word.isCapital)) {
      return spanOf(words, index, endOfPurpose(words, at));
    }
    const isPart = (word.isCapital && !word.isRussianTown) || TOWN_BODY_WORDS.has(word.folded);
    if (!isPart || SEASON.test(word.folded)) return [];
  }
  return [];
}

/** `… of Navigation`, `… for sjøfart`. */
function endOfPurpose(words: readonly Word[], index: number): number {
  const [link, next] = [words[index + 1], words[index + 2]];
  const isPurpose = link && next && /^(?:of|for)$/.test(link.folded) && SPACE.test(link.gap);
  return isPurpose ? index + 2 : index;
}

/** `museet i Umba`, `Blue Bird Festival, Umba`, `the Blue Bird Club (Umba)`, `музей в Умбе`. */
function readToTown(words: readonly Word[], index: number): readonly Span[] {
  const kind = words[index];
  const next = words[index + 1];
  if (!kind || !next) return [];
  const title = startOfTitle(words, index);
  if (SEASON.test(words[title]?.folded ?? '') || SEASON.test(kind.folded)) return [];
  // At least two words before it, or one that is not the text's first.
  const isNamed = kind.isCapital && (index - title >= 2 || (index - title === 1 && title > 0));
  if (/^(?:,\s+|\s?\(|\s[-–]\s)$/.test(next.gap) && next.isRussianTown) {
    return isNamed ? spanOf(words, title, index + 1) : [];
  }
  if (next.gap.trim() === '' && next.isRussianTown && next.isCapital) {
    // Sámi: -is is in it.
    if (next.folded.endsWith('s')) return [];
    return isLastingKind(kind.folded) && !/[-–/]/.test(words[index + 2]?.gap ?? '')
      ? spanOf(words, index, index + 1)
      : [];
  }
  const town = words[index + 2];
  if (!IN.has(next.folded) || !SPACE.test(next.gap) || !town?.isRussianTown) return [];
  // teatergruppe fra Umba: Name
  const name = words[index + 3];
  const isIntroduced =
    name !== undefined && /^[:,(\s]+$/.test(name.gap) && mayBeName(name, 'mixed');
  if (isIntroduced) return spanOf(words, index, index + 3);
  const isOne =
    isDefiniteKind(kind.folded) ||
    isCyrillicKind(kind.folded) ||
    (isNamed && isLastingKind(kind.folded));
  return isOne ? spanOf(words, isNamed ? title : index, index + 2) : [];
}

/** Where the capitals before a kind begin: `The Blue Bridge` Studio. */
function startOfTitle(words: readonly Word[], index: number): number {
  let at = index;
  while (at > 0 && words[at - 1]?.isCapital && SPACE.test(words[at]?.gap ?? '')) at -= 1;
  return at;
}

function spanOf(words: readonly Word[], from: number, to: number): readonly Span[] {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return [];
  return [{ start: first.start, end: last.end, kind: 'organisation', certainty: 'unsure' }];
}

import { PARTICLES, TITLES_OF_RESPECT, TRADES, WITH_OR_BY } from './words/context-words.ts';
import { namesShip } from './ship-names.ts';
import type { Word } from './find-kept.ts';
import type { Span } from './span.ts';
import { isJoined, type LetterCase } from './tokens.ts';
import { isDotted, isInitial, WordCursor, type Run } from './word-cursor.ts';

/** Names of natural persons in a text of which the words are `words`; those of `kept` are none. */
export function findPersons(
  words: readonly Word[],
  kept: ReadonlySet<number>,
  letters: LetterCase,
): readonly Span[] {
  const reader = new PersonReader(words, kept, letters);
  const runs = words.flatMap((_, index) => reader.readAt(index) ?? []);
  const institutions = runs.flatMap((run) => reader.findInstitution(run) ?? []);
  const isPartOfOne = (run: Run) =>
    institutions.some(({ from, to }) => run.from >= from && run.from <= to);
  return runs.flatMap((run) => {
    const first = words[run.from];
    const last = words[run.to];
    const isShip = namesShip(words, run.from, letters);
    if (!first || !last || isShip || isPartOfOne(run)) return [];
    return [
      { start: first.start, end: last.end, kind: 'person' as const, certainty: run.certainty },
    ];
  });
}

class PersonReader extends WordCursor {
  /** The name that begins at this word, if one does. */
  readAt(index: number): Run | null {
    const word = this.at(index);
    if (!word) return null;
    return (
      this.readRespect(index, word) ??
      this.readInitials(index, word) ??
      this.readGiven(index, word) ??
      this.readSurnameFirst(index, word) ??
      this.readStrangers(index, word) ??
      this.readLone(index, word)
    );
  }

  private readRespect(index: number, word: Word): Run | null {
    const isTitle = TITLES_OF_RESPECT.has(word.folded);
    if (!isTitle && !TRADES.has(word.folded)) return null;
    const isRussianMister = word.folded === 'г';
    let at = index + 1;
    // г-н, г-жа, д-р
    if (isRussianMister && /^(?:н|жа|ну|ном|на|же|жой)$/.test(this.words[at]?.folded ?? ''))
      at += 1;
    else if (isRussianMister) return null;
    const from = at;
    while (this.isNameWord(at, from)) at += 1;
    if (at === from) return null;
    const found = this.words.slice(from, at);
    if (
      !isTitle &&
      !found.some(
        ({ given, surname, isCommon, isPlace }) =>
          given !== 'none' || surname !== 'none' || (!isCommon && !isPlace),
      )
    )
      return null;
    const isSure =
      isTitle || found.some(({ surname, isRussian }) => surname === 'firm' && isRussian);
    return { from, to: at - 1, certainty: isSure ? 'sure' : 'unsure' };
  }

  /** `A. S. Petrov`, `А.С. Иванова`, `N. Petrova`. */
  private readInitials(index: number, word: Word): Run | null {
    if (!isInitial(word)) return null;
    let at = index + 1;
    for (let next = this.at(at); next && isInitial(next) && isDotted(next); next = this.at(at))
      at += 1;
    const last = this.at(at);
    if (!last || !isDotted(last) || !last.isCapital || last.text.length < 3) return null;
    if (last.isCommon || (last.isPlace && !last.isRussian)) return null;
    const count = at - index;
    const isSure = count > 1 ? !last.isPlace : last.surname === 'firm';
    return { from: index, to: this.endOfSurname(at), certainty: isSure ? 'sure' : 'unsure' };
  }

  /** `Ivan Petrov`, `Ole Henrik Hansen`, `Ivan Sergeevich`. */
  private readGiven(index: number, word: Word): Run | null {
    if (word.given === 'none' || !this.looksLikeGiven(word)) return null;
    let at = index + 1;
    let isFirm = word.given === 'firm';
    let hasPatronymic = false;
    for (let next = this.next(at); next && this.isMiddle(next, at); next = this.next(at)) {
      isFirm ||= next.given === 'firm';
      hasPatronymic ||= next.isPatronymic;
      at += 1;
    }
    const last = this.next(at);
    const isName =
      last && this.isCertain(last) && last.text.length > 1 && !/^\p{N}/u.test(last.text);
    if (isName && last.surname !== 'none' && (isFirm || last.surname === 'firm')) {
      const isSure = hasPatronymic || isFirm ? this.isSurnameSure(last) : last.isCapital;
      return { from: index, to: this.endOfSurname(at), certainty: isSure ? 'sure' : 'unsure' };
    }
    if (hasPatronymic) {
      const isSurname = isName && !last.isCommon && !last.isPlace && last.isCapital;
      return { from: index, to: isSurname ? at : at - 1, certainty: 'sure' };
    }
    const before = this.words[at - 1];
    // Given names that are surnames too: Thomas, Sara.
    if (at - index > 1 && isFirm && before && this.looksWritten(before)) {
      return {
        from: index,
        to: isName && last.isCapital && !last.isCommon && !last.isPlace ? at : at - 1,
        certainty: 'unsure',
      };
    }
    if (!last || !this.looksWritten(last) || last.text.length < 3) return null;
    if (last.isCommon || /^\p{N}/u.test(last.text)) return null;
    // Roman, Vera or Maria with a surname that nothing tells of.
    const isWeakName = last.isCapital && !last.isPlace && !word.isCommon && !word.isPlace;
    if (!isFirm && !isWeakName) return null;
    return { from: index, to: at, certainty: 'unsure' };
  }

  private looksLikeGiven(word: Word): boolean {
    return word.isCapital || word.given === 'firm';
  }

  private isMiddle(word: Word, index: number): boolean {
    const isWritten = this.looksWritten(word) || word.isPatronymic;
    if (word.isPatronymic && isWritten) return true;
    if (isInitial(word)) return /^\./.test(this.words[index + 1]?.gap ?? '');
    if (PARTICLES.has(word.folded) && !word.isCapital)
      return this.at(index + 1)?.isCapital === true;
    return isWritten && word.given !== 'none' && this.next(index + 1)?.isCapital === true;
  }

  private isSurnameSure(word: Word): boolean {
    if (word.isCapital && this.letters === 'mixed') return true;
    return word.surname === 'firm';
  }

  /** `Petrov Ivan`, `Petrov, Ivan`, `Petrov A. S.`. */
  private readSurnameFirst(index: number, word: Word): Run | null {
    if (word.surname === 'none' || !this.isCertain(word)) return null;
    const next = this.at(index + 1);
    if (!next || !(isJoined(next.gap) || next.gap === ', ')) return null;
    if (isInitial(next) && isDotted(this.words[index + 2]) && next.gap !== ', ' && word.isCapital) {
      const second = this.at(index + 2);
      const isTwo = second && isInitial(second) && isDotted(second);
      if (!isTwo && word.surname !== 'firm') return null;
      return { from: index, to: isTwo ? index + 2 : index + 1, certainty: 'sure' };
    }
    if (isInitial(next) && next.after.startsWith('.') && word.surname === 'firm') {
      return { from: index, to: index + 1, certainty: 'sure' };
    }
    if (next.given === 'none' || !this.looksWritten(next) || word.surname === 'weak') return null;
    const patronymic = this.next(index + 2);
    const to = patronymic?.isPatronymic ? index + 2 : index + 1;
    return {
      from: index,
      to,
      certainty: next.given === 'firm' || to > index + 1 ? 'sure' : 'unsure',
    };
  }

  /** Two words that no list has, where a person is to be expected: `told by Abcd Efgh`. */
  private readStrangers(index: number, word: Word): Run | null {
    const [before, next] = [this.words[index - 1], this.next(index + 1)];
    if (!next || !before || !WITH_OR_BY.has(before.folded)) return null;
    const isStrange = ({ isCommon, isPlace, isOfNorwegianBody, isCapital, text }: Word) =>
      isCapital && !isCommon && !isPlace && !isOfNorwegianBody && /^\p{L}\p{Ll}{2}/u.test(text);
    return isStrange(word) && isStrange(next) && /^\s+$/.test(next.gap + word.gap)
      ? { from: index, to: index + 1, certainty: 'unsure' }
      : null;
  }

  /** A Russian surname alone, or one person called by the given name: `Olgas reise`, `med Natasja`. */
  private readLone(index: number, word: Word): Run | null {
    if (!word.isCapital || this.letters !== 'mixed') return null;
    const isSurname =
      word.surname === 'firm' &&
      word.given === 'none' &&
      (word.isListedSurname || word.hasClearRussianShape);
    const before = this.words[index - 1];
    const isMeant =
      word.given === 'firm' &&
      (word.isGenitive ||
        (before !== undefined && WITH_OR_BY.has(before.folded) && /^[./]?\s*$/.test(word.gap)));
    return isSurname || isMeant || word.isPatronymic
      ? { from: index, to: index, certainty: 'unsure' }
      : null;
  }
}

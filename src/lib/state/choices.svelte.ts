import { encodeSelection } from '#lib/selection/address.ts';
import { choose, redo, startHistory, undo, type History } from '#lib/selection/history.ts';
import { EVERYTHING, type Selection } from '#lib/selection/selection.ts';

/**
 * The way to what the reader has chosen. The address is the truth: a page that reads it tells `follow`,
 * and undoing is going to another address.
 */
export class Choices {
  #history: History = $state.raw(startHistory(EVERYTHING));

  get selection(): Selection {
    return this.#history.present;
  }

  /** What undoing leads to; null where there is nothing to undo. */
  get before(): Selection | null {
    return this.#history.past.at(-1) ?? null;
  }

  /** What redoing leads to; null where nothing was undone. */
  get after(): Selection | null {
    return this.#history.future[0] ?? null;
  }

  /** The address has changed: a step back or forth where it is one, else a new choice. */
  follow(selection: Selection): void {
    if (isSame(selection, this.selection)) return;
    if (this.before && isSame(selection, this.before)) this.#history = undo(this.#history);
    else if (this.after && isSame(selection, this.after)) this.#history = redo(this.#history);
    else this.#history = choose(this.#history, selection);
  }

  /** The selection with which the page was opened: nothing to undo. */
  start(selection: Selection): void {
    this.#history = startHistory(selection);
  }
}

const isSame = (a: Selection, b: Selection) => encodeSelection(a) === encodeSelection(b);

import type { Selection } from './selection.ts';

/** The way to a selection: what was chosen before, and what undoing has left behind. Oldest first. */
export interface History {
  readonly past: readonly Selection[];
  readonly present: Selection;
  readonly future: readonly Selection[];
}

/** More steps back than anybody takes. */
const LONGEST_PAST = 100;

export function startHistory(present: Selection): History {
  return Object.freeze({ past: [], present, future: [] });
}

/** A new choice. What was undone before is gone. */
export function choose(history: History, selection: Selection): History {
  return Object.freeze({
    past: [...history.past, history.present].slice(-LONGEST_PAST),
    present: selection,
    future: [],
  });
}

/** The choice before; the same history where there is none. */
export function undo(history: History): History {
  const before = history.past.at(-1);
  if (!before) return history;
  return Object.freeze({
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
  });
}

/** The choice that was undone last; the same history where there is none. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return Object.freeze({ past: [...history.past, history.present], present: next, future });
}

import { describe, expect, it } from 'vitest';
import { choose, redo, startHistory, undo, type History } from './history.ts';
import { EVERYTHING, withPeriod, withSearch } from './selection.ts';

const A = withPeriod(EVERYTHING, { from: 2013, to: 2019 });
const B = withSearch(A, 'kor');
const C = withSearch(A, 'dans');
const step = (history: History, times: number, how: (history: History) => History) =>
  Array.from({ length: times }).reduce<History>(how, history);

describe('history', () => {
  const chosen = choose(choose(startHistory(EVERYTHING), A), B);

  it('goes back and forth', () => {
    expect(chosen).toEqual({ past: [EVERYTHING, A], present: B, future: [] });
    expect(undo(chosen)).toEqual({ past: [EVERYTHING], present: A, future: [B] });
    expect(undo(undo(chosen))).toEqual({ past: [], present: EVERYTHING, future: [A, B] });
    expect(redo(undo(undo(chosen)))).toEqual(undo(chosen));
    expect(redo(redo(undo(undo(chosen))))).toEqual(chosen);
  });

  it('stays where there is nothing to undo or redo', () => {
    const start = startHistory(A);
    expect(undo(start)).toBe(start);
    expect(redo(start)).toBe(start);
    expect(redo(chosen)).toBe(chosen);
  });

  it('forgets what was undone when something else is chosen', () => {
    const other = choose(undo(chosen), C);
    expect(other).toEqual({ past: [EVERYTHING, A], present: C, future: [] });
    expect(redo(other)).toBe(other);
  });

  it('remembers a hundred steps, the last ones, and all of them forth again', () => {
    const searches = Array.from({ length: 130 }, (_, n) => withSearch(EVERYTHING, `step ${n}`));
    const long = searches.reduce(choose, startHistory(EVERYTHING));
    expect(long.past).toHaveLength(100);
    expect(long.past[0]).toBe(searches[29]);
    const back = step(long, 200, undo);
    expect(back.present).toBe(searches[29]);
    expect(back.past).toEqual([]);
    expect(back.future).toHaveLength(100);
    expect(step(back, 200, redo)).toEqual(long);
  });

  it('is frozen, and leaves what it was given as it was', () => {
    const start = startHistory(EVERYTHING);
    const next = choose(start, A);
    expect([start, next, undo(next), redo(undo(next))].map(Object.isFrozen)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(start).toEqual({ past: [], present: EVERYTHING, future: [] });
  });
});

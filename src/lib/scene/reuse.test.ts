import { describe, expect, it } from 'vitest';
import { createReuse, reuseMarks } from './reuse.ts';
import type { CircleMark, Mark, Scene, TextMark } from './scene.ts';

const dot = (key: string, cx: number): CircleMark => ({
  kind: 'circle',
  key,
  cx,
  cy: 0,
  r: 2,
  fill: 'ink',
});
const words = (key: string, text: string): TextMark => ({
  kind: 'text',
  key,
  x: 0,
  y: 0,
  anchor: 'start',
  face: 'sans',
  size: 13,
  fill: 'ink',
  runs: [{ text }],
});
const group = (key: string, marks: readonly Mark[]): Mark => ({ kind: 'group', key, marks });
const scene = (...marks: readonly Mark[]): Scene => ({ width: 9, height: 9, defs: [], marks });

describe('reuseMarks', () => {
  it('gives the old objects where nothing is new', () => {
    const old = scene(dot('a', 1), group('g', [dot('b', 2), words('c', 'Vardø')]));
    const next = reuseMarks(
      old,
      scene(dot('a', 1), group('g', [dot('b', 2), words('c', 'Vardø')])),
    );
    expect(next.marks).toBe(old.marks);
  });

  it('keeps the neighbours of what has changed, and never what has', () => {
    const old = scene(dot('a', 1), group('g', [dot('b', 2), words('c', 'Vardø')]));
    const wanted = scene(dot('a', 1), group('g', [dot('b', 3), words('c', 'Vardø')]));
    const next = reuseMarks(old, wanted);
    expect(next).toEqual(wanted);
    expect(next.marks[0]).toBe(old.marks[0]);
    expect(next.marks[1]).not.toBe(old.marks[1]);
    const inner = (from: Scene) => (from.marks[1]?.kind === 'group' ? from.marks[1].marks : []);
    expect(inner(next)[1]).toBe(inner(old)[1]);
  });

  it('follows another order, and what is gone or added', () => {
    const old = scene(dot('a', 1), dot('b', 2), words('c', 'Vardø'));
    const wanted = scene(words('c', 'Vadsø'), dot('b', 2), dot('d', 4));
    const next = reuseMarks(old, wanted);
    expect(next).toEqual(wanted);
    expect(next.marks[1]).toBe(old.marks[1]);
  });

  it('sees an attribute that is gone or of another kind', () => {
    const old = scene({ ...dot('a', 1), opacity: 0.5 }, dot('b', 2));
    const wanted = scene(dot('a', 1), words('b', '2'));
    expect(reuseMarks(old, wanted)).toEqual(wanted);
    expect(reuseMarks(null, wanted)).toBe(wanted);
  });
});

it('each picture has its own memory', () => {
  const [one, other] = [createReuse(), createReuse()];
  const first = one(scene(dot('a', 1)));
  expect(one(scene(dot('a', 1))).marks).toBe(first.marks);
  expect(other(scene(dot('a', 1))).marks).not.toBe(first.marks);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { EVERYTHING, toggleValue, withPeriod } from '#lib/selection/selection.ts';
import { Choices } from './choices.svelte.ts';

const A = withPeriod(EVERYTHING, { from: 2013, to: 2019 });
const B = toggleValue(A, 'category', 'D', 'exclude');
const C = toggleValue(A, 'to', 'ru-region-murmansk');

describe('choices', () => {
  let choices: Choices;
  beforeEach(() => {
    choices = new Choices();
    choices.start(EVERYTHING);
  });

  it('can be undone and done again, step by step', () => {
    choices.follow(A);
    choices.follow(B);
    expect([choices.before, choices.after]).toEqual([A, null]);
    choices.follow(A);
    expect(choices.selection).toEqual(A);
    expect([choices.before, choices.after]).toEqual([EVERYTHING, B]);
    choices.follow(B);
    expect([choices.before, choices.after]).toEqual([A, null]);
  });

  it('forget what was undone at a new choice', () => {
    choices.follow(A);
    choices.follow(B);
    choices.follow(A);
    choices.follow(C);
    expect([choices.before, choices.after]).toEqual([A, null]);
  });

  it('take the same selection for no choice, and an opened page for no step', () => {
    choices.follow(EVERYTHING);
    expect(choices.before).toBeNull();
    choices.start(B);
    expect([choices.selection, choices.before]).toEqual([B, null]);
  });
});

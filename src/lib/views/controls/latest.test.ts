import { expect, it } from 'vitest';
import type { Ask } from '#lib/query/answers.ts';
import type { Question } from '#lib/query/question.ts';
import { Latest } from './latest.svelte.ts';

const question = (name: string): Question<string> => ({
  name,
  sql: '',
  params: [],
  decode: () => name,
});

/** Answers that come when they are told to. */
function slowly() {
  const waiting = new Map<string, () => void>();
  const ask: Ask = ({ name, decode }) =>
    new Promise((resolve) => waiting.set(name, () => resolve(decode([]))));
  return { ask, answer: (name: string) => waiting.get(name)?.() };
}

it('keeps what was asked last, whatever is answered last', async () => {
  const { ask, answer } = slowly();
  const latest = new Latest<string>();
  const [first, second] = [latest.ask(ask, question('a')), latest.ask(ask, question('b'))];
  answer('b');
  await second;
  answer('a');
  await first;
  expect(latest.value).toBe('b');
});

it('has no answer where there is none to be had, or after it was cleared', async () => {
  const latest = new Latest<string>();
  await latest.ask((asked) => Promise.resolve(asked.decode([])), question('a'));
  expect(latest.value).toBe('a');
  await latest.ask(() => Promise.reject(new Error('no engine')), question('b'));
  expect(latest.value).toBeNull();
  const { ask, answer } = slowly();
  const asked = latest.ask(ask, question('c'));
  latest.clear();
  answer('c');
  await asked;
  expect(latest.value).toBeNull();
});

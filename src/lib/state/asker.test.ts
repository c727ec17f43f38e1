import { describe, expect, it } from 'vitest';
import { EngineError, type Engine } from '#lib/engine/engine.ts';
import type { Question } from '#lib/query/question.ts';
import { Asker } from './asker.svelte.ts';

const question = (name: string): Question<string> => ({
  name,
  sql: `SELECT '${name}'`,
  params: [],
  decode: (rows) => String(rows[0]?.['value']),
});

function fakeEngine() {
  const asked: string[] = [];
  let closed = 0;
  const engine: Engine = {
    query: (sql) => {
      asked.push(sql);
      return Promise.resolve({ length: 1, columns: { value: [`answer ${asked.length}`] } });
    },
    close: () => {
      closed += 1;
      return Promise.resolve();
    },
  };
  return { engine, asked, closed: () => closed };
}

describe('Asker', () => {
  it('opens one engine for many questions, and asks none twice', async () => {
    const { engine, asked } = fakeEngine();
    let opened = 0;
    const asker = new Asker(() => {
      opened += 1;
      return Promise.resolve(engine);
    });
    expect(asker.isReady).toBe(false);
    const [a, b] = await Promise.all([asker.ask(question('a')), asker.ask(question('b'))]);
    expect([a, b, await asker.ask(question('a'))]).toEqual(['answer 1', 'answer 2', 'answer 1']);
    expect([opened, asked.length, asker.isReady]).toEqual([1, 2, true]);
  });

  it('answers what it knows though the engine is gone', async () => {
    const { engine, closed } = fakeEngine();
    let isThere = true;
    const asker = new Asker(() =>
      isThere ? Promise.resolve(engine) : Promise.reject(new EngineError('network', 'gone')),
    );
    await asker.ask(question('a'));
    isThere = false;
    asker.restart();
    expect(await asker.ask(question('a'))).toBe('answer 1');
    await expect(asker.ask(question('b'))).rejects.toThrow('gone');
    expect(closed()).toBe(1);
    isThere = true;
    expect(await asker.ask(question('b'))).toBe('answer 2');
  });

  it('forgets what was not asked for longest', async () => {
    const { engine, asked } = fakeEngine();
    const asker = new Asker(() => Promise.resolve(engine));
    await asker.ask(question('first'));
    await asker.ask(question('second'));
    for (let n = 0; n < 398; n += 1) await asker.ask(question(`other ${n}`));
    await asker.ask(question('first'));
    await asker.ask(question('one more'));
    expect(asked).toHaveLength(401);
    await asker.ask(question('first'));
    expect(asked).toHaveLength(401);
    await asker.ask(question('second'));
    expect(asked).toHaveLength(402);
  });

  it('asks nothing for a reader who has gone on', async () => {
    const { engine, asked } = fakeEngine();
    const asker = new Asker(() => Promise.resolve(engine));
    const gone = new AbortController();
    const answer = asker.ask(question('a'), gone.signal);
    gone.abort();
    await expect(answer).rejects.toThrow();
    expect(asked).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createFormat } from '../format.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { listTexts } from './sample-calls.ts';

const messages = { nb: nb(createFormat('nb')), nn: nn(createFormat('nn')) };

describe('Bokmål and Nynorsk', () => {
  /** Whole words that only the other standard writes. */
  const ONLY_NYNORSK =
    'ikkje kva kvar kven korleis kor frå berre eit eitt ein dei desse noko nokon utan utanfor saman heile verkar kjelde kjelder stad stader tilskot tilskota ' +
    'grensa kryssa sida fila lista søkjar partnarar skular kyrkjer blei vart vore utval utvalet tal tala åra talet meir sidan gjer reknar høyrer køyre noreg';
  const ONLY_BOKMÅL =
    'ikke hva hvor hvem hvordan fra bare et ett en de disse noe noen uten utenfor sammen hele virker kilde kilder sted steder tilskudd tilskuddene ' +
    'grensen krysset siden filen listen søker partnere skoler kirker ble vært utvalg utvalget tallene årene omtrent antall mer gjør regner hører kjøre norge hvert hver';
  const wordsOf = (language: 'nb' | 'nn') =>
    new Set(
      [0, 1, 5].flatMap((n) =>
        [...listTexts(messages[language], n).values()]
          .flat()
          .flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []),
      ),
    );
  it('do not mix: no Nynorsk in Bokmål', () => {
    const words = wordsOf('nb');
    const wrong = ONLY_NYNORSK.split(' ').filter((word) => words.has(word));
    expect(wrong).toEqual([]);
  });

  it('do not mix: no Bokmål in Nynorsk', () => {
    const words = wordsOf('nn');
    expect(ONLY_BOKMÅL.split(' ').filter((word) => words.has(word))).toEqual([]);
    // Of these endings Nynorsk writes -heit and -ing instead.
    expect([...words].filter((word) => /\p{L}(het|heter|heten|elsen|elser)$/u.test(word))).toEqual(
      [],
    );
  });

  it('differ in every sentence, and in most short texts', () => {
    const nb = listTexts(messages.nb, 5);
    const nn = [...listTexts(messages.nn, 5)];
    const same = nn.filter(([path, list]) => nb.get(path)?.join() === list.join());
    const sentences = same.filter(([, list]) => list.some((text) => text.endsWith('.')));
    expect(sentences.map(([path]) => path)).toEqual([]);
    expect(same.length).toBeLessThan(nn.length * 0.45);
  });
});

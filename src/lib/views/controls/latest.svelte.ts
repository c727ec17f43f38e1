import type { Ask } from '#lib/query/answers.ts';
import type { Question } from '#lib/query/question.ts';

/** The answer to what was asked last. The one before stays until it is there. */
export class Latest<T> {
  /** null: nothing asked yet, or no answer to be had. */
  value: T | null = $state.raw(null);
  #turn = 0;

  async ask(ask: Ask, question: Question<T>): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    let value: T | null = null;
    try {
      value = await ask(question);
    } catch {
      // The page's own question tells what is wrong; here the figures are absent.
    }
    if (turn === this.#turn) this.value = value;
  }

  /** Forgets the answer, and one that is on its way. */
  clear(): void {
    this.#turn += 1;
    this.value = null;
  }
}

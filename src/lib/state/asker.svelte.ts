import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { keyOf, type Question } from '#lib/query/question.ts';

/** Starts an engine on the archive; called at most once at a time. */
export type OpenEngine = () => Promise<Engine>;

/** More answers than a visit needs; what was not needed for longest goes first. */
const MOST_KNOWN = 400;

/**
 * Asks the engine, which is opened with the first question, and remembers the answers. One of these is
 * for one archive: an engine refuses files that are not of its manifest.
 */
export class Asker {
  isReady = $state(false);
  /** How often the engine was given back: who has failed asks again when it changes. */
  restarts = $state(0);

  readonly #open: OpenEngine;
  #engine: Promise<Engine> | null = null;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
  readonly #known = new Map<string, unknown>();

  constructor(open: OpenEngine) {
    this.#open = open;
  }

  /** Boots the engine ahead of the first question. A failure is told when something is asked. */
  warm(): void {
    this.#boot().catch(() => undefined);
  }

  /** The answer to a question, at once where it was asked before. @throws as `Engine.query`; the signal's reason. */
  async ask<T>(question: Question<T>, signal?: AbortSignal): Promise<T> {
    const key = keyOf(question);
    if (this.#known.has(key)) return this.#remember(key, this.#known.get(key) as T);
    const engine = await this.#boot();
    signal?.throwIfAborted();
    return this.#remember(key, await ask(engine, question, signal ? { signal } : undefined));
  }

  /** Gives a hanging or broken engine back; the next question opens another. */
  restart(): void {
    // The old one may hang; whenever it is there, its worker is given back.
    void this.#engine?.then((engine) => engine.close()).catch(() => undefined);
    this.#engine = null;
    this.restarts += 1;
  }

  #remember<T>(key: string, answer: T): T {
    this.#known.delete(key);
    this.#known.set(key, answer);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_KNOWN && oldest !== undefined) this.#known.delete(oldest);
    return answer;
  }

  #boot(): Promise<Engine> {
    this.#engine ??= this.#open().then(
      (engine) => {
        this.isReady = true;
        return engine;
      },
      (error: unknown) => {
        // The next question tries again.
        this.#engine = null;
        throw error;
      },
    );
    return this.#engine;
  }
}

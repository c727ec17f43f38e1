import { EngineError } from '#lib/engine/engine.ts';
import type { Ask } from '#lib/query/answers.ts';
import { encodeSelection } from '#lib/selection/address.ts';
import { EVERYTHING, isEverything, type Selection } from '#lib/selection/selection.ts';
import type { Asker } from './asker.svelte.ts';
import type { Remote } from './remote.ts';

/** Milliseconds that a view out of sight waits. */
const LATER = 2000;

/**
 * One view that asks for itself: at once where it is in sight, else after the others, one question at a time, and what a newer
 * selection has overtaken is cancelled.
 */
export class Asked<T> {
  answer: Remote<T> = $state.raw({} as Remote<T>);
  /** The selection that the figures belong to. */
  shown: Selection = $state.raw(EVERYTHING);

  readonly #asker: Asker;
  readonly #put: (ask: Ask, selection: Selection) => Promise<T>;
  readonly #opening: T;
  #wanted: Selection = EVERYTHING;
  #isInSight = false;
  #later: ReturnType<typeof setTimeout> | undefined;
  #running: { readonly key: string; readonly abort: AbortController } | null = null;

  /** @param put Asks the questions of this view. @param opening Their answers for everything. */
  constructor(asker: Asker, put: (ask: Ask, selection: Selection) => Promise<T>, opening: T) {
    this.#asker = asker;
    this.#put = put;
    this.#opening = opening;
    this.answer = { status: 'ready', data: opening };
  }

  want(selection: Selection): void {
    this.#wanted = selection;
    void this.#follow();
  }

  see(isInSight: boolean): void {
    this.#isInSight = isInSight;
    void this.#follow();
  }

  /** Changes when the engine was started anew: what has failed is to be wanted again. */
  get restarts(): number {
    return this.#asker.restarts;
  }

  /** Asks again after a failure, with a new engine. */
  retry(): void {
    this.#asker.restart();
  }

  /** The figures on the page are not those of the selection. */
  get isBehind(): boolean {
    return this.answer.status !== 'ready';
  }

  async #follow(): Promise<void> {
    const selection = this.#wanted;
    const key = encodeSelection(selection);
    if (this.#running?.key === key) return;
    clearTimeout(this.#later);
    this.#running?.abort.abort();
    this.#running = null;
    if (key === encodeSelection(this.shown) && this.answer.status === 'ready') return;
    if (isEverything(selection)) return this.#show(selection, this.#opening);
    // Old figures must not pass for those of the new selection, whether anybody looks or not.
    this.answer = { status: 'refreshing', data: this.answer.data };
    if (!this.#isInSight) {
      // Who prints, or reads without a screen, gets it too.
      this.#later = setTimeout(() => void this.#ask(selection, key), LATER);
      return;
    }
    await this.#ask(selection, key);
  }

  async #ask(selection: Selection, key: string): Promise<void> {
    const abort = new AbortController();
    this.#running = { key, abort };
    try {
      const answer = await this.#put(
        (question) => this.#asker.ask(question, abort.signal),
        selection,
      );
      abort.signal.throwIfAborted();
      this.#show(selection, answer);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.#running = null;
      const kind = error instanceof EngineError ? error.kind : 'query';
      this.answer = { status: 'error', data: this.answer.data, error: kind };
    }
  }

  #show(selection: Selection, data: T): void {
    this.#running = null;
    this.shown = selection;
    this.answer = { status: 'ready', data };
  }
}

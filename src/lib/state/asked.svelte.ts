import { EngineError } from '#lib/engine/engine.ts';
import type { Ask } from '#lib/query/answers.ts';
import { encodeSelection } from '#lib/selection/address.ts';
import { EVERYTHING, isEverything, type Selection } from '#lib/selection/selection.ts';
import type { Asker } from './asker.svelte.ts';
import type { Remote } from './remote.ts';

/**
 * One view that asks for itself: only while it is in sight, one question at a time, and what a newer
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

  /** Asks again after a failure. The engine is whoever's retry starts it anew. */
  retry(): void {
    this.#running = null;
    void this.#follow();
  }

  /** The figures on the page are not those of the selection. */
  get isBehind(): boolean {
    return this.answer.status !== 'ready';
  }

  async #follow(): Promise<void> {
    const selection = this.#wanted;
    const key = encodeSelection(selection);
    if (this.#running?.key === key) return;
    this.#running?.abort.abort();
    this.#running = null;
    if (key === encodeSelection(this.shown) && this.answer.status === 'ready') return;
    if (isEverything(selection)) return this.#show(selection, this.#opening);
    // Old figures must not pass for those of the new selection, whether anybody looks or not.
    this.answer = { status: 'refreshing', data: this.answer.data };
    if (!this.#isInSight) return;
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

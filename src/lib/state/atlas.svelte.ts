import { createYearCube, type YearCube } from '#lib/cube/year-cube.ts';
import { ask } from '#lib/engine/ask.ts';
import { EngineError, type Engine } from '#lib/engine/engine.ts';
import { askAnswers, type Answers } from '#lib/query/answers.ts';
import { askYearCubes, type YearCubes } from '#lib/query/cubes.ts';
import { askGrants, PAGE_SIZE, type GrantRow } from '#lib/query/grant-list.ts';
import { encodeSelection } from '#lib/selection/address.ts';
import {
  EVERYTHING,
  isEverything,
  withPeriod,
  without,
  type Period,
  type Selection,
} from '#lib/selection/selection.ts';
import { answerFromCube } from './drag.ts';
import type { Remote } from './remote.ts';

/** Starts an engine on the archive; called at most once at a time. */
export type OpenEngine = () => Promise<Engine>;

/** What the reader has chosen, and the answers to it. Joins the address, the engine and the views. */
export class Atlas {
  /** The selection asked for; `shown` follows when its figures are there. */
  wanted: Selection = $state.raw(EVERYTHING);
  /** The selection that the figures on the page belong to. */
  shown: Selection = $state.raw(EVERYTHING);
  answers: Remote<Answers> = $state.raw({} as Remote<Answers>);
  /** Pages of the list after the first. */
  moreGrants: readonly GrantRow[] = $state.raw([]);
  engineReady = $state(false);
  /** The figures of the period under the hand, and what they belong to; null where nothing is dragged. */
  #dragged: { readonly selection: Selection; readonly answers: Answers } | null = $state.raw(null);

  readonly #open: OpenEngine;
  readonly #known: Map<string, Answers>;
  #engine: Promise<Engine> | null = null;
  #running: AbortController | null = null;
  /** By the selection without its period. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
  readonly #cubes = new Map<string, YearCube>();

  constructor(opening: Answers, open: OpenEngine, cubes: YearCubes | null = null) {
    if (cubes) this.#cubes.set(encodeSelection(EVERYTHING), createYearCube(cubes));
    this.answers = { status: 'ready', data: opening };
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- a cache that nothing is drawn from
    this.#known = new Map([[encodeSelection(EVERYTHING), opening]]);
    this.#open = open;
  }

  /** Boots the engine ahead of the first question. A failure is told when something is asked. */
  warm(): void {
    this.#boot().catch(() => undefined);
  }

  /** Asks for the figures of a selection; those on the page stay until they are there. */
  async select(selection: Selection): Promise<void> {
    this.wanted = selection;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const known = this.#known.get(encodeSelection(selection));
    if (known) return this.#show(selection, known);
    this.answers = { status: 'refreshing', data: this.answers.data };
    try {
      const engine = await this.#boot();
      running.signal.throwIfAborted();
      const { signal } = running;
      const answers = await askAnswers((question) => ask(engine, question, { signal }), selection);
      running.signal.throwIfAborted();
      this.#known.set(encodeSelection(selection), answers);
      this.#show(selection, answers);
    } catch (error) {
      // A newer choice has taken over: that is no failure.
      if (running.signal.aborted) return;
      // What is not confirmed is not shown.
      this.#dragged = null;
      this.answers = { status: 'error', data: this.answers.data, error: kindOf(error) };
    }
  }

  /** What the page shows: what is under the hand, else what was asked for last. */
  get figures(): Answers {
    return this.#dragged?.answers ?? this.answers.data;
  }

  /** The selection that `figures` belong to. */
  get figuresOf(): Selection {
    return this.#dragged?.selection ?? this.shown;
  }

  /** The hand comes near the brush: what a drag needs is fetched, where it is not there. A failure leaves the drag without figures. */
  async prepareDrag(): Promise<void> {
    const others = without(this.wanted, 'period');
    const key = encodeSelection(others);
    if (this.#cubes.has(key)) return;
    try {
      const engine = await this.#boot();
      this.#cubes.set(key, createYearCube(await ask(engine, askYearCubes(others))));
    } catch {
      // The exact question is asked when the hand lets go, and tells what is wrong.
    }
  }

  /** The hand has moved: the figures of the period, without asking anybody. */
  drag(period: Period | null): void {
    const cube = this.#cubes.get(encodeSelection(without(this.wanted, 'period')));
    if (!cube) return;
    const selection = withPeriod(this.wanted, period);
    this.#dragged = { selection, answers: answerFromCube(cube, selection, this.answers.data) };
  }

  /** Asks again after a failure, with a new engine. */
  async retry(): Promise<void> {
    // The old one may hang; whenever it is there, its worker is given back.
    void this.#engine?.then((engine) => engine.close()).catch(() => undefined);
    this.#engine = null;
    await this.select(this.wanted);
  }

  /** Appends the next page of the list. */
  async showMoreGrants(): Promise<void> {
    const selection = this.shown;
    const page = 1 + this.moreGrants.length / PAGE_SIZE;
    try {
      const engine = await this.#boot();
      const rows = await ask(engine, askGrants(selection, page));
      const isStale = selection !== this.shown || page !== 1 + this.moreGrants.length / PAGE_SIZE;
      if (!isStale) this.moreGrants = [...this.moreGrants, ...rows];
    } catch (error) {
      this.answers = { status: 'error', data: this.answers.data, error: kindOf(error) };
    }
  }

  #show(selection: Selection, answers: Answers): void {
    if (encodeSelection(selection) !== encodeSelection(this.shown)) this.moreGrants = [];
    this.shown = selection;
    this.answers = { status: 'ready', data: answers };
    this.#dragged = null;
  }

  #boot(): Promise<Engine> {
    this.#engine ??= this.#open().then(
      (engine) => {
        this.engineReady = true;
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

  get isFiltered(): boolean {
    return !isEverything(this.wanted);
  }
}

function kindOf(error: unknown) {
  return error instanceof EngineError ? error.kind : 'query';
}

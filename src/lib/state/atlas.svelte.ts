import { createYearCube, type YearCube } from '#lib/cube/year-cube.ts';
import { EngineError } from '#lib/engine/engine.ts';
import { askViews, VIEWS, type Answers, type ViewName } from '#lib/query/answers.ts';
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
import type { Asker } from './asker.svelte.ts';
import { answerFromCube } from './drag.ts';
import type { Remote } from './remote.ts';

interface AtlasOptions {
  /** The answers for everything. */
  readonly opening: Answers;
  readonly asker: Asker;
  /** Of everything, for the first drag. */
  readonly cubes?: YearCubes | null;
  /** What the page has; the rest is never asked for. */
  readonly views?: readonly ViewName[];
}

/** What the reader has chosen, and the answers to it. Joins the address, the engine and the views. */
export class Atlas {
  /** The selection asked for; `shown` follows when its figures are there. */
  wanted: Selection = $state.raw(EVERYTHING);
  /** The selection that the figures on the page belong to. */
  shown: Selection = $state.raw(EVERYTHING);
  answers: Remote<Answers> = $state.raw({} as Remote<Answers>);
  /** Views out of sight whose figures are still those of the selection before. */
  waiting: readonly ViewName[] = $state.raw([]);
  /** Pages of the list after the first. */
  moreGrants: readonly GrantRow[] = $state.raw([]);
  /** The figures of the period under the hand, and what they belong to; null where nothing is dragged. */
  #dragged: { readonly selection: Selection; readonly answers: Answers } | null = $state.raw(null);

  readonly #opening: Answers;
  readonly #asker: Asker;
  readonly #views: readonly ViewName[];
  #running: AbortController | null = null;
  /** By the selection without its period. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
  readonly #cubes = new Map<string, YearCube>();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is drawn from it
  readonly #outOfSight = new Set<ViewName>();

  constructor({ opening, asker, cubes = null, views = VIEWS }: AtlasOptions) {
    if (cubes) this.#cubes.set(encodeSelection(EVERYTHING), createYearCube(cubes));
    this.answers = { status: 'ready', data: opening };
    this.#opening = opening;
    this.#asker = asker;
    this.#views = views;
  }

  /** Boots the engine ahead of the first question. */
  warm(): void {
    this.#asker.warm();
  }

  get engineReady(): boolean {
    return this.#asker.isReady;
  }

  /** Where a view is out of sight, the others are asked first. */
  see(view: ViewName, isInSight: boolean): void {
    if (isInSight) this.#outOfSight.delete(view);
    else this.#outOfSight.add(view);
  }

  /** Asks for the figures of a selection; those on the page stay until they are there. */
  async select(selection: Selection): Promise<void> {
    this.wanted = selection;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    if (isEverything(selection)) return this.#show(selection, this.#opening, []);
    this.answers = { status: 'refreshing', data: this.answers.data };
    const later = this.#views.filter((view) => this.#outOfSight.has(view));
    try {
      const views = this.#views.filter((view) => !later.includes(view));
      await this.#askFor(selection, views, running.signal, later);
      if (later.length > 0) await this.#askFor(selection, later, running.signal, []);
    } catch (error) {
      // A newer choice has taken over: that is no failure.
      if (running.signal.aborted) return;
      // What is not confirmed is not shown.
      this.#dragged = null;
      this.answers = { status: 'error', data: this.answers.data, error: kindOf(error) };
    }
  }

  async #askFor(
    selection: Selection,
    views: readonly ViewName[],
    signal: AbortSignal,
    waiting: readonly ViewName[],
  ): Promise<void> {
    const part = await askViews((question) => this.#asker.ask(question, signal), selection, views);
    signal.throwIfAborted();
    this.#show(selection, { ...this.answers.data, ...part }, waiting);
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
      this.#cubes.set(key, createYearCube(await this.#asker.ask(askYearCubes(others))));
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
    this.#asker.restart();
    await this.select(this.wanted);
  }

  /** Appends the next page of the list. */
  async showMoreGrants(): Promise<void> {
    const selection = this.shown;
    const page = 1 + this.moreGrants.length / PAGE_SIZE;
    try {
      const rows = await this.#asker.ask(askGrants(selection, page));
      const isStale = selection !== this.shown || page !== 1 + this.moreGrants.length / PAGE_SIZE;
      if (!isStale) this.moreGrants = [...this.moreGrants, ...rows];
    } catch (error) {
      this.answers = { status: 'error', data: this.answers.data, error: kindOf(error) };
    }
  }

  #show(selection: Selection, answers: Answers, waiting: readonly ViewName[]): void {
    if (encodeSelection(selection) !== encodeSelection(this.shown)) this.moreGrants = [];
    this.shown = selection;
    this.answers = { status: 'ready', data: answers };
    this.waiting = waiting;
    this.#dragged = null;
  }

  get isFiltered(): boolean {
    return !isEverything(this.wanted);
  }
}

function kindOf(error: unknown) {
  return error instanceof EngineError ? error.kind : 'query';
}

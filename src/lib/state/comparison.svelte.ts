import { EngineError } from '#lib/engine/engine.ts';
import type { Ask, Answers } from '#lib/query/answers.ts';
import { askCategories, askYears, type YearGroup } from '#lib/query/breakdowns.ts';
import { askFacetCounts } from '#lib/query/facet-counts.ts';
import { askFlows, askPlaceCounts } from '#lib/query/geography.ts';
import { askHeadline } from '#lib/query/headline.ts';
import { encodeComparison, type Comparison } from '#lib/selection/comparison.ts';
import { FACET_NAMES } from '#lib/selection/facets.ts';
import {
  EVERYTHING,
  clauseOf,
  withAmount,
  withFacet,
  withSearch,
  type Selection,
} from '#lib/selection/selection.ts';
import type { Asker } from './asker.svelte.ts';
import type { Remote } from './remote.ts';

/** What is said of one of the two. */
export interface SideAnswers extends Pick<Answers, 'headline' | 'categories' | 'counts' | 'flows'> {
  readonly facets: Pick<Answers['facets'], 'applicantType' | 'from' | 'to'>;
}

export interface ComparedAnswers {
  readonly a: SideAnswers;
  readonly b: SideAnswers;
  /** Of what both have in common, all years. */
  readonly years: readonly YearGroup[];
}

/** The clauses that hold for both alike, without the period. */
export function sharedOf({ a, b }: Comparison): Selection {
  let shared = EVERYTHING;
  for (const facet of FACET_NAMES) {
    const [ofA, ofB] = [clauseOf(a, facet), clauseOf(b, facet)];
    if (JSON.stringify(ofA) === JSON.stringify(ofB)) shared = withFacet(shared, facet, ofA);
  }
  if (JSON.stringify(a.amount) === JSON.stringify(b.amount)) shared = withAmount(shared, a.amount);
  return a.search === b.search ? withSearch(shared, a.search) : shared;
}

export async function askComparison(ask: Ask, comparison: Comparison): Promise<ComparedAnswers> {
  const [a, b, years] = await Promise.all([
    askSide(ask, comparison.a),
    askSide(ask, comparison.b),
    ask(askYears(sharedOf(comparison))),
  ]);
  return { a, b, years };
}

async function askSide(ask: Ask, selection: Selection): Promise<SideAnswers> {
  const [headline, categories, counts, flows, applicantType, from, to] = await Promise.all([
    ask(askHeadline(selection)),
    ask(askCategories(selection)),
    ask(askPlaceCounts(selection)),
    ask(askFlows(selection)),
    ask(askFacetCounts(selection, 'applicantType')),
    ask(askFacetCounts(selection, 'from')),
    ask(askFacetCounts(selection, 'to')),
  ]);
  return { headline, categories, counts, flows, facets: { applicantType, from, to } };
}

/** Two selections, and the answers to both: they belong together and are shown together. */
export class ComparisonState {
  /** What was asked for last; `shown` follows when its figures are there. */
  wanted: Comparison = $state.raw({ a: EVERYTHING, b: EVERYTHING });
  /** What the figures on the page belong to. */
  shown: Comparison = $state.raw({ a: EVERYTHING, b: EVERYTHING });
  answers: Remote<ComparedAnswers> = $state.raw({} as Remote<ComparedAnswers>);

  readonly #asker: Asker;
  readonly #opening: { readonly key: string; readonly answers: ComparedAnswers };
  #running: AbortController | null = null;

  constructor(comparison: Comparison, opening: ComparedAnswers, asker: Asker) {
    this.wanted = comparison;
    this.shown = comparison;
    this.answers = { status: 'ready', data: opening };
    this.#opening = { key: encodeComparison(comparison), answers: opening };
    this.#asker = asker;
  }

  /** Whether the engine has answered something: before, a wait is one for it. */
  get isReady(): boolean {
    return this.#asker.isReady;
  }

  /** Asks for the figures of both; those on the page stay until all are there. */
  async select(comparison: Comparison): Promise<void> {
    this.wanted = comparison;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    const known = this.#fromOpening(comparison);
    if (known) return this.#show(comparison, known);
    this.answers = { status: 'refreshing', data: this.answers.data };
    const { signal } = running;
    try {
      const answers = await askComparison(
        (question) => this.#asker.ask(question, signal),
        comparison,
      );
      signal.throwIfAborted();
      this.#show(comparison, answers);
    } catch (error) {
      // A newer choice has taken over: that is no failure.
      if (signal.aborted) return;
      const kind = error instanceof EngineError ? error.kind : 'query';
      this.answers = { status: 'error', data: this.answers.data, error: kind };
    }
  }

  /** Asks again after a failure, with a new engine. */
  async retry(): Promise<void> {
    this.#asker.restart();
    await this.select(this.wanted);
  }

  /** What the page came with, and the same the other way round, need no engine. */
  #fromOpening({ a, b }: Comparison): ComparedAnswers | null {
    const { key, answers } = this.#opening;
    if (encodeComparison({ a, b }) === key) return answers;
    const isTurned = encodeComparison({ a: b, b: a }) === key;
    return isTurned ? { a: answers.b, b: answers.a, years: answers.years } : null;
  }

  #show(comparison: Comparison, data: ComparedAnswers): void {
    this.shown = comparison;
    this.answers = { status: 'ready', data };
  }
}

import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { decodeComparison, encodeComparison, type Comparison } from '#lib/selection/comparison.ts';
import { isEverything } from '#lib/selection/selection.ts';
import type { Asker } from '#lib/state/asker.svelte.ts';
import { ComparisonState, type ComparedAnswers } from '#lib/state/comparison.svelte.ts';
import { OPENING } from './opening.ts';

/** Says that both are everything, which would be no address at all. */
const NOTHING_CHOSEN = 'v=1';

interface Start {
  readonly answers: ComparedAnswers;
  readonly asker: Asker;
  /** Read out when new figures are on the page. */
  readonly announce: (a: number, b: number) => string;
}

/** A visit to the page that compares: its address is what is compared, and a wish becomes an address. */
export class ComparisonSession {
  readonly state: ComparisonState;
  /** The query part of the address. */
  query = $state('');
  announcement = $state('');
  /** Parts of the address that were not understood. */
  ignored: readonly string[] = $state.raw([]);
  readonly #announce: Start['announce'];
  #last = encodeComparison(OPENING);

  constructor({ answers, asker, announce }: Start) {
    this.state = new ComparisonState(OPENING, answers, asker);
    this.#announce = announce;
    // The address is read in the browser only: a prerendered page has none.
    $effect(() => {
      this.query = page.url.search;
      untrack(() => void this.#follow(this.query));
    });
  }

  /** A reader's wish to compare something else. */
  readonly intend = (comparison: Comparison): void => {
    const query = encodeComparison(comparison) || NOTHING_CHOSEN;
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with another query
    void goto(`?${query}`, { keepFocus: true, noScroll: true });
  };

  async #follow(query: string): Promise<void> {
    const { comparison, ignored } = decodeComparison(query);
    this.ignored = ignored;
    const isEmpty = isEverything(comparison.a) && isEverything(comparison.b);
    const isSaid = query.replace(/^\?/, '').split('&').includes(NOTHING_CHOSEN);
    const wanted = isEmpty && !isSaid ? OPENING : comparison;
    const key = encodeComparison(wanted);
    if (key === this.#last) return;
    this.#last = key;
    await this.state.select(wanted);
    const { answers } = this.state;
    // Of two wishes in a row only the last one is read out.
    if (answers.status !== 'ready' || key !== this.#last) return;
    const { a, b } = answers.data;
    this.announcement = this.#announce(a.headline.grants, b.headline.grants);
  }
}

import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { YearCubes } from '#lib/query/cubes.ts';
import type { Answers } from '#lib/query/answers.ts';
import { decodeAddress, encodeSelection } from '#lib/selection/address.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { Atlas, type OpenEngine } from '#lib/state/atlas.svelte.ts';
import { Choices } from '#lib/state/choices.svelte.ts';

interface Opening {
  readonly answers: Answers;
  readonly cubes: YearCubes | null;
  readonly open: OpenEngine;
  /** Read out when new figures are on the page. */
  readonly announce: (grants: number) => string;
}

/** A visit: what the address says is selected, asked and shown; what the reader wishes becomes an address. */
export class Session {
  readonly atlas: Atlas;
  readonly choices = new Choices();
  /** The query part of the address. */
  query = $state('');
  announcement = $state('');
  /** Parts of the address that were not understood. */
  ignored: readonly string[] = $state.raw([]);
  readonly #announce: (grants: number) => string;
  #hasStarted = false;

  constructor({ answers, cubes, open, announce }: Opening) {
    this.atlas = new Atlas(answers, open, cubes);
    this.#announce = announce;
    // The address is read in the browser only: a prerendered page has none.
    $effect(() => {
      this.query = page.url.search;
      untrack(() => void this.#follow(this.query));
    });
  }

  /** A reader's wish to see another selection. */
  readonly intend = (selection: Selection): void => {
    const search = encodeSelection(selection);
    // eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with another query
    void goto(search ? `?${search}` : page.url.pathname, { keepFocus: true, noScroll: true });
  };

  readonly undo = (): void => {
    if (this.choices.before) this.intend(this.choices.before);
  };

  readonly redo = (): void => {
    if (this.choices.after) this.intend(this.choices.after);
  };

  /** Boots the engine when the browser has time; whoever saves data gets it with the first filter. */
  warm(): void {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (connection?.saveData === true) return;
    const boot = () => this.atlas.warm();
    if ('requestIdleCallback' in window) requestIdleCallback(boot, { timeout: 4000 });
    else setTimeout(boot, 1500);
  }

  async #follow(query: string): Promise<void> {
    const { selection, ignored } = decodeAddress(query);
    this.ignored = ignored;
    if (this.#hasStarted) this.choices.follow(selection);
    else this.choices.start(selection);
    this.#hasStarted = true;
    if (encodeSelection(selection) === encodeSelection(this.atlas.wanted)) return;
    await this.atlas.select(selection);
    if (this.atlas.answers.status !== 'ready') return;
    this.announcement = this.#announce(this.atlas.answers.data.headline.grants);
  }
}

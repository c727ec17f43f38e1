import { untrack } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Manifest } from '#lib/archive/manifest.ts';
import { decodeYearCubes } from '#lib/cube/encode-cubes.ts';
import type { Answers, ViewName } from '#lib/query/answers.ts';
import { decodeAddress, encodeSelection } from '#lib/selection/address.ts';
import {
  DEFAULT_DISPLAY,
  decodeDisplay,
  encodeDisplay,
  type Display,
} from '#lib/selection/display.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Asker } from '#lib/state/asker.svelte.ts';
import { Atlas } from '#lib/state/atlas.svelte.ts';
import { Choices } from '#lib/state/choices.svelte.ts';
import { inSight } from '#lib/ui/in-sight.ts';
import { setPageDisplay } from '#lib/views/timeline/page-display.ts';
import { shareAsker } from './shared-asker.ts';

interface Opening {
  /** What the page was prerendered with. */
  readonly data: {
    readonly manifest: Manifest;
    readonly answers: Answers;
    readonly cubes: Parameters<typeof decodeYearCubes>[0];
  };
  /** What the page has; other views are never asked for. */
  readonly views: readonly ViewName[];
  /** Read out when new figures are on the page. */
  readonly announce: (grants: number) => string;
}

/** A visit: what the address says is selected, asked and shown; what the reader wishes becomes an address. */
export class Session {
  readonly atlas: Atlas;
  readonly asker: Asker;
  readonly choices = new Choices();
  /** The query part of the address. */
  query = $state('');
  announcement = $state('');
  /** Parts of the address that were not understood. */
  ignored: readonly string[] = $state.raw([]);
  /** How the address says that figures are to be shown. */
  display: Display = $state.raw(DEFAULT_DISPLAY);
  readonly manifest: Manifest;
  readonly #announce: (grants: number) => string;
  #hasStarted = false;

  constructor({ data, views, announce }: Opening) {
    this.asker = shareAsker(data.manifest);
    this.atlas = new Atlas({
      opening: data.answers,
      asker: this.asker,
      cubes: decodeYearCubes(data.cubes),
      views,
    });
    this.#announce = announce;
    this.manifest = data.manifest;
    setPageDisplay(this);
    // The address is read in the browser only: a prerendered page has none.
    $effect(() => {
      this.query = page.url.search;
      untrack(() => void this.#follow(this.query));
    });
  }

  /** A reader's wish to see another selection. */
  readonly intend = (selection: Selection): void => {
    go(selection, this.display);
  };

  /** A reader's wish to see the same selection otherwise. */
  readonly show = (display: Display): void => {
    go(this.atlas.wanted, display);
  };

  /** Some figures on the page are not yet those of the address. */
  get isBusy(): boolean {
    return this.atlas.answers.status === 'refreshing' || this.atlas.waiting.length > 0;
  }

  /** For the element that holds a view: out of sight, it is asked for after the others. */
  watch(view: ViewName) {
    return inSight((isInSight) => this.atlas.see(view, isInSight));
  }

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
    this.display = decodeDisplay(query);
    if (this.#hasStarted) this.choices.follow(selection);
    else this.choices.start(selection);
    this.#hasStarted = true;
    if (encodeSelection(selection) === encodeSelection(this.atlas.wanted)) return;
    await this.atlas.select(selection);
    if (this.atlas.answers.status !== 'ready') return;
    this.announcement = this.#announce(this.atlas.answers.data.headline.grants);
  }
}

function go(selection: Selection, display: Display): void {
  const search = [encodeSelection(selection), encodeDisplay(display)].filter(Boolean).join('&');
  // eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with another query
  void goto(search ? `?${search}` : page.url.pathname, { keepFocus: true, noScroll: true });
}

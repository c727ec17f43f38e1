import { getContext, setContext } from 'svelte';
import type { Messages } from '#lib/i18n/messages/en.ts';
import type { Answers, Ask } from '#lib/query/answers.ts';
import type { Selection } from '#lib/selection/selection.ts';

/** What a page's figures come from, for whoever asks about one. */
export interface FigureSources {
  readonly m: Messages;
  readonly answers: Pick<Answers, 'headline' | 'leftOut'>;
  /** That the answers belong to. */
  readonly selection: Selection;
  readonly ask: Ask;
  /** The line that names source and archive. */
  readonly source: string;
  /** Address of the page with the list of grants, without a query. */
  readonly listPage: string;
}

const KEY = Symbol('figure sources');

/** For a page: its panels can tell where their figures come from. @param sources As they are at the moment. */
export function offerSources(sources: () => FigureSources): void {
  setContext(KEY, sources);
}

/** undefined on a page that offers none. */
export function findSources(): (() => FigureSources) | undefined {
  return getContext<(() => FigureSources) | undefined>(KEY);
}

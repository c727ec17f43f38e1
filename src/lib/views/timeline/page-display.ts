import { createContext } from 'svelte';
import type { Manifest } from '#lib/archive/manifest.ts';
import type { Display } from '#lib/selection/display.ts';

/** How a page shows figures, and of which archive; a page sets it for the panels below it. */
export interface PageDisplay {
  readonly manifest: Manifest;
  /** What the address says. Read it in an effect or a template: it changes. */
  readonly display: Display;
  /** A reader's wish to see the same selection otherwise. */
  readonly show: (display: Display) => void;
}

export const [getPageDisplay, setPageDisplay] = createContext<PageDisplay>();

import type { Selection } from '#lib/selection/selection.ts';

/** A reader's wish to see another selection. The page turns it into an address, from which all else follows. */
export type Intend = (selection: Selection) => void;

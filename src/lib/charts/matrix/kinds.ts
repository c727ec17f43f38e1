import { KINDS, type Kind } from '../kinds/kinds.ts';

/** The kinds that are counted as one row and one column each; the rest is the row and column without a value. */
export const MATRIX_KINDS: readonly Kind[] = KINDS.filter(({ key }) => key !== 'notStated');

import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages/en.ts';

/** What every layout is given beside its answer: the width to fill in px, and the reader's language. */
export interface ChartContext {
  readonly width: number;
  readonly m: Messages;
  readonly f: Format;
}

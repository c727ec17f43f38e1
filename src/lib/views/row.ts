import type { BoxInPicture } from '#lib/ui/lay-over.ts';

/** A row of a chart that is also a filter: its place in the picture, in px, and what choosing it does. */
export interface ChoiceRow {
  readonly key: string;
  /** Name and count, as it is read out. */
  readonly label: string;
  readonly name: string;
  /** What its readout says under the name. */
  readonly lines: readonly string[];
  readonly box: BoxInPicture;
  readonly isIncluded: boolean;
  readonly isExcluded: boolean;
  readonly onchoose: () => void;
  readonly onexclude: () => void;
}

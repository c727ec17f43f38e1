import type { NameScreen } from './screen-names.ts';

/** A row of `labelled-titles.csv`. */
export interface LabelledTitle {
  readonly text: string;
  readonly language: string;
  /** Substrings that are names; empty in a clean title. */
  readonly names: readonly string[];
}

export interface ScreeningFigures {
  /** Names that are gone, or whose title is held for a person to read, of all names; 0 to 1. */
  readonly recall: number;
  /** Names that are gone without anybody having to read, of all names; 0 to 1. */
  readonly takenOut: number;
  /** Clean titles that stay as they are and are not held, of all clean titles; 0 to 1. */
  readonly precision: number;
  /** Clean titles that are held for a person to read, of all clean titles; 0 to 1. */
  readonly doubtful: number;
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
}

/** How well the screening does on titles of which the names are known. */
export function measureScreening(
  screen: NameScreen,
  rows: readonly LabelledTitle[],
): ScreeningFigures {
  const seen = rows.map((row) => ({
    ...row,
    result: screen(row.text, { persons: [], organisations: [] }, row.language),
  }));
  const names = seen.flatMap(({ text, names: listed, result }) =>
    listed.map((name) => ({
      says: `${text} (${name})`,
      isGone: !result.text.includes(name),
      isHeld: result.verdict === 'doubtful',
    })),
  );
  const clean = seen.filter((row) => row.names.length === 0);
  const share = (part: number, all: number) => (all === 0 ? 1 : part / all);
  const missed = names.filter(({ isGone, isHeld }) => !isGone && !isHeld);
  const alarms = clean.filter(({ result }) => result.verdict !== 'clean');
  return {
    recall: 1 - share(missed.length, names.length),
    takenOut: share(names.filter(({ isGone }) => isGone).length, names.length),
    precision: 1 - share(alarms.length, clean.length),
    doubtful: share(
      alarms.filter(({ result }) => result.verdict === 'doubtful').length,
      clean.length,
    ),
    missed: missed.map(({ says }) => says),
    falseAlarms: alarms.map(({ text, result }) => `${text} → ${result.text} (${result.verdict})`),
  };
}

import type { Def, Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, wrapLabel } from '../text.ts';
import { NORDIC_SCHEME_FROM } from './figures.ts';
import { LEFT, ROW } from './narrow-rows.ts';
import type { TimelineSpec } from './spec.ts';

const LINE = 18;

/** Changes of the priority areas, most of them dated from undated pages (data/reference/taxonomy.md, section 1). */
const CATEGORY_CHANGES = [2007, 2009, 2014, 2018] as const;
/** Troms and Finnmark merged and parted. */
const COUNTY_REFORMS = [2020, 2024] as const;

export type BreakKind = 'categories' | 'counties' | 'nordic' | 'incomplete';

/** Where the series is not one series; drawn at the start of its years, with its letter. */
export interface SeriesBreak {
  readonly kind: BreakKind;
  readonly letter: string;
  readonly years: readonly number[];
}

/** Only those that touch the figures shown. */
export function listBreaks(spec: TimelineSpec): readonly SeriesBreak[] {
  const isSplit = spec.form !== 'together';
  const incomplete = findIncomplete(spec);
  const touching: readonly (readonly [BreakKind, readonly number[]])[] = [
    ['categories', isSplit || spec.hasCategories ? CATEGORY_CHANGES : []],
    ['counties', spec.hasCounties ? COUNTY_REFORMS : []],
    // Elsewhere a bracket with words stands over these years.
    ['nordic', spec.form === 'multiples' ? [NORDIC_SCHEME_FROM] : []],
    ['incomplete', incomplete === null ? [] : [incomplete]],
  ];
  return touching
    .filter(([, years]) => years.length > 0)
    .map(([kind, years], index) => ({ kind, years, letter: 'abcd'.charAt(index) }));
}

/** The year of the compilation, unless it was over; null where the series ends before. */
export function findIncomplete({ compiled, years }: TimelineSpec): number | null {
  const [year = 0, month = 12] = compiled.split('-').map(Number);
  const isShown = years.some((row) => row.year !== null && row.year >= year);
  return month < 12 && isShown ? year : null;
}

export const INCOMPLETE_HATCH: Def = {
  kind: 'hatch',
  id: 'incomplete',
  pitch: 9,
  width: 1,
  ink: 'ink3',
  opacity: 0.45,
};

/** Years with the letters of what breaks there, in order. */
export function listBreakYears(
  breaks: readonly SeriesBreak[],
): readonly { readonly year: number; readonly letters: string; readonly isIncomplete: boolean }[] {
  const years = [...new Set(breaks.flatMap((one) => one.years))].sort((a, b) => a - b);
  return years.map((year) => {
    const here = breaks.filter((one) => one.years.includes(year));
    return {
      year,
      letters: here.map(({ letter }) => letter).join(''),
      isIncomplete: here.some(({ kind }) => kind === 'incomplete'),
    };
  });
}

/** What the letters mean, line by line below the picture. */
export function drawBreakKey(
  breaks: readonly SeriesBreak[],
  spec: TimelineSpec,
  top: number,
  context: ChartContext,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const lines = breaks.flatMap((one) =>
    wrapLabel(
      `${one.letter}  ${one.years.join(', ')}: ${wordBreak(one, spec, context)}`,
      context.width,
    ),
  );
  return {
    height: lines.length * LINE,
    marks: lines.map((line, index) =>
      label(`break-key-${index}`, 0, top + 13 + index * LINE, line, { fill: 'ink2' }),
    ),
  };
}

function wordBreak(
  { kind }: SeriesBreak,
  { compiled }: TimelineSpec,
  { m, f }: ChartContext,
): string {
  switch (kind) {
    case 'categories':
      return m.timeline.categoriesChanged;
    case 'counties':
      return m.timeline.countiesChanged;
    case 'nordic':
      return m.timeline.nordic;
    case 'incomplete':
      return m.timeline.until(f.monthYearLong(compiled));
  }
}

/** Dashed lines from top to bottom where years stand side by side, a hatch over the year that is not over, letters below. */
export function drawBreaks(
  breaks: readonly SeriesBreak[],
  xOf: (year: number) => number,
  at: {
    readonly top: number;
    readonly base: number;
    readonly letters: number;
    readonly step: number;
  },
): { readonly back: readonly Mark[]; readonly letters: readonly Mark[] } {
  const years = listBreakYears(breaks);
  return {
    back: years.map(({ year, isIncomplete }): Mark => {
      const x = xOf(year);
      return isIncomplete
        ? {
            kind: 'rect',
            key: 'incomplete',
            x,
            y: at.top,
            width: at.step,
            height: at.base - at.top,
            fill: { def: INCOMPLETE_HATCH.id },
          }
        : {
            kind: 'line',
            key: `break-${year}`,
            x1: x,
            x2: x,
            y1: at.top,
            y2: at.base,
            stroke: { paint: 'ink2', width: 1, dash: [2, 3] },
          };
    }),
    letters: years.map(({ year, letters, isIncomplete }) =>
      label(
        `break-${year}-letters`,
        xOf(year) + (isIncomplete ? at.step / 2 : 0),
        at.letters,
        letters,
        { anchor: 'middle', weight: 600, fill: 'ink2' },
      ),
    ),
  };
}

/** The same where the years are rows: lines across, letters before the bars; years before the first row stay in the key. */
export function drawRowBreaks(
  breaks: readonly SeriesBreak[],
  firstYear: number,
  at: { readonly top: number; readonly right: number; readonly rows: number },
): readonly Mark[] {
  return listBreakYears(breaks)
    .filter(({ year }) => year >= firstYear && year < firstYear + at.rows)
    .flatMap(({ year, letters, isIncomplete }): readonly Mark[] => {
      const y = at.top + (year - firstYear) * ROW;
      const middle = isIncomplete ? y + ROW / 2 : y;
      return [
        isIncomplete
          ? {
              kind: 'rect',
              key: 'incomplete',
              x: LEFT,
              y,
              width: at.right - LEFT,
              height: ROW,
              fill: { def: INCOMPLETE_HATCH.id },
            }
          : {
              kind: 'line',
              key: `break-${year}`,
              x1: LEFT,
              x2: at.right,
              y1: y,
              y2: y,
              stroke: { paint: 'ink2', width: 1, dash: [2, 3] },
            },
        label(`break-${year}-letters`, LEFT - 3, middle + 4.5, letters, {
          anchor: 'end',
          weight: 600,
          fill: 'ink2',
        }),
      ];
    });
}

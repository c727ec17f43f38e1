import type { ChartContext } from '../chart.ts';
import { listBreaks } from './breaks.ts';
import { countTimeline } from './figures.ts';
import { stateAmounts } from './finding.ts';
import type { TimelineSpec } from './spec.ts';

/** What a reader must know of the bars: what is counted, what is missing, where totals are from, what breaks the series. */
export function noteTimeline(
  spec: TimelineSpec,
  { m, f }: Pick<ChartContext, 'm' | 'f'>,
): readonly string[] {
  const { timeline } = m;
  const { isSample, measure, publishedKroner } = spec;
  const breaks = listBreaks(spec).map(({ kind }) => kind);
  const notes: readonly (string | false)[] = [
    timeline.notes(countTimeline(spec)),
    measure !== 'grants' && stateAmounts(spec, { m, f }),
    isSample && timeline.gaps,
    isSample && spec.isPart && timeline.notOfSelection,
    isSample && measure === 'grants' && timeline.publishedSources,
    isSample &&
      measure === 'nominal' &&
      publishedKroner.length > 0 &&
      timeline.publishedKroner(
        publishedKroner.map(({ year, nok, source }) => ({
          year: String(year),
          millions: f.millions(nok),
          source,
        })),
      ),
    isSample && (measure === 'constant' || measure === 'euro') && timeline.otherUnit,
    breaks.includes('categories') && timeline.categoriesNote,
    breaks.includes('counties') && timeline.countiesNote,
  ];
  return notes.filter((note) => note !== false);
}

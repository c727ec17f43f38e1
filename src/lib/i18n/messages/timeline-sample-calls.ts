import type { TimelineFigures } from '../figures.ts';
import type { Messages } from './en.ts';

const MEASURES = ['nominal', 'constant', 'euro'] as const;

/** Every message of `timeline` that takes arguments, called; to be spread into SAMPLE_CALLS. */
export const TIMELINE_SAMPLE_CALLS: Readonly<
  Record<string, (m: Messages, n: number) => readonly string[]>
> = {
  'timeline.title': ({ timeline }, n) =>
    [1, 1.5, 2, 6, 42].map((times) => timeline.title(timelineFigures(n, times))),
  'timeline.figure': ({ timeline }, n) => [timeline.figure(timelineFigures(n, 6))],
  'timeline.figureNote': ({ timeline }, n) => [timeline.figureNote(timelineFigures(n, 6))],
  'timeline.spanSum': ({ timeline }, n) => [timeline.spanSum(n, '1993–2007')],
  'timeline.spanDocumented': ({ timeline }, n) => [timeline.spanDocumented(n)],
  'timeline.spanAverage': ({ timeline }, n) => [timeline.spanAverage(n)],
  'timeline.axis': ({ timeline }, n) => [timeline.axis(n)],
  'timeline.of': ({ timeline }, n) => [timeline.of(String(n))],
  'timeline.over': ({ timeline }, n) => [timeline.over(String(n))],
  'timeline.alt': ({ timeline }, n) => [
    timeline.alt(timelineFigures(n, 6)),
    timeline.alt({ ...timelineFigures(n, 6), publishedYears: ['2013', '2017'] }),
    timeline.alt({ ...timelineFigures(n, 6), publishedYears: [], peak: 0, peakYear: '' }),
  ],
  'timeline.notes': ({ timeline }, n) => [
    timeline.notes(timelineFigures(n, 6)),
    timeline.notes({ ...timelineFigures(n, 6), undated: 0 }),
  ],
  'timeline.atLeast': ({ timeline }, n) => [timeline.atLeast(String(n))],
  'timeline.atMost': ({ timeline }) => [timeline.atMost('20 %')],
  'timeline.millionsAYear': ({ timeline }, n) => [timeline.millionsAYear(String(n))],
  'timeline.shareOfSum': ({ timeline }, n) => [timeline.shareOfSum(String(n))],
  'timeline.here': ({ timeline }, n) => [timeline.here(timeline.figure(timelineFigures(n, 6)))],
  'timeline.hereSum': ({ timeline }, n) => [timeline.hereSum(String(n), '42–52', '2017')],
  'timeline.million': ({ timeline }, n) => [timeline.million(String(n))],
  'timeline.sum': ({ timeline }, n) =>
    MEASURES.map((measure) => timeline.sum(String(n), { measure, baseYear: 2024 })),
  'timeline.stated': ({ timeline }, n) => [
    timeline.stated(n, n, timeline.sum('1', { measure: 'nominal', baseYear: 2024 })),
    timeline.stated(0, n, ''),
  ],
  'timeline.publishedSums': ({ timeline }, n) => [
    timeline.publishedSums('2017', [String(n)], String(n)),
    timeline.publishedSums('2017', ['42', '52'], String(n)),
  ],
  'timeline.publishedKroner': ({ timeline }, n) => {
    const sum = { year: '2017', millions: String(n), source: 'Nord24' };
    return [timeline.publishedKroner([sum]), timeline.publishedKroner([sum, sum])];
  },
  'timeline.selected': ({ timeline }, n) => [timeline.selected(n)],
  'timeline.level': ({ timeline }, n) => [
    timeline.level(timeline.axis(n), '2013–2019', String(n), '2015', String(n)),
    timeline.level(timeline.axis(n), '2015', '', '', ''),
  ],
  'timeline.change': ({ timeline }, n) => [
    timeline.change(`${n} %`, true, '2013–2015', '2017–2019'),
    timeline.change(`${n} %`, false, '2013–2015', '2017–2019'),
    timeline.change('', false, '2013–2015', '2017–2019'),
  ],
  'timeline.most': ({ timeline }, n) => [timeline.most('2015', String(n))],
  'timeline.scaleLine': ({ timeline }, n) => [timeline.scaleLine(timeline.axis(n))],
  'timeline.until': ({ timeline }, n) => [timeline.until(String(n))],
  'timeline.columnSum': ({ timeline }, n) => [timeline.columnSum(String(n))],
};

function timelineFigures(n: number, times: number): TimelineFigures {
  return {
    years: '1993–2026',
    documented: n,
    published: Math.round(n * times),
    atLeast: n % 2 === 1,
    knownYears: n,
    publishedYears: ['2013'],
    dated: n,
    undated: n,
    peakYear: '2015',
    peak: n,
  };
}

import { PROTECTION_RULES } from '#lib/archive/manifest.ts';
import { COMPARE_SAMPLE_CALLS } from './compare-sample-calls.ts';
import { CROSSWALK_SAMPLE_CALLS } from './crosswalk-sample-calls.ts';
import { MATRIX_SAMPLE_CALLS } from './matrix-sample-calls.ts';
import { SIZES_SAMPLE_CALLS } from './sizes-sample-calls.ts';
import { RETURNING_SAMPLE_CALLS } from './returning-sample-calls.ts';
import { TIMELINE_SAMPLE_CALLS } from './timeline-sample-calls.ts';
import { CONTROLS_SAMPLE_CALLS } from './controls-sample-calls.ts';
import { EXPLORE_SAMPLE_CALLS } from './explore-sample-calls.ts';
import { READING_SAMPLE_CALLS } from './reading-sample-calls.ts';
import { richText, type Rich } from '../rich.ts';
import type { MapFigures } from '../figures.ts';
import type { Messages } from './en.ts';

/** Every message that takes arguments, called with one number in all roles; for tests and for reading aloud. */
type Call = (m: Messages, n: number) => readonly (string | Rich)[];

export const SAMPLE_CALLS: Readonly<Record<string, Call>> = {
  headline: (m, n) =>
    [
      { placesNo: n, placesRu: n, sumNok: n * 219_613 },
      { placesNo: n, placesRu: 1, sumNok: n * 500 },
      { placesNo: 1, placesRu: n, sumNok: n },
      { placesNo: 34, placesRu: n, sumNok: 52_278_100 },
      { placesNo: n, placesRu: 0, sumNok: 0 },
    ].map((rest) => m.headline({ grants: n, years: n > 1 ? '2013–2019' : null, ...rest })),
  'caveat.known': (m, n) =>
    [1, 1.5, 2, 5.3, 42].map((times) =>
      m.caveat.known({
        documented: n,
        published: Math.round(n * times),
        atLeast: n % 2 === 1,
        years: n === 1 ? ['2017'] : ['2013', '2017', '2018'],
      }),
    ),
  'caveat.none': (m, n) => [
    m.caveat.none({ documented: 0, published: n, atLeast: true, years: ['2013'] }),
    m.caveat.none({ documented: 0, published: n, atLeast: false, years: ['2013', '2017'] }),
  ],
  'caveat.withoutYear': (m, n) => [m.caveat.withoutYear(n)],
  'filter.remove': (m) => [m.filter.remove(m.groups.A)],
  'filter.of': (m, n) => [m.filter.of(n, 402)],
  'filter.all': (m, n) => [m.filter.all(n)],
  'filter.changed': (m, n) => [m.filter.changed(n)],
  'map.lens': (m, n) => [m.map.lens(n), m.map.lens(3)],
  'map.alt': (m, n) => [
    m.map.alt(mapFigures(n)),
    m.map.alt({ ...mapFigures(n), placesRu: 0, top: null }),
  ],
  'map.missing': (m, n) => [m.map.missing(mapFigures(n))],
  'map.protected': (m, n) => [m.map.protected(mapFigures(n))],
  'map.offMap': (m) => [m.map.offMap(['A']), m.map.offMap(['A', 'B', 'C'])],
  'map.regionOnly': (m) => [m.map.regionOnly('A')],
  'categories.finding': (m) => [m.categories.finding(m.groups.A, '42 %', '47 %')],
  'categories.millionKr': (m) => [m.categories.millionKr('24,7')],
  'categories.unclassified': (m, n) => [
    m.categories.unclassified(n, 402, n),
    m.categories.unclassified(0, n, 0),
  ],
  'categories.partners': (m, n) => [
    m.categories.partners([
      { name: m.partnerTypes.school, grants: n },
      { name: m.partnerTypes.theatre_music_dance, grants: n },
    ]),
  ],
  ...TIMELINE_SAMPLE_CALLS,
  'list.title': (m, n) => [m.list.title(n)],
  'list.more': (m, n) => [m.list.more(n)],
  'list.shown': (m, n) => [m.list.shown(n, 402)],
  source: (m) => [m.source({ compiled: '2026', hash: '0123456789ab' })],
  'about.sample': (m, n) => [m.about.sample(n)],
  'about.protection': (m, n) => [m.about.protection(10_000, 3), m.about.protection(n, n)],
  'about.screened': (m, n) => [m.about.screened(n)],
  ...Object.fromEntries(
    PROTECTION_RULES.map((rule) => [
      `about.hiddenBy.${rule}`,
      (m: Messages, n: number) => [m.about.hiddenBy[rule](n)],
    ]),
  ),
  ...EXPLORE_SAMPLE_CALLS,
  ...COMPARE_SAMPLE_CALLS,
  ...CROSSWALK_SAMPLE_CALLS,
  ...MATRIX_SAMPLE_CALLS,
  ...SIZES_SAMPLE_CALLS,
  ...RETURNING_SAMPLE_CALLS,
  ...CONTROLS_SAMPLE_CALLS,
  ...READING_SAMPLE_CALLS,
  'facets.not': (m) => [m.facets.not('A')],
  'facets.amount': (m, n) => [
    m.facets.amount(n, null),
    m.facets.amount(null, n),
    m.facets.amount(n, n + 100_000),
  ],
  'facets.left.period': (m, n) => [m.facets.left.period(n)],
  'facets.left.amount': (m, n) => [m.facets.left.amount(n)],
  'facets.left.from': (m, n) => [m.facets.left.from(n)],
  'facets.left.to': (m, n) => [m.facets.left.to(n)],
  'facets.leaveOut': (m) => [m.facets.leaveOut('A')],
  'facets.choose': (m, n) => [m.facets.choose('A', n)],
  'facets.ignored': (m) => [m.facets.ignored(['a=b', 'c=d'])],
  'facets.all': (m, n) => [m.facets.all(n)],
  'facets.show': (m, n) => [m.facets.show(n)],
  'about.archive': (m) => [m.about.archive('0123456789ab', '2026')],
};

function mapFigures(n: number): MapFigures {
  return {
    grants: n,
    placesNo: n,
    placesRu: n,
    lines: n,
    top: { from: 'A', to: 'B', grants: n },
    missing: n,
    onlyNoMissing: n,
    onlyRuMissing: n,
    bothMissing: n,
    generalised: n,
  };
}

/** Texts by the path of their key (`caveat.lead`): plain ones as they are, the others called with `n`. */
export function listTexts(m: Messages, n: number): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, readonly string[]>();
  const visit = (value: unknown, path: string) => {
    if (typeof value === 'string') texts.set(path, [value]);
    else if (typeof value === 'function') {
      const call = SAMPLE_CALLS[path];
      if (!call) throw new Error(`no sample call for the message ${path}`);
      texts.set(
        path,
        call(m, n).map((text) => (typeof text === 'string' ? text : richText(text))),
      );
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, child] of Object.entries(value)) visit(child, path ? `${path}.${key}` : key);
    } else throw new Error(`the message ${path} is neither text nor function`);
  };
  visit(m, '');
  return texts;
}

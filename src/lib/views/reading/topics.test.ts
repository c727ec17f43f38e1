import { describe, expect, test } from 'vitest';
import { explainQuestion } from '#lib/query/explain.ts';
import { decodeAddress, encodeSelection } from '#lib/selection/address.ts';
import { listMissing, partsOf } from './topics.ts';

const { selection } = decodeAddress(
  'years=2013-2019&category=A&applicant-type=ngo&from=no-region-troms&to=ru-region-murmansk',
);

/** Its own clause, which a chart's figures are counted without. */
const OWN = {
  headline: [''],
  map: [''],
  timeline: ['years=2013-2019'],
  categories: ['category=A', ''],
  kinds: ['applicant-type=ngo', ''],
  counties: ['from=no-region-troms'],
  regions: ['to=ru-region-murmansk'],
} as const;
const TOPICS = Object.keys(OWN) as readonly (keyof typeof OWN)[];

describe.each(TOPICS)('behind %s', (topic) => {
  test('the grants are counted without the clause that the chart sets', () => {
    const whole = encodeSelection(selection).split('&');
    const found = partsOf(topic, selection).map((part) => encodeSelection(part.selection));
    expect(found).toEqual(
      OWN[topic].map((own) => whole.filter((clause) => clause !== own).join('&')),
    );
  });

  test('every question can be written out, with the values of its clauses', () => {
    for (const { questions } of partsOf(topic, selection)) {
      expect(questions.length).toBeGreaterThan(0);
      const texts = questions.map((question) => explainQuestion(question));
      expect(texts.join()).toMatch(/'ngo'|'no-region-troms'/);
      for (const text of texts) expect(text).not.toContain('?');
    }
  });
});

test('what is missing is only what there is any of', () => {
  const headline = {
    ...{ grants: 10, grantsWithAmount: 7, sumNok: 1, placesNo: 1, placesRu: 1 },
    ...{ firstYear: 2013, lastYear: 2014, withoutNo: 0, withoutRu: 2, withoutBoth: 0 },
    ...{ generalised: 4, withoutYear: 1 },
  };
  expect(listMissing('map', headline)).toEqual([
    { about: 'ru', n: 2 },
    { about: 'generalised', n: 4 },
  ]);
  expect(listMissing('timeline', headline)).toEqual([
    { about: 'year', n: 1 },
    { about: 'amount', n: 3 },
  ]);
  expect(listMissing('kinds', headline)).toEqual([]);
});

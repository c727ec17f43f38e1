import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Problem } from '../source/problem.ts';
import { readTable } from '../source/read-table.ts';
import { GRANT_COLUMNS, GRANTS_FILE } from '../source/schema.ts';
import {
  createCrosswalk,
  CROSSWALK_COLUMNS,
  CROSSWALK_FILE,
  openCategory,
  type Crosswalk,
  type CrosswalkRow,
} from './crosswalk.ts';

let rows: readonly CrosswalkRow[];
let crosswalk: Crosswalk;

beforeAll(async () => {
  const problems: Problem[] = [];
  rows = await readTable('data', CROSSWALK_FILE, CROSSWALK_COLUMNS, problems);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  crosswalk = createCrosswalk(rows);
});

/** Group, detail, programme, youth; or the suggestions. */
function classify(label: string, year: number | null): string {
  const found = crosswalk.classify(label, year);
  if (!found.isKnown) return `unknown: ${found.suggestions.join(' | ')}`;
  const { group, detail, programme, isYouth } = found;
  return [group, detail ?? '-', programme ?? '-', isYouth ? 'youth' : '-'].join(' ');
}

describe('a label', () => {
  test.each([
    ['Kultur', 2015, 'A A1 - -'],
    ['  KULTUR ', 2015, 'A A1 - -'],
    ['Kultur/idrett', 2018, 'A - - -'],
    ['Kultur / Idrett', 2018, 'A - - -'],
    ['Kultur og idrett', 2018, 'A - - -'],
    ['Culture & sports', 2018, 'A - - -'],
    ['Welfare/culture', 2003, 'A - - -'],
    ['Culture/welfare', 2007, 'A - - -'],
    ['Barents-idretten', 2009, 'A A2 sports -'],
    ['Barentsidretten', 2009, 'A A2 sports -'],
    ['Idrett', 2016, 'A A2 - -'],
    ['BarentsKult', 2010, 'A A1 barentskult -'],
    ['Barentskult', 2023, 'A A1 barentskult -'],
    ['Barentskult', 2024, 'A A1 nordic_scheme -'],
    ['Barentskult', null, 'A A1 - -'],
    ['«БаренцКульт»', 2012, 'A A1 barentskult -'],
    ['Environment/health', 2007, 'B - - -'],
    ['Miljø', 2013, 'B B1 - -'],
    ['Health Fund', 2006, 'B B2 health -'],
    ['Helse', 2020, 'B B2 - -'],
    ['Sivilt samfunn og media', 2016, 'B - - -'],
    ['Sivilt samfunn/media', 2016, 'B - - -'],
    ['Sivilt samfunn/miljø', null, 'B - - -'],
    ['samfunn/miljø', null, 'B - - -'],
    ['Civil society', 2019, 'B B3 - -'],
    ['Media/informasjon', null, 'B B4 - -'],
    ['Competence/education (all levels)', 2004, 'C C1 - -'],
    ['Barents Plus', 1999, 'C C1 - -'],
    ['Urfolk', 2012, 'D D1 - -'],
    ['Industrial and commercial development', 2005, 'E E1 - -'],
    ['Næring/entreprenørskap', null, 'E E1 - -'],
    ['Economy/infrastructure', 2007, 'E - - -'],
    ['Ungdom', 2017, 'X - - youth'],
    ['Barents regionale ungdomsprogram', 2014, 'X - youth youth'],
    ['Hovedprosjekt', 2013, 'X - ordinary -'],
    ['Barentsmidler', 2025, 'X - nordic_scheme -'],
    ['BarentsUng', 2025, 'X - nordic_scheme youth'],
    ['BarentsUng', 2010, 'unknown: BarentsUng'],
    ['Kultr', 2015, 'unknown: Kultur'],
    ['Kultur i skolen', 2015, 'unknown: Kultur | Kultur/idrett | Velferd/kultur'],
    ['Gruvedrift', 2015, 'unknown: '],
    ['', 2015, 'unknown: '],
  ])('%s of %s is %s', (label, year, expected) => {
    expect(classify(label, year)).toBe(expected);
  });

  it('has one meaning in each year', () => {
    const years = Array.from({ length: 37 }, (_, index) => 1993 + index);
    const labels = [...new Set(rows.map(({ label }) => label))];
    const unclear = labels.filter((label) =>
      years.some((year) => {
        const meanings = rows.filter(
          ({ label: other, from, to }) =>
            other.toLowerCase() === label.toLowerCase() &&
            year >= (from ?? year) &&
            year <= (to ?? year),
        );
        return meanings.length > 1;
      }),
    );
    expect(labels.length).toBeGreaterThan(70);
    expect(unclear).toEqual([]);
  });

  it('has a detail of its own group only', () => {
    const wrong = rows.filter(({ group, detail }) => detail !== null && !detail.startsWith(group));
    expect(wrong).toEqual([]);
  });
});

it('gives every grant of the source the category that its row has', async () => {
  const grants = await readTable('data', GRANTS_FILE, GRANT_COLUMNS, []);
  const wrong = grants.flatMap((grant) => {
    // BarentsKult is a programme that says the theme, so its grants need no label.
    const implied = grant.programme === 'barentskult' ? 'BarentsKult' : null;
    const label = grant.category_source ?? implied;
    const found = label === null ? null : crosswalk.classify(label, grant.year);
    const stated = `${grant.category_group} ${grant.category_detail ?? '-'}`;
    const meant = found?.isKnown ? `${found.group} ${found.detail ?? '-'}` : 'X -';
    const isYouthKept = !(found?.isKnown && found.isYouth) || grant.flags.includes('youth');
    const isProgrammeKept =
      !found?.isKnown || found.programme === null || found.programme === grant.programme;
    const isSame = stated === meant && isYouthKept && isProgrammeKept;
    return isSame ? [] : [`${grant.id}: ${label ?? ''} is ${meant}, the row has ${stated}`];
  });
  expect(grants.filter((grant) => grant.category_source !== null).length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

it('asks about an unknown label in both languages', () => {
  const { reason, ...open } = openCategory('Kultr', [3, 9], ['Kultur']);
  expect(open).toEqual({
    kind: 'category',
    name: 'Kultr',
    lines: [3, 9],
    suggestions: ['Kultur'],
  });
  expect(reason.nb).toContain('Kanskje Kultur?');
  expect(reason.en).toContain('Perhaps Kultur?');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORY_GROUPS, isOneOf } from '#lib/archive/taxonomy.ts';
import { FACET_NAMES, NONE, type FacetName } from '#lib/selection/facets.ts';
import { EVERYTHING, clauseOf, withFacet, type Selection } from '#lib/selection/selection.ts';
import { HOSTILE, randomSelection } from '../../../tests/fixtures/random-selection.ts';
import { buildFilter } from './filter.ts';

/** All that the text of a filter is made of. */
const OWN_TEXT = new Set(
  `TRUE FALSE AND OR NOT IN IS NULL BETWEEN EXISTS SELECT FROM JOIN ON WHERE 1 ? ( ) , . = <= >=
  coalesce contains replace strip_accents lower concat_ws g l p t links places partners
  id grant_id place_id region_id side precision partner_type year amount_nok title applicant
  applicant_type programme category_group category_detail is_youth is_indigenous
  name_nb name_nn name_en name_ru name_se 'NO' 'RU' 'ø' 'o' 'æ' 'ae' 'đ' 'd' 'ŋ' 'n' 'ŧ' 't'`.split(
    /\s+/u,
  ),
).add("' '");
const TOKEN = /'[^']*'|[A-Za-z_]\w*|<=|>=|\S/gu;

describe('text of the SQL', () => {
  // No text of ours has these letters.
  const marked = fc
    .oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }))
    .map((text) => `zqx${text.slice(0, 90)}zqx`.normalize('NFC'));
  const place = (side: string) =>
    fc.stringMatching(/^[a-z-]{0,9}$/).map((id) => `${side}-zqx${id}`);
  const selections = randomSelection({
    applicant: marked,
    from: place('no'),
    to: place('ru'),
    search: fc.array(marked, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  });

  it('is our own whatever is chosen: values are bound', () => {
    let bound = 0;
    fc.assert(
      fc.property(selections, (selection) => {
        const { where, params } = buildFilter(selection);
        const tokens = where.match(TOKEN) ?? [];
        expect(tokens.filter((token) => !OWN_TEXT.has(token))).toEqual([]);
        expect(tokens.filter((token) => token === '?')).toHaveLength(params.length);
        expect(where).not.toContain('zqx');
        bound += params.filter((value) => String(value).includes('zqx')).length;
      }),
      { numRuns: 4000 },
    );
    expect(bound).toBeGreaterThan(1000);
  });

  it('asks for no word twice, nor for one inside another', () => {
    const filter = buildFilter({ ...EVERYTHING, search: 'troms TROMSØ kor tromsø o' });
    expect(filter.params).toEqual(['tromso', 'tromso', 'kor', 'kor']);
  });

  it('depends on how many values there are, not on which', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(buildFilter(renamed(selection)).where).toBe(buildFilter(selection).where);
      }),
      { numRuns: 1000 },
    );
  });
});

/** As many values, but others. A flag is a column, and a category one of two kinds. */
function renamed(selection: Selection): Selection {
  const rename = (facet: FacetName, values: readonly string[]) =>
    values.map((value, index) => {
      if (value === NONE || facet === 'flag') return value;
      if (facet === 'category') return isOneOf(CATEGORY_GROUPS, value) ? 'A' : 'A1';
      return `other ${index}`;
    });
  const facets = Object.fromEntries(
    FACET_NAMES.filter((facet) => selection.facets[facet]).map((facet) => {
      const { include, exclude } = clauseOf(selection, facet);
      return [facet, { include: rename(facet, include), exclude: rename(facet, exclude) }];
    }),
  );
  return { ...selection, facets };
}

it('leaves out of a clause what is no value, before it reaches the SQL', () => {
  const clause = { include: ["A'; DROP TABLE grants", 'Z'], exclude: [''] };
  expect(buildFilter(withFacet(EVERYTHING, 'category', clause)).where).toBe('TRUE');
});

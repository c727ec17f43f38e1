import { beforeAll, describe, expect, it, test } from 'vitest';
import { readTable } from '../source/read-table.ts';
import { GRANT_COLUMNS, GRANTS_FILE, type SourceGrant } from '../source/schema.ts';
import { ACCEPTED_COLUMNS, ACCEPTED_FILE, applyAccepted, type AcceptedCategory } from './accept.ts';

let grants: readonly SourceGrant[];

beforeAll(async () => {
  grants = await readTable('data', GRANTS_FILE, GRANT_COLUMNS, []);
});

const first = (isWanted: (grant: SourceGrant) => boolean): SourceGrant => {
  const grant = grants.find(isWanted);
  if (!grant) throw new Error('the source has no such grant');
  return grant;
};
const accept = ({ id, title }: Pick<SourceGrant, 'id' | 'title'>): AcceptedCategory => ({
  ...{ id, title, detail: 'B3', accepted_on: '2026-11-24', note: null, line: 2 },
});

it('gives a grant without a category the accepted one, and no other grant', () => {
  const grant = first(
    ({ category_source, category_group }) => !category_source && category_group === 'X',
  );
  const { grants: changed, problems } = applyAccepted(grants, [accept(grant)]);
  expect(problems).toEqual([]);
  const different = changed.filter((after, index) => after !== grants[index]);
  expect(different).toEqual([{ ...grant, category_group: 'B', category_detail: 'B3' }]);
});

describe('refuses', () => {
  test.each([
    ['an id that is not there', () => ({ id: 'bs-none', title: 'Oppdiktet' }), 'id', /no grant/],
    [
      'a title that has changed',
      () => ({ ...first(({ category_group: group }) => group === 'X'), title: 'Oppdiktet' }),
      'title',
      /another title/,
    ],
    [
      'a grant with a category of its source',
      () => first(({ category_source: source }) => source === 'Ungdom'),
      'id',
      /its source/,
    ],
    [
      'a grant with a category of its programme',
      () =>
        first(({ category_source: source, programme }) => !source && programme === 'barentskult'),
      'id',
      /its programme/,
    ],
  ])('%s', (_, grant, column, reason) => {
    const { grants: after, problems } = applyAccepted(grants, [accept(grant())]);
    expect(after).toEqual(grants);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: ACCEPTED_FILE, line: 2, column });
    expect(problems[0]?.reason).toMatch(reason);
  });
});

it('can read the decisions of this repository, and apply every one', async () => {
  const rows = await readTable('data', ACCEPTED_FILE, ACCEPTED_COLUMNS, [], { mayBeEmpty: true });
  expect(applyAccepted(grants, rows).problems).toEqual([]);
});

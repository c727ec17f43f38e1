import { describe, expect, it } from 'vitest';
import { compareArchives, type ArchiveSnapshot } from './changes.ts';
import { buildFlatGrants } from './flat-grants.ts';
import { INVENTED, inventGrant } from './invented-tables.ts';

const snapshot = (hash: string, grants = INVENTED.grants, tables = INVENTED): ArchiveSnapshot => ({
  hash,
  grants: buildFlatGrants({ ...tables, grants }),
});

describe('the list of changes', () => {
  it('has every grant as added where there was no archive before', () => {
    const changes = compareArchives(null, snapshot('b'));
    expect(changes).toMatchObject({
      archive: 'b',
      previous: null,
      corrected: [],
      withdrawn: 0,
      removed: 0,
    });
    expect(changes.added.length).toBe(INVENTED.grants.length - 1);
    expect(changes.added).not.toContain('bs-2020-withdrawn');
  });

  it('is empty between equal archives', () => {
    expect(compareArchives(snapshot('a'), snapshot('b'))).toEqual({
      archive: 'b',
      previous: 'a',
      added: [],
      corrected: [],
      withdrawn: 0,
      removed: 0,
    });
  });

  it('names the columns that changed, joined ones too, but not those that a new base year changes', () => {
    const now = INVENTED.grants.map((grant) =>
      grant.id === 'bs-2015-oppdiktet'
        ? { ...grant, amount_nok: 7, amount_eur: 1 }
        : { ...grant, amount_constant_nok: 1 },
    );
    const partners = [{ grant_id: 'bs-2015-oppdiktet', partner_type: 'museum' }];
    const changes = compareArchives(snapshot('a'), snapshot('b', now, { ...INVENTED, partners }));
    expect(changes.corrected).toEqual([
      { id: 'bs-2015-oppdiktet', columns: ['amount_nok', 'partner_types'] },
    ]);
  });

  it('counts what is gone, and repeats neither an old id nor an old value', () => {
    const keep = inventGrant({ id: 'bs-2015-blir' });
    const before = [
      inventGrant({ id: 'bs-2015-hemmelig-navn', title: 'HEMMELIG Navn' }),
      inventGrant({ id: 'bs-2015-hemmelig-sted', title: 'HEMMELIG sted' }),
      inventGrant({ id: 'bs-2015-hemmelig-ute', title: 'HEMMELIG ute' }),
      { ...keep, title: 'HEMMELIG tittel' },
    ];
    const gone = { title: null, applicant: null, is_withdrawn: true };
    const now = [
      keep,
      inventGrant({ id: 'bs-2015-sted', title: '[sted]', title_state: 'screened' }),
      inventGrant({ id: 'bs-2015-withdrawn', ...gone }),
    ];
    const changes = compareArchives(snapshot('a', before), snapshot('b', now));
    expect(changes).toEqual({
      archive: 'b',
      previous: 'a',
      added: ['bs-2015-sted'],
      corrected: [{ id: 'bs-2015-blir', columns: ['title'] }],
      withdrawn: 1,
      removed: 2,
    });
    expect(JSON.stringify(changes)).not.toMatch(/hemmelig/i);
  });

  it('counts a grant with a case number for an id as withdrawn once, and not as corrected', () => {
    const gone = { title: null, applicant: null, is_withdrawn: true };
    const before = snapshot('a', [inventGrant({ id: '2015-77' })]);
    const after = snapshot('b', [inventGrant({ id: '2015-77', ...gone })]);
    expect(compareArchives(before, after)).toMatchObject({
      added: [],
      corrected: [],
      withdrawn: 1,
      removed: 0,
    });
    expect(compareArchives(after, after)).toMatchObject({ withdrawn: 0 });
  });
});

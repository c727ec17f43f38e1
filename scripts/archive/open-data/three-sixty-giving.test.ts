import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { buildFlatGrants } from './flat-grants.ts';
import { ABOUT, INVENTED, inventGrant } from './invented-tables.ts';
import { GIVING_SCHEMA } from './published-schemas.ts';
import { buildGiving } from './three-sixty-giving.ts';

interface Told {
  readonly id: string;
  readonly title: string;
  readonly awardDate: string;
  readonly description: string;
  readonly recipientOrganization?: readonly { readonly id: string; readonly name: string }[];
}
const build = (grants = INVENTED.grants) => {
  const { content, leftOut } = buildGiving(buildFlatGrants({ ...INVENTED, grants }), ABOUT);
  return {
    content,
    leftOut,
    grants: (content as { grants: readonly Told[] } | null)?.grants ?? [],
  };
};

describe('the 360Giving file', () => {
  const isValid = new Ajv({ allErrors: true }).compile(GIVING_SCHEMA);

  it('is valid', () => {
    isValid(build().content);
    expect(isValid.errors).toBe(null);
  });

  it('leaves out what it cannot tell, and counts it by reason', () => {
    const { leftOut, grants } = build();
    expect(leftOut).toEqual({ withdrawn: 1, 'no-amount': 1, 'no-date': 1, 'nobody-to-name': 1 });
    expect(grants.length).toBe(INVENTED.grants.length - 4);
    expect(build([inventGrant({ amount_nok: null })]).content).toBe(null);
  });

  test.each([
    ['2018-12-31', '2018-12-31', false],
    ['2018-12', '2018-12-01', true],
    [null, '2015-01-01', true],
  ])('gives %s the award date %s', (decision_date, wanted, isSaid) => {
    const [grant] = build([inventGrant({ decision_date })]).grants;
    expect(grant?.awardDate).toBe(wanted);
    expect(grant?.description.includes('only the')).toBe(isSaid);
  });

  it('tells nothing of a private person but the grant', () => {
    const grant = build().grants.find(({ id }) => id.endsWith('bs-2017-privat'));
    expect(grant).toEqual({
      id: 'barents-atlas-bs-2017-privat',
      title: 'Grant to a private person',
      description: expect.stringContaining('only the month') as string,
      currency: 'NOK',
      amountAwarded: 112_500,
      awardDate: '2017-05-01',
      recipientIndividual: { id: 'barents-atlas-bs-2017-privat-recipient', name: 'Private person' },
      fundingOrganization: [
        {
          id: 'barents-atlas-org-det-norske-barentssekretariatet',
          name: 'The Norwegian Barents Secretariat',
        },
      ],
      grantProgramme: [{ code: 'barentskult', title: 'barentskult' }],
      classifications: [{ vocabulary: 'Barents Atlas category groups', code: 'A' }],
    });
  });

  it('keeps apart organisations whose names make one id', () => {
    const long = 'Fantasilandets aller lengste forening for oppdiktede formål ';
    const names = [`${long}i nord`, `${long}i sør`, 'Kort navn'];
    const { grants } = build(
      names.map((applicant, index) => inventGrant({ id: `bs-${index}`, applicant })),
    );
    const ids = grants.map(({ recipientOrganization: [org] = [] }) => org?.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe('barents-atlas-org-kort-navn');
  });
});

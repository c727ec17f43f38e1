import type { Inputs } from '../source/inputs.ts';
import type { SourceGrant } from '../source/schema.ts';
import {
  kindsKey,
  knowledgeOf,
  periodOf,
  type GrantModel,
  type HomeShape,
  type PartnerShape,
  type RecordShape,
  type Subject,
} from './grant-model.ts';
import { learnAmounts } from './learn-amounts.ts';
import { learnPlaces } from './learn-places.ts';
import { tally, tallyBy } from './weighted.ts';

/** What came and went with the years would else be in all of them. */
const FEW_ROWS = 10;

/**
 * Learns the shape of the real grants: shares, quantiles and which words of our vocabularies go
 * together. No title, applicant or other text of a grant is kept; names of places are those of the gazetteer.
 */
export function learnModel(inputs: Inputs): GrantModel {
  const { grants } = inputs;
  const groupOf = ({ category_group: group }: SourceGrant) => group;
  const regionOf = new Map(
    inputs.gazetteer
      .filter(({ side, kind }) => side === 'RU' && kind === 'settlement')
      .map((place) => [place.name_en, place.county_or_region ?? ''] as const),
  );
  return {
    size: grants.length,
    years: tally(grants.map(({ year }) => year)),
    subjects: tallyBy(grants, ({ year }) => periodOf(year), subjectOf, FEW_ROWS),
    applicantTypes: tallyBy(grants, groupOf, ({ applicant_type: type }) => type),
    applicantCounts: countApplicants(grants),
    homes: tallyBy(grants, ({ applicant_type: type }) => type, homeOf),
    partners: tallyBy(grants, groupOf, (grant) => partnerOf(grant, regionOf)),
    partnerKinds: tallyBy(
      grants,
      (grant) => kindsKey(grant.category_group, grant.partner_region),
      ({ partner_types, partner_count }) => ({ partner_types, partner_count }),
    ),
    records: tallyBy(grants, ({ year }) => knowledgeOf(year), recordOf, FEW_ROWS),
    amounts: learnAmounts(grants),
    ...learnPlaces(inputs),
  };
}

function subjectOf(grant: SourceGrant): Subject {
  const { category_group, category_detail, category_suggested, programme, flags } = grant;
  return {
    category_group,
    category_detail,
    category_suggested,
    programme,
    flags,
    hasLabel: grant.category_source !== null,
    hasAmount: grant.amount_nok !== null,
  };
}

function homeOf(grant: SourceGrant): HomeShape {
  const settlements = grant.applicant_place.length;
  const level = (): HomeShape['level'] => {
    if (settlements > 0) return 'settlement';
    if (grant.applicant_municipality !== null) return 'municipality';
    return grant.applicant_county === null ? 'none' : 'county';
  };
  const { applicant_place_basis: basis, applicant_county: county } = grant;
  return { basis, county, level: level(), settlements };
}

function partnerOf(grant: SourceGrant, regionOf: ReadonlyMap<string, string>): PartnerShape {
  const { partner_place_basis: basis, partner_region: regions } = grant;
  const settlementsIn = grant.partner_place.map((name) => {
    const region = regionOf.get(name) ?? '';
    return regions.includes(region) ? region : (regions[0] ?? '');
  });
  return { basis, regions, settlementsIn };
}

function recordOf(grant: SourceGrant): RecordShape {
  const { year_basis, title_language, title_redacted, confidence, hold_back } = grant;
  const length = grant.decision_date?.length ?? 0;
  return {
    year_basis,
    title_language,
    title_redacted,
    confidence,
    hold_back,
    datePrecision: length === 10 ? 'day' : length === 7 ? 'month' : 'none',
  };
}

function countApplicants(grants: readonly SourceGrant[]): ReadonlyMap<string, number> {
  const names = new Map<string, Set<string>>();
  for (const { applicant_type: type, applicant } of grants) {
    if (applicant === null) continue;
    names.set(type, (names.get(type) ?? new Set()).add(applicant));
  }
  return new Map([...names].map(([type, known]) => [type, known.size] as const));
}

import type { APPLICANT_TYPES, PARTNER_TYPES } from '#lib/archive/taxonomy.ts';
import type { Explore } from '#lib/i18n/messages/en-explore.ts';
import { NONE } from '#lib/selection/facets.ts';

/** A row of the mirror: kinds of organisations that are alike on both sides of the border. */
export type KindKey = keyof Explore['kinds']['names'] | 'notStated';
/** The side of a row: kinds of Norwegian applicants, or of Russian partners. */
export type KindSide = 'applicantType' | 'partnerType';

export interface Kind {
  readonly key: KindKey;
  /** Values of the facet of that name. */
  readonly applicantType: readonly (typeof APPLICANT_TYPES)[number][];
  readonly partnerType: readonly ((typeof PARTNER_TYPES)[number] | typeof NONE)[];
}

function kind(
  key: KindKey,
  applicantType: Kind['applicantType'],
  partnerType: Kind['partnerType'],
): Kind {
  return { key, applicantType, partnerType };
}

/** Every value of both facets, once. In the order of both sides' grants in the archive of 2026; what is not stated last. */
export const KINDS: readonly Kind[] = [
  kind('performingArts', ['performing_arts'], ['theatre_music_dance']),
  kind('municipal', ['municipality', 'county'], ['municipality', 'regional_authority']),
  kind('schools', ['primary_school', 'upper_secondary', 'folk_high_school'], ['school']),
  kind('sports', ['sports_club'], ['sports_club']),
  kind('youth', ['youth_organisation'], ['youth_organisation']),
  kind('festivals', ['festival'], ['festival']),
  kind('visualArts', ['visual_arts_literature'], ['visual_arts_literature']),
  kind('ngos', ['ngo'], ['ngo']),
  kind('individuals', ['private_person'], ['private_person']),
  kind('indigenous', ['sami_organisation'], ['indigenous_organisation']),
  kind('museums', ['museum', 'library'], ['museum', 'library']),
  kind('universities', ['university', 'research'], ['university', 'research']),
  kind('business', ['business'], ['business']),
  kind('media', ['media'], ['media']),
  kind('church', ['church'], ['church']),
  kind('networks', ['network'], ['network']),
  kind('state', ['state_agency'], ['federal_agency']),
  kind('health', ['health'], ['health']),
  kind('notStated', ['unknown'], ['unknown', NONE]),
];

/** Grants by row; what is not there is 0. */
export type KindCounts = Readonly<Partial<Record<KindKey, number>>>;

/**
 * Grants by row from grants by value. A grant with two values of one row counts twice there: applicants
 * have one value each, partners seldom have two alike (2 grants of 402). Where that matters, count
 * distinct grants by row instead.
 */
export function sumKinds(
  side: KindSide,
  counts: readonly { readonly value: string; readonly grants: number }[],
): KindCounts {
  const found = new Map(counts.map(({ value, grants }) => [value, grants]));
  return Object.fromEntries(
    KINDS.map((row) => [
      row.key,
      row[side].reduce((sum, value) => sum + (found.get(value) ?? 0), 0),
    ]),
  );
}

/** The order of rows by the grants of both sides, of an archive without any filter; ties as in KINDS. */
export function rankKinds(applicants: KindCounts, partners: KindCounts): readonly KindKey[] {
  const size = (key: KindKey) => (applicants[key] ?? 0) + (partners[key] ?? 0);
  const keys = KINDS.map(({ key }) => key).filter((key) => key !== 'notStated');
  return [...keys.toSorted((a, b) => size(b) - size(a)), 'notStated'];
}

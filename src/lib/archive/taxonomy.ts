/**
 * The stable two-level taxonomy of the archive (`data/README.md`, "Categories"). The five groups are
 * those into which every historical label falls whole, so that years stay comparable.
 */

/** In the order they are always shown; X (not classified) is a gap in the sources and comes last. */
export const CATEGORY_GROUPS = ['A', 'C', 'B', 'D', 'E', 'X'] as const;
export type CategoryGroup = (typeof CATEGORY_GROUPS)[number];

export const CATEGORY_DETAILS = [
  'A1',
  'A2',
  'A3',
  'B1',
  'B2',
  'B3',
  'B4',
  'C1',
  'D1',
  'E1',
  'E2',
] as const;

export const PROGRAMMES = [
  'ordinary',
  'barentskult',
  'sports',
  'youth',
  'health',
  'nordic_scheme',
  'unknown',
] as const;

export const APPLICANT_TYPES = [
  'municipality',
  'county',
  'state_agency',
  'primary_school',
  'upper_secondary',
  'folk_high_school',
  'university',
  'museum',
  'festival',
  'performing_arts',
  'visual_arts_literature',
  'library',
  'sports_club',
  'youth_organisation',
  'ngo',
  'sami_organisation',
  'church',
  'health',
  'research',
  'media',
  'business',
  'network',
  'private_person',
  'unknown',
] as const;

export const PARTNER_TYPES = [
  'municipality',
  'regional_authority',
  'federal_agency',
  'school',
  'university',
  'museum',
  'theatre_music_dance',
  'visual_arts_literature',
  'library',
  'festival',
  'sports_club',
  'youth_organisation',
  'ngo',
  'indigenous_organisation',
  'church',
  'health',
  'research',
  'media',
  'business',
  'network',
  'private_person',
  'unknown',
] as const;

/** How a title is shown: as the source has it, with something taken out, or not at all. */
export const TITLE_STATES = ['stated', 'screened', 'withheld', 'withdrawn'] as const;
export type TitleState = (typeof TITLE_STATES)[number];

export const SIDES = ['NO', 'RU'] as const;
/** The two sides of the border: Norwegian applicants, Russian partners. */
export type Side = (typeof SIDES)[number];

export const PRECISIONS = ['settlement', 'municipality', 'region'] as const;
/** How exactly a place is known (or, on the Russian side, how exactly it may be shown). */
export type Precision = (typeof PRECISIONS)[number];

/** A type guard for one of the lists above. */
export function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return typeof value === 'string' && (list as readonly string[]).includes(value);
}

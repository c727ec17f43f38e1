import type { SourceGrant } from '../source/schema.ts';
import type { Amounts } from './learn-amounts.ts';
import type { Conditional, Weighted } from './weighted.ts';

/** What a grant is about; only words of our vocabularies. */
export interface Subject extends Pick<
  SourceGrant,
  'category_group' | 'category_detail' | 'category_suggested' | 'programme' | 'flags'
> {
  readonly hasLabel: boolean;
  readonly hasAmount: boolean;
}

/** How exactly the applicant's place is known, without saying which place. */
export interface HomeShape {
  readonly basis: SourceGrant['applicant_place_basis'];
  readonly county: string | null;
  readonly level: 'settlement' | 'municipality' | 'county' | 'none';
  /** Settlements; 0 on the other levels. */
  readonly settlements: number;
}

/** How exactly the Russian end is known, without saying which settlements. */
export interface PartnerShape {
  readonly basis: SourceGrant['partner_place_basis'];
  readonly regions: readonly string[];
  /** The region of each settlement that is stated. */
  readonly settlementsIn: readonly string[];
}

export type PartnerKinds = Readonly<Pick<SourceGrant, 'partner_types' | 'partner_count'>>;

export interface RecordShape extends Pick<
  SourceGrant,
  'year_basis' | 'title_language' | 'title_redacted' | 'confidence' | 'hold_back'
> {
  readonly datePrecision: 'none' | 'month' | 'day';
}

/** A Norwegian settlement or municipality of the gazetteer, as `grants.csv` names it. */
export interface HomePlace {
  readonly name: string;
  readonly municipality: string | null;
}

/** The shape of an archive: how often what comes, and with what. It holds no text of any grant. */
export interface GrantModel {
  /** Grants that it was learnt from. */
  readonly size: number;
  readonly years: Weighted<number | null>;
  /** By period. */
  readonly subjects: Conditional<Subject>;
  /** By category group. */
  readonly applicantTypes: Conditional<SourceGrant['applicant_type']>;
  /** Different named applicants of each kind. */
  readonly applicantCounts: ReadonlyMap<string, number>;
  /** By kind of applicant. */
  readonly homes: Conditional<HomeShape>;
  /** By county. */
  readonly homePlaces: ReadonlyMap<string, Weighted<HomePlace>>;
  readonly municipalities: ReadonlyMap<string, Weighted<HomePlace>>;
  /** By category group. */
  readonly partners: Conditional<PartnerShape>;
  /** By category group and whether a region is known. */
  readonly partnerKinds: Conditional<PartnerKinds>;
  /** Names of settlements, by Russian region. */
  readonly russianPlaces: ReadonlyMap<string, Weighted<string>>;
  /** By whether the year is known. */
  readonly records: Conditional<RecordShape>;
  readonly amounts: Amounts;
}

/** Years that are alike in what was granted and how it was labelled. */
export function periodOf(year: number | null): string {
  if (year === null) return 'unknown';
  if (year < 2010) return 'before 2010';
  return year >= 2024 ? 'from 2024' : `from ${year - ((year - 2010) % 3)}`;
}

/** Whether a year is known. */
export function knowledgeOf(year: number | null): string {
  return year === null ? 'no year' : 'year';
}

/** Where no place of a partner is known there is often no partner. */
export function kindsKey(group: string, regions: readonly string[]): string {
  return `${group} ${regions.length > 0 ? 'with' : 'without'} region`;
}

import {
  CATEGORY_GROUPS,
  TITLE_STATES,
  isOneOf,
  type CategoryGroup,
  type TitleState,
} from '#lib/archive/taxonomy.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { buildFilter } from './filter.ts';
import { flag, numberOrNull, text, textOrNull, type Question, type Row } from './question.ts';

/** A line of the list. The Russian side is given by region only: one row is a cell of one. */
export interface GrantRow {
  readonly id: string;
  /** null where it is withheld or withdrawn. */
  readonly title: string | null;
  readonly titleLanguage: string;
  readonly titleState: TitleState;
  readonly year: number | null;
  /** null: not stated in the source, a private person, held back or withdrawn. */
  readonly applicant: string | null;
  readonly isApplicantHeldBack: boolean;
  readonly applicantType: string;
  readonly group: CategoryGroup;
  readonly amountNok: number | null;
  readonly noPlaceIds: readonly string[];
  readonly ruRegionIds: readonly string[];
}

export const PAGE_SIZE = 25;

/** Page `page` (from 0) of the selected grants: newest first, then largest, then by title. */
export function askGrants(selection: Selection, page: number): Question<readonly GrantRow[]> {
  const filter = buildFilter(selection);
  return {
    name: 'grants',
    sql: `WITH page AS (
  SELECT g.* FROM grants g WHERE ${filter.where}
  ORDER BY g.year DESC NULLS LAST, g.amount_nok DESC NULLS LAST, g.title, g.id
  LIMIT ? OFFSET ?
),
ends AS (
  SELECT l.grant_id,
    string_agg(DISTINCT CASE WHEN l.side = 'NO' THEN l.place_id END, ';') AS no_places,
    string_agg(DISTINCT CASE WHEN l.side = 'RU' THEN p.region_id END, ';') AS ru_regions
  FROM links l JOIN places p ON p.id = l.place_id JOIN page ON page.id = l.grant_id
  GROUP BY l.grant_id
)
SELECT page.id, page.title, page.title_language, page.title_state, page.year, page.applicant,
  page.is_applicant_held_back, page.applicant_type, page.category_group, page.amount_nok, ends.no_places, ends.ru_regions
FROM page LEFT JOIN ends ON ends.grant_id = page.id
ORDER BY page.year DESC NULLS LAST, page.amount_nok DESC NULLS LAST, page.title, page.id`,
    params: [...filter.params, PAGE_SIZE, page * PAGE_SIZE],
    decode: (rows) => rows.map(decodeGrant),
  };
}

function decodeGrant(row: Row): GrantRow {
  const group = text(row, 'category_group');
  if (!isOneOf(CATEGORY_GROUPS, group)) throw new TypeError(`category_group: ${group}`);
  const titleState = text(row, 'title_state');
  if (!isOneOf(TITLE_STATES, titleState)) throw new TypeError(`title_state: ${titleState}`);
  return {
    id: text(row, 'id'),
    title: textOrNull(row, 'title'),
    titleLanguage: text(row, 'title_language'),
    titleState,
    year: numberOrNull(row, 'year'),
    applicant: textOrNull(row, 'applicant'),
    isApplicantHeldBack: flag(row, 'is_applicant_held_back'),
    applicantType: text(row, 'applicant_type'),
    group,
    amountNok: numberOrNull(row, 'amount_nok'),
    noPlaceIds: splitIds(row, 'no_places'),
    ruRegionIds: splitIds(row, 'ru_regions'),
  };
}

/** Sorted here, because the two engines need not agree on the order inside string_agg(DISTINCT). */
function splitIds(row: Row, column: string): readonly string[] {
  return (textOrNull(row, column) ?? '').split(';').filter(Boolean).sort();
}

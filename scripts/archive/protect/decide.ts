import type { Decision, SourceGrant } from '../source/schema.ts';

/** The ids of the source that a list of decisions means. They may be given as in the source or as in the archive. */
export function resolveIds(
  decisions: readonly Decision[],
  grants: readonly SourceGrant[],
  /** Id in the archive → id in the source; asked only where an id is not one of the source. */
  findPublicIds: () => ReadonlyMap<string, string>,
): { readonly ids: ReadonlySet<string>; readonly unknown: readonly Decision[] } {
  if (decisions.length === 0) return { ids: new Set(), unknown: [] };
  const known = new Set(grants.map(({ id }) => id));
  const needsPublic = decisions.some(({ id }) => !known.has(id));
  const published = needsPublic ? findPublicIds() : new Map<string, string>();
  const resolved = decisions.map((decision) => ({
    decision,
    id: known.has(decision.id) ? decision.id : published.get(decision.id),
  }));
  return {
    ids: new Set(resolved.flatMap(({ id }) => (id === undefined ? [] : [id]))),
    unknown: resolved.filter(({ id }) => id === undefined).map(({ decision }) => decision),
  };
}

/**
 * What is left of a withdrawn grant: its year, amount and group, so that totals keep it. It has no
 * places, and so does not help another grant of the same town to be enough.
 */
export function withdraw(grant: SourceGrant): SourceGrant {
  return {
    ...grant,
    title: '',
    title_redacted: false,
    title_language: 'nb',
    decision_date: null,
    category_source: null,
    category_detail: null,
    category_suggested: null,
    programme: 'unknown',
    flags: [],
    applicant: null,
    applicant_type: 'unknown',
    applicant_place: [],
    applicant_municipality: null,
    applicant_county: null,
    applicant_place_basis: 'unknown',
    partner_types: [],
    partner_count: null,
    partner_place: [],
    partner_region: [],
    partner_place_basis: null,
    source_title: '',
    notes: null,
    partner_names: [],
    person_names: [],
  };
}

import type { Side } from '#lib/archive/taxonomy.ts';
import { TABLES } from '#lib/archive/tables.ts';
import type { OutRow, OutTables, OutValue } from '../write/rows.ts';
import type { FLAT_EXTRA_COLUMNS } from './dictionary/flat-columns.ts';

export type FlatValue = OutValue | readonly string[];
/** One grant with all that other tables say of it, by the columns of `FLAT_COLUMNS`. */
export type FlatGrant = Readonly<Record<string, FlatValue>>;
export type FlatSource = Pick<OutTables, 'grants' | 'partners' | 'places' | 'links'>;

type Extra = Readonly<Record<keyof typeof FLAT_EXTRA_COLUMNS, FlatValue>>;

/** One row a grant, in the order of `grants`. An empty text is null, as an empty cell of CSV is read. */
export function buildFlatGrants({ grants, partners, places, links }: FlatSource): FlatGrant[] {
  const placesById = new Map(places.map((place) => [place.id, place]));
  const partnersOf = groupByGrant(partners);
  const linksOf = groupByGrant(links);
  return grants.map((grant) => {
    const own = linksOf.get(grant.id) ?? [];
    const here = describeSide(own, placesById, 'NO');
    const there = describeSide(own, placesById, 'RU');
    const extra: Extra = {
      applicant_place_ids: here.ids,
      applicant_places: here.names,
      applicant_place_precision: here.precisions,
      applicant_counties: here.regions,
      partner_types: (partnersOf.get(grant.id) ?? []).map((row) => String(row.partner_type)),
      partner_place_ids: there.ids,
      partner_places: there.names,
      partner_place_precision: there.precisions,
      partner_regions: there.regions,
      is_generalised: own.some((link) => link.is_generalised === true),
    };
    const columns = Object.keys(TABLES.grants) as (keyof typeof grant)[];
    return {
      ...Object.fromEntries(columns.map((column) => [column, emptyToNull(grant[column])])),
      ...extra,
    };
  });
}

function describeSide(
  links: readonly OutRow<'links'>[],
  placesById: ReadonlyMap<OutValue, OutRow<'places'>>,
  side: Side,
) {
  const places = links.filter((link) => link.side === side).map(({ place_id: id }) => find(id));
  return {
    ids: places.map(({ id }) => String(id)),
    names: places.map(({ name_nb: name }) => String(name)),
    precisions: places.map(({ precision }) => String(precision)),
    regions: [...new Set(places.map(({ region_id: id }) => String(find(id).name_nb)))],
  };

  function find(id: OutValue): OutRow<'places'> {
    const place = placesById.get(id);
    if (!place) throw new Error(`The place ${String(id)} is in links and not in places.`);
    return place;
  }
}

function groupByGrant<Row extends { readonly grant_id: OutValue }>(
  rows: readonly Row[],
): ReadonlyMap<OutValue, readonly Row[]> {
  const groups = new Map<OutValue, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.grant_id);
    if (group) group.push(row);
    else groups.set(row.grant_id, [row]);
  }
  return groups;
}

const emptyToNull = (value: OutValue): OutValue => (value === '' ? null : value);

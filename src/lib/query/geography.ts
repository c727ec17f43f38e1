import { PRECISIONS, SIDES, isOneOf, type Precision, type Side } from '#lib/archive/taxonomy.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { buildFilter } from './filter.ts';
import { number, text, textOrNull, type Question, type Row } from './question.ts';

/** A place of the archive. Point in WGS84 degrees. */
export interface Place {
  readonly id: string;
  readonly side: Side;
  readonly precision: Precision;
  readonly names: PlaceNames;
  readonly lat: number;
  readonly lon: number;
  readonly regionId: string;
}

/** nb, nn and en are always there; ru falls back to nb, se (Northern Sámi) may be unknown. */
export interface PlaceNames {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
  readonly ru: string;
  readonly se: string | null;
}

export interface PlaceCount {
  readonly placeId: string;
  readonly side: Side;
  /** Grants linked to the place; a grant with several places counts at each. */
  readonly grants: number;
  /** Nominal kroner, split evenly over a grant's places of this side. */
  readonly sumNok: number;
}

export interface Flow {
  readonly noPlaceId: string;
  readonly ruPlaceId: string;
  readonly grants: number;
}

/** The dictionary of all places; does not depend on the selection. */
export function askPlaces(): Question<readonly Place[]> {
  return {
    name: 'places',
    sql: `SELECT id, side, precision, name_nb, name_nn, name_en, name_ru, name_se, lat, lon, region_id
FROM places ORDER BY id`,
    params: [],
    decode: (rows) => rows.map(decodePlace),
  };
}

/** Grants and kroner by place and side, largest first. */
export function askPlaceCounts(selection: Selection): Question<readonly PlaceCount[]> {
  const filter = buildFilter(selection);
  return {
    name: 'place-counts',
    sql: `SELECT l.place_id, l.side, count(DISTINCT g.id) AS grants,
  CAST(coalesce(sum(l.amount_ore), 0) / 100 AS DOUBLE) AS sum_nok
FROM grants g JOIN links l ON l.grant_id = g.id WHERE ${filter.where}
GROUP BY l.place_id, l.side ORDER BY grants DESC, l.place_id`,
    params: filter.params,
    decode: (rows) =>
      rows.map((row) => ({
        placeId: text(row, 'place_id'),
        side: decodeSide(row),
        grants: number(row, 'grants'),
        sumNok: number(row, 'sum_nok'),
      })),
  };
}

/** Pairs of a Norwegian and a Russian place with the grants that join them, largest first. */
export function askFlows(selection: Selection): Question<readonly Flow[]> {
  const filter = buildFilter(selection);
  return {
    name: 'flows',
    sql: `SELECT n.place_id AS no_place, r.place_id AS ru_place, count(DISTINCT g.id) AS grants
FROM grants g
JOIN links n ON n.grant_id = g.id AND n.side = 'NO'
JOIN links r ON r.grant_id = g.id AND r.side = 'RU'
WHERE ${filter.where}
GROUP BY n.place_id, r.place_id ORDER BY grants DESC, n.place_id, r.place_id`,
    params: filter.params,
    decode: (rows) =>
      rows.map((row) => ({
        noPlaceId: text(row, 'no_place'),
        ruPlaceId: text(row, 'ru_place'),
        grants: number(row, 'grants'),
      })),
  };
}

function decodeSide(row: Row): Side {
  const side = text(row, 'side');
  if (!isOneOf(SIDES, side)) throw new TypeError(`side: ${side}`);
  return side;
}

function decodePlace(row: Row): Place {
  const precision = text(row, 'precision');
  if (!isOneOf(PRECISIONS, precision)) throw new TypeError(`precision: ${precision}`);
  return {
    id: text(row, 'id'),
    side: decodeSide(row),
    precision,
    names: {
      nb: text(row, 'name_nb'),
      nn: text(row, 'name_nn'),
      en: text(row, 'name_en'),
      ru: text(row, 'name_ru'),
      se: textOrNull(row, 'name_se'),
    },
    lat: number(row, 'lat'),
    lon: number(row, 'lon'),
    regionId: text(row, 'region_id'),
  };
}

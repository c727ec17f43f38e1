import type { TABLES, TableName } from '#lib/archive/tables.ts';
import { deriveId } from './grant-id.ts';
import type { Inputs } from '../source/inputs.ts';
import { joinPlaces, type PlaceRef } from '../places/join-places.ts';
import { protectPlaces, type ProtectedGrant } from '../protect/protect-places.ts';
import type { Region, SourceTotal } from '../source/schema.ts';
import { createTitleScreen } from '../protect/screen-places.ts';

export type OutValue = string | number | boolean | null;
export type OutRow<T extends TableName> = Readonly<Record<keyof (typeof TABLES)[T], OutValue>>;
export type OutTables = { readonly [T in TableName]: readonly OutRow<T>[] };

/** The public tables, sorted by stable keys, so that the same inputs give the same bytes. */
export function buildRows(inputs: Inputs): OutTables {
  const screen = createTitleScreen(inputs);
  const taken = new Set<string>();
  const named = protectPlaces(joinPlaces(inputs), inputs)
    .map((row) => ({ row, texts: screen(row) }))
    .map(({ row, texts }) => ({ row, texts, id: deriveId(row.grant, texts.title, taken) }))
    .sort((a, b) => compare(a.id, b.id));
  return {
    grants: named.map(({ row: { grant }, texts, id }) => ({
      id,
      title: texts.title,
      title_language: grant.title_language,
      title_screened: grant.title_redacted || texts.isScreened,
      year: grant.year,
      year_basis: grant.year_basis,
      decision_date: grant.decision_date,
      category_group: grant.category_group,
      category_detail: grant.category_detail,
      category_source: grant.category_source,
      programme: grant.programme,
      is_youth: grant.flags.includes('youth'),
      is_indigenous: grant.flags.includes('indigenous'),
      // An individual has a kind, no name: the page has the word in the reader's language.
      applicant: grant.applicant_type === 'private_person' ? null : grant.applicant,
      applicant_type: grant.applicant_type,
      partner_count: grant.partner_count ?? 0,
      amount_nok: grant.amount_nok,
      source_title: texts.sourceTitle,
      confidence: grant.confidence,
    })),
    partners: named.flatMap(({ row: { grant }, id }) =>
      [...grant.partner_types].sort().map((type) => ({ grant_id: id, partner_type: type })),
    ),
    places: buildPlaces(
      named.map(({ row }) => row),
      inputs,
    ),
    links: named.flatMap(({ row, id }) => [
      ...buildLinks(id, row.norwegian, row.grant.applicant_place_basis, false),
      ...buildLinks(id, row.shown, row.grant.partner_place_basis, row.isGeneralised),
    ]),
    totals: inputs.totals.filter(isAboutGrants).map((total) => ({
      year_from: total.year_from,
      year_to: total.year_to,
      measure: total.measure,
      scope: total.scope,
      label: total.breakdown_value,
      value: numberIn(total.value),
      bound: total.bound,
      source_title: total.source_title,
    })),
    events: inputs.events.map(({ date, title_nb, title_nn, title_en, title_ru, is_shown }) => ({
      date,
      title_nb,
      title_nn,
      title_en,
      title_ru,
      is_shown,
    })),
    deflators: inputs.deflators.map(({ year, cpi, nok_per_eur, nok_per_100_rub }) => ({
      year,
      cpi,
      nok_per_eur,
      nok_per_100_rub,
    })),
  };
}

function buildLinks(
  id: string,
  places: readonly PlaceRef[],
  basis: string | null,
  isGeneralised: boolean,
): readonly OutRow<'links'>[] {
  return [...places]
    .sort((a, b) => compare(a.id, b.id))
    .map((place) => ({
      grant_id: id,
      side: place.side,
      place_id: place.id,
      share: 1 / places.length,
      // That a settlement was stated is more than the row says once it is generalised.
      basis: isGeneralised && place.precision === 'region' ? 'generalised' : basis,
      is_generalised: isGeneralised,
    }));
}

/** Only what some link refers to, and the regions around it. */
function buildPlaces(
  rows: readonly ProtectedGrant[],
  { gazetteer, regions }: Inputs,
): readonly OutRow<'places'>[] {
  const used = new Map(
    rows.flatMap(({ norwegian, shown }) =>
      [...norwegian, ...shown].map((place) => [place.id, place] as const),
    ),
  );
  const around = new Set([...used.values()].map(({ regionId }) => regionId));
  const settlements = gazetteer.flatMap((place): readonly OutRow<'places'>[] => {
    const ref = used.get(place.id);
    if (!ref || ref.precision === 'region') return [];
    return [
      {
        id: place.id,
        side: ref.side,
        precision: ref.precision,
        name_nb: place.name_nb,
        name_nn: place.name_nb,
        name_en: place.name_en,
        name_ru: place.name_ru ?? place.name_nb,
        name_se: place.name_se,
        lat: place.lat,
        lon: place.lon,
        region_id: ref.regionId,
      },
    ];
  });
  return [...settlements, ...regions.filter(({ id }) => around.has(id)).map(writeRegion)].sort(
    (a, b) => compare(String(a.id), String(b.id)),
  );
}

function writeRegion({
  line: _,
  source_label: __,
  within: ___,
  ...region
}: Region): OutRow<'places'> {
  return { ...region, precision: 'region', region_id: region.id };
}

/** What the Secretariat spends on itself is no part of the atlas, and its label names its offices. */
function isAboutGrants({ measure }: SourceTotal): boolean {
  return measure !== 'operating_cost_nok';
}

/** A few published totals are ranges or ranks in words; they have no number. */
function numberIn(text: string | null): number | null {
  return text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

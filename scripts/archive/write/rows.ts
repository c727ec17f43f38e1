import type { TABLES, TableName } from '#lib/archive/tables.ts';
import { measureCoverage, numberIn } from '../coverage/measure-coverage.ts';
import { createPrices, type Prices } from '../money/prices.ts';
import { splitIntoOre } from '../money/split.ts';
import type { PlaceRef } from '../places/place-ref.ts';
import type { PublicGrant } from '../protect/protect-grants.ts';
import type { Inputs } from '../source/inputs.ts';
import type { Region, SourceGrant, SourceTotal } from '../source/schema.ts';

export type OutValue = string | number | boolean | null;
export type OutRow<T extends TableName> = Readonly<Record<keyof (typeof TABLES)[T], OutValue>>;
export type OutTables = { readonly [T in TableName]: readonly OutRow<T>[] };

/** The tables of an archive, sorted by stable keys, so that the same inputs give the same bytes. */
export function buildRows(grants: readonly PublicGrant[], inputs: Inputs): OutTables {
  const sorted = [...grants].sort((a, b) => compare(a.id, b.id));
  const prices = createPrices(inputs.deflators, inputs.prices);
  return {
    grants: sorted.map((row) => buildGrant(row, prices)),
    partners: sorted.flatMap(({ id, grant }) =>
      [...grant.partner_types].sort().map((type) => ({ grant_id: id, partner_type: type })),
    ),
    places: buildPlaces(sorted, inputs),
    links: sorted.flatMap(({ id, grant, norwegian, shown, isGeneralised }) => [
      ...buildLinks(id, grant, norwegian, grant.applicant_place_basis, false),
      ...buildLinks(id, grant, shown, grant.partner_place_basis, isGeneralised),
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
    coverage: measureCoverage(inputs.grants, inputs.totals),
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

function buildGrant(row: PublicGrant, prices: Prices): OutRow<'grants'> {
  const { grant } = row;
  return {
    id: row.id,
    title: row.title,
    title_language: grant.title_language,
    title_state: row.titleState,
    year: grant.year,
    year_basis: grant.year_basis,
    decision_date: grant.decision_date,
    category_group: grant.category_group,
    category_detail: grant.category_detail,
    category_source: row.categorySource,
    programme: grant.programme,
    is_youth: grant.flags.includes('youth'),
    is_indigenous: grant.flags.includes('indigenous'),
    applicant: row.applicant,
    applicant_type: grant.applicant_type,
    is_applicant_held_back: row.isApplicantHeldBack,
    partner_count: grant.partner_count ?? 0,
    amount_nok: grant.amount_nok,
    amount_constant_nok: prices.toConstant(grant.amount_nok, grant.year),
    amount_eur: prices.toEuro(grant.amount_nok, grant.year),
    source_title: row.sourceTitle,
    confidence: grant.confidence,
    is_withdrawn: row.isWithdrawn,
  };
}

function buildLinks(
  id: string,
  { amount_nok: amount }: SourceGrant,
  places: readonly PlaceRef[],
  basis: string | null,
  isGeneralised: boolean,
): readonly OutRow<'links'>[] {
  const ore = amount === null ? [] : splitIntoOre(amount, places.length);
  return [...places]
    .sort((a, b) => compare(a.id, b.id))
    .map((place, index) => ({
      grant_id: id,
      side: place.side,
      place_id: place.id,
      share: 1 / places.length,
      amount_ore: ore[index] ?? null,
      // That a settlement was stated is more than the row says once it is generalised.
      basis: isGeneralised && place.precision === 'region' ? 'generalised' : basis,
      is_generalised: isGeneralised,
    }));
}

/** Only what some link refers to, and the regions around it. */
function buildPlaces(
  rows: readonly PublicGrant[],
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

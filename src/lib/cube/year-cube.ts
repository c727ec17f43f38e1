import { CATEGORY_GROUPS, SIDES, isOneOf, type Side } from '#lib/archive/taxonomy.ts';
import type { Amounts, GroupAmounts, PartnerTypeCount } from '#lib/query/breakdowns.ts';
import type { CubeCells, YearCubes } from '#lib/query/cubes.ts';
import {
  COUNTED_FACETS,
  listValues,
  NO_VALUE,
  type CountedFacet,
  type FacetCount,
} from '#lib/query/facet-counts.ts';
import type { Flow, PlaceCount } from '#lib/query/geography.ts';
import type { Headline } from '#lib/query/headline.ts';
import { createCellList } from './cell-list.ts';
import { sumCells, type CellSums } from './cell-sums.ts';
import { createHeadline } from './headline-cube.ts';
import type { Steps } from './prefix-sums.ts';
import { listYearSteps, type CubePeriod } from './year-steps.ts';

/**
 * What the questions of the same names answer, for any period, without asking: one subtraction a cell.
 * The answers are equal to those of the engine, whatever else is selected.
 */
export interface YearCube {
  /** `askHeadline` */
  headline(period: CubePeriod): Headline;
  /** `askCategories` */
  categories(period: CubePeriod): readonly GroupAmounts[];
  /** `askPartnerTypes` */
  partnerTypes(period: CubePeriod): readonly PartnerTypeCount[];
  /** `askPlaceCounts` */
  placeCounts(period: CubePeriod): readonly PlaceCount[];
  /** `askFlows` */
  flows(period: CubePeriod): readonly Flow[];
  /** `askFacetCounts` */
  facetCounts(facet: CountedFacet, period: CubePeriod): readonly FacetCount[];
  /** `askFacetCounts` of applicantType, from and to. */
  applicantTypes(period: CubePeriod): readonly FacetCount[];
  counties(period: CubePeriod): readonly FacetCount[];
  regions(period: CubePeriod): readonly FacetCount[];
}

export function createYearCube({ years, views, partners }: YearCubes): YearCube {
  const steps = listYearSteps(years);
  const sum = (cells: CubeCells) => sumCells(cells, steps.stepCount);
  const category = sum(views.category);
  const places = sum(views.places);
  const flows = sum(views.flows);
  const headline = createHeadline(sum(views.ends), places, years, steps.ofNoYear);
  const categories = createRows(category, CATEGORY_GROUPS, (group, amounts) => ({
    group,
    ...amounts,
  }));
  const facets = Object.fromEntries(
    COUNTED_FACETS.map((facet) => {
      const cells = sum(views[facet]);
      const values = listValues(facet, cells.keys);
      return [facet, createRows(cells, values, (value, amounts) => ({ value, ...amounts }))];
    }),
  ) as Record<CountedFacet, (steps: Steps) => readonly FacetCount[]>;
  const kinds = sum(withoutNone(partners ?? views.partnerType));
  const partnerTypes = createCellList(kinds.grants, kinds.grants, (cell, grants) => ({
    partnerType: kinds.keys[cell] ?? '',
    grants,
  }));
  const placeKeys = places.keys.map(splitPair);
  const placeCounts = createCellList(places.grants, places.sums, (cell, grants, ore) => ({
    placeId: placeKeys[cell]?.[0] ?? '',
    side: readSide(placeKeys[cell]?.[1]),
    grants,
    sumNok: ore / 100,
  }));
  const flowKeys = flows.keys.map(splitPair);
  const listFlows = createCellList(flows.grants, flows.grants, (cell, grants) => ({
    noPlaceId: flowKeys[cell]?.[0] ?? '',
    ruPlaceId: flowKeys[cell]?.[1] ?? '',
    grants,
  }));
  const facetCounts = (facet: CountedFacet, period: CubePeriod) =>
    facets[facet](steps.ofPeriod(period));
  return {
    headline: (period) => headline(steps.ofPeriod(period)),
    categories: (period) => categories(steps.ofPeriod(period)),
    partnerTypes: (period) => partnerTypes(steps.ofPeriod(period)),
    placeCounts: (period) => placeCounts(steps.ofPeriod(period)),
    flows: (period) => listFlows(steps.ofPeriod(period)),
    facetCounts,
    applicantTypes: (period) => facetCounts('applicantType', period),
    counties: (period) => facetCounts('from', period),
    regions: (period) => facetCounts('to', period),
  };
}

/** One row for each value, in their order, those without grants too. */
function createRows<V extends string, T>(
  cells: CellSums,
  values: readonly V[],
  makeRow: (value: V, amounts: Amounts) => T,
): (steps: Steps) => readonly T[] {
  const cellOf = new Map(cells.keys.map((key, cell) => [key, cell]));
  const rows = values.map((value) => ({ value, cell: cellOf.get(value) ?? -1 }));
  return (steps) =>
    rows.map(({ value, cell }) =>
      makeRow(
        value,
        cell < 0
          ? { grants: 0, grantsWithAmount: 0, sumNok: 0 }
          : {
              grants: cells.grants.between(steps, cell),
              grantsWithAmount: cells.grantsWithAmount.between(steps, cell),
              sumNok: cells.sums.between(steps, cell),
            },
      ),
    );
}

/** Grants without a partner are no kind of partner. The cell stays, empty, and empty cells are not listed. */
function withoutNone(view: CubeCells): CubeCells {
  const none = view.keys.indexOf(NO_VALUE);
  return { ...view, grants: view.grants.map((count, at) => (view.cells[at] === none ? 0 : count)) };
}

function splitPair(key: string): readonly string[] {
  return key.split(' ');
}

function readSide(side: string | undefined): Side {
  if (!isOneOf(SIDES, side)) throw new TypeError(`side: ${String(side)}`);
  return side;
}

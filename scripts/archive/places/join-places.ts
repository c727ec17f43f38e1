import type { Precision, Side } from '#lib/archive/taxonomy.ts';
import type { Inputs } from '../source/inputs.ts';
import { InputError, type Problem } from '../source/problem.ts';
import {
  GRANTS_FILE,
  type GazetteerPlace,
  type Region,
  type SourceGrant,
} from '../source/schema.ts';

/** A place that a grant is linked to, before and after protection. */
export interface PlaceRef {
  readonly id: string;
  readonly side: Side;
  readonly precision: Precision;
  readonly regionId: string;
  /** Inhabitants; null where unknown, and for regions. */
  readonly population: number | null;
}

export interface JoinedGrant {
  readonly grant: SourceGrant;
  readonly norwegian: readonly PlaceRef[];
  readonly russian: readonly PlaceRef[];
}

/** Finds each grant's places in the gazetteer. @throws InputError where a name is unknown or has two places. */
export function joinPlaces(inputs: Inputs): readonly JoinedGrant[] {
  const { joined, problems } = tryToJoin(inputs);
  if (problems.length > 0) throw new InputError(problems);
  return joined;
}

/** Names of places that `joinPlaces` would not take. */
export function findPlaceProblems(inputs: Inputs): readonly Problem[] {
  return tryToJoin(inputs).problems;
}

function tryToJoin(inputs: Inputs) {
  const finder = createFinder(inputs);
  const problems: Problem[] = [];
  const joined = inputs.grants.map((grant): JoinedGrant => {
    const report = (column: string, value: string, reason: string) =>
      problems.push({ file: GRANTS_FILE, line: grant.line, column, value, reason });
    return {
      grant,
      norwegian: joinNorwegian(grant, finder, report),
      russian: joinRussian(grant, finder, report),
    };
  });
  return { joined, problems };
}

type Report = (column: string, value: string, reason: string) => void;
type Finder = ReturnType<typeof createFinder>;

/** The settlement; where none is stated the municipality, else the county. */
function joinNorwegian(grant: SourceGrant, finder: Finder, report: Report): readonly PlaceRef[] {
  const county = grant.applicant_county;
  if (grant.applicant_place.length > 0) {
    return grant.applicant_place.flatMap((name) =>
      finder.place('NO', 'settlement', name, county ? [county] : [], (reason) =>
        report('applicant_place', name, reason),
      ),
    );
  }
  if (grant.applicant_municipality) {
    const name = grant.applicant_municipality;
    return finder.place('NO', 'municipality', name, county ? [county] : [], (reason) =>
      report('applicant_municipality', name, reason),
    );
  }
  if (!county) return [];
  return finder.region('NO', county, (reason) => report('applicant_county', county, reason));
}

/** Stated settlements, and each stated region in which none of them lies. */
function joinRussian(grant: SourceGrant, finder: Finder, report: Report): readonly PlaceRef[] {
  const settlements = grant.partner_place.flatMap((name) =>
    finder.place('RU', 'settlement', name, grant.partner_region, (reason) =>
      report('partner_place', name, reason),
    ),
  );
  const regions = grant.partner_region.flatMap((name) =>
    finder.region('RU', name, (reason) => report('partner_region', name, reason)),
  );
  const covered = new Set(settlements.map(({ regionId }) => regionId));
  return [...settlements, ...regions.filter(({ id }) => !covered.has(id))];
}

function createFinder({ gazetteer, regions }: Inputs) {
  const byLabel = new Map(
    regions.flatMap((region) =>
      region.source_label ? [[`${region.side} ${region.source_label}`, region] as const] : [],
    ),
  );
  return {
    region(side: Side, label: string, report: (reason: string) => void): readonly PlaceRef[] {
      const region = byLabel.get(`${side} ${label}`);
      if (!region) report('no such county or region');
      return region ? [regionRef(region)] : [];
    },
    place(
      side: Side,
      kind: 'settlement' | 'municipality',
      name: string,
      within: readonly string[],
      report: (reason: string) => void,
    ): readonly PlaceRef[] {
      const named = gazetteer.filter(
        (place) => place.side === side && place.kind === kind && namesOf(place).includes(name),
      );
      // Homonyms are decided by the county or region of the row.
      const inside = named.filter(({ county_or_region: region }) => within.includes(region ?? ''));
      const [place, second] = inside.length > 0 ? inside : named;
      if (!place) report('not in the gazetteer');
      else if (second) report(`could be ${place.id} or ${second.id}`);
      const region = place && byLabel.get(`${side} ${place.county_or_region ?? ''}`);
      if (place && !region) report(`its region ${place.county_or_region ?? ''} is not known`);
      if (!place || second || !region) return [];
      const { id, population } = place;
      return [{ id, side, precision: kind, regionId: region.id, population }];
    },
  };
}

export function regionRef({ id, side }: Region): PlaceRef {
  return { id, side, precision: 'region', regionId: id, population: null };
}

/** Every way the gazetteer has of writing a place. */
export function namesOf(place: GazetteerPlace): readonly string[] {
  const { name_nb, name_en, name_ru, name_se, alt_names } = place;
  const names = [name_nb, name_en, name_ru, name_se, ...(alt_names?.split(';') ?? [])];
  return [...new Set(names.map((name) => name?.trim() ?? '').filter(Boolean))];
}

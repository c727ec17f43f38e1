import type { Inputs } from '../source/inputs.ts';
import { createPlaceFinder } from './place-finder.ts';
import type { PlaceRef } from './place-ref.ts';
import { InputError, type Problem } from '../source/problem.ts';
import { GRANTS_FILE, type SourceGrant } from '../source/schema.ts';

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
  const finder = createPlaceFinder(inputs);
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
type Finder = ReturnType<typeof createPlaceFinder>;

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

import { ALIAS_COLUMNS, ALIASES_FILE, createReconciler } from '../organisations/reconcile.ts';
import { CROSSWALK_COLUMNS, CROSSWALK_FILE, createCrosswalk } from '../categories/crosswalk.ts';
import { createPlaceMatcher } from '../places/match-place.ts';
import {
  COUNTY_HISTORY_COLUMNS,
  COUNTY_HISTORY_FILE,
  MUNICIPALITY_HISTORY_COLUMNS,
  MUNICIPALITY_HISTORY_FILE,
} from '../places/place-history.ts';
import { PLACES_FILE, REGIONS_FILE } from '../source/inputs.ts';
import { InputError, type Problem } from '../source/problem.ts';
import { readTable, type Columns } from '../source/read-table.ts';
import { PLACE_COLUMNS, REGION_COLUMNS } from '../source/schema.ts';
import type { Knowledge } from './import-row.ts';
import { OpenNames } from './open-names.ts';

/** What `data/reference` and `data/decisions` know. @throws InputError with every mistake in those files. */
export async function loadKnowledge(root: string): Promise<Knowledge> {
  const problems: Problem[] = [];
  const read = <C extends Columns>(file: string, columns: C) =>
    readTable(root, file, columns, problems, { mayBeEmpty: true });
  const gazetteer = await read(PLACES_FILE, PLACE_COLUMNS);
  const regions = await read(REGIONS_FILE, REGION_COLUMNS);
  const counties = await read(COUNTY_HISTORY_FILE, COUNTY_HISTORY_COLUMNS);
  const municipalities = await read(MUNICIPALITY_HISTORY_FILE, MUNICIPALITY_HISTORY_COLUMNS);
  const crosswalk = await read(CROSSWALK_FILE, CROSSWALK_COLUMNS);
  const aliases = await read(ALIASES_FILE, ALIAS_COLUMNS);
  if (problems.length > 0) throw new InputError(problems);
  return {
    matcher: createPlaceMatcher(gazetteer, regions, { counties, municipalities }),
    crosswalk: createCrosswalk(crosswalk),
    reconciler: createReconciler(aliases),
    open: new OpenNames(),
  };
}

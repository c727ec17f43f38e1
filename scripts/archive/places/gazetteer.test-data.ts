import { readTable } from '../source/read-table.ts';
import type { Problem } from '../source/problem.ts';
import { PLACE_COLUMNS, REGION_COLUMNS } from '../source/schema.ts';
import { createPlaceMatcher } from './match-place.ts';
import {
  COUNTY_HISTORY_COLUMNS,
  COUNTY_HISTORY_FILE,
  MUNICIPALITY_HISTORY_COLUMNS,
  MUNICIPALITY_HISTORY_FILE,
} from './place-history.ts';

/** The lists of this repository, for tests. @throws Error where a row of them cannot be read. */
export async function readPlaceLists(root: string) {
  const problems: Problem[] = [];
  const gazetteer = await readTable(root, 'reference/places.csv', PLACE_COLUMNS, problems);
  const regions = await readTable(root, 'reference/regions.csv', REGION_COLUMNS, problems);
  const history = {
    counties: await readTable(root, COUNTY_HISTORY_FILE, COUNTY_HISTORY_COLUMNS, problems),
    municipalities: await readTable(
      root,
      MUNICIPALITY_HISTORY_FILE,
      MUNICIPALITY_HISTORY_COLUMNS,
      problems,
    ),
  };
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  return { gazetteer, regions, history, matcher: createPlaceMatcher(gazetteer, regions, history) };
}

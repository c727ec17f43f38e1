import { findPlaceProblems } from '../places/join-places.ts';
import { ACCEPTED_COLUMNS, ACCEPTED_FILE, applyAccepted } from '../categories/accept.ts';
import type { PriceRules } from '../money/prices.ts';
import { InputError, type Problem } from './problem.ts';
import { readTable, type Columns } from './read-table.ts';
import {
  readAbout,
  readPriceRules,
  readRules,
  type AboutSource,
  type ProtectionRules,
} from './settings.ts';
import {
  DEFLATOR_COLUMNS,
  EVENT_COLUMNS,
  GRANTS_FILE,
  GRANT_COLUMNS,
  PLACE_COLUMNS,
  REGION_COLUMNS,
  RELEASED_COLUMNS,
  TOTAL_COLUMNS,
  DECISION_COLUMNS,
  type Decision,
  type GazetteerPlace,
  type Region,
  type ReleasedText,
  type SourceDeflator,
  type SourceEvent,
  type SourceGrant,
  type SourceTotal,
} from './schema.ts';

export const PLACES_FILE = 'reference/places.csv';
export const REGIONS_FILE = 'reference/regions.csv';
const DECISIONS = 'decisions';
const GAZETTEER_FILES: readonly string[] = [PLACES_FILE, REGIONS_FILE];

export interface Inputs {
  readonly grants: readonly SourceGrant[];
  readonly totals: readonly SourceTotal[];
  readonly events: readonly SourceEvent[];
  readonly deflators: readonly SourceDeflator[];
  readonly gazetteer: readonly GazetteerPlace[];
  readonly regions: readonly Region[];
  readonly rules: ProtectionRules;
  readonly prices: PriceRules;
  readonly about: AboutSource;
  readonly decisions: Decisions;
}

/** What people have decided about single grants (`data/decisions/`). */
export interface Decisions {
  readonly withdrawn: readonly Decision[];
  readonly heldBack: readonly Decision[];
  readonly released: readonly ReleasedText[];
}

/**
 * Reads `data/`; the folder `source` may lie elsewhere, for a table that is about to be imported.
 * @throws InputError with every problem of every file.
 */
export async function readInputs(root: string, sourceRoot = root): Promise<Inputs> {
  const problems: Problem[] = [];
  const readDecisions = <C extends Columns>(file: string, columns: C) =>
    readTable(root, `${DECISIONS}/${file}`, columns, problems, { mayBeEmpty: true });
  const { grants, problems: obstacles } = applyAccepted(
    await readTable(sourceRoot, GRANTS_FILE, GRANT_COLUMNS, problems),
    await readTable(root, ACCEPTED_FILE, ACCEPTED_COLUMNS, problems, { mayBeEmpty: true }),
  );
  problems.push(...obstacles);
  const inputs: Inputs = {
    grants,
    totals: await readTable(root, 'reference/totals.csv', TOTAL_COLUMNS, problems),
    events: await readTable(root, 'reference/events.csv', EVENT_COLUMNS, problems),
    deflators: await readTable(root, 'reference/deflators.csv', DEFLATOR_COLUMNS, problems),
    gazetteer: await readTable(root, PLACES_FILE, PLACE_COLUMNS, problems),
    regions: await readTable(root, REGIONS_FILE, REGION_COLUMNS, problems),
    rules: await readRules(root),
    prices: await readPriceRules(root),
    about: await readAbout(sourceRoot),
    decisions: {
      withdrawn: await readDecisions('withdrawn.csv', DECISION_COLUMNS),
      heldBack: await readDecisions('held-back.csv', DECISION_COLUMNS),
      released: await readDecisions('released-texts.csv', RELEASED_COLUMNS),
    },
  };
  // With a broken gazetteer every grant's place would be a mistake.
  const isGazetteerBroken = problems.some(({ file }) => GAZETTEER_FILES.includes(file));
  if (!isGazetteerBroken) problems.push(...findPlaceProblems(inputs));
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

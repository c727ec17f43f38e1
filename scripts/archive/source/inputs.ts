import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findPlaceProblems } from '../places/join-places.ts';
import { InputError, type Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import {
  DEFLATOR_COLUMNS,
  EVENT_COLUMNS,
  GRANTS_FILE,
  GRANT_COLUMNS,
  PLACE_COLUMNS,
  REGION_COLUMNS,
  TOTAL_COLUMNS,
  type GazetteerPlace,
  type Region,
  type SourceDeflator,
  type SourceEvent,
  type SourceGrant,
  type SourceTotal,
} from './schema.ts';

const PLACES_FILE = 'reference/places.csv';
const REGIONS_FILE = 'reference/regions.csv';
const GAZETTEER_FILES: readonly string[] = [PLACES_FILE, REGIONS_FILE];

/** `reference/protection.json`: thresholds are configuration, not constants of the code. */
export interface ProtectionRules {
  readonly minInhabitants: number;
  readonly minGrants: number;
  readonly sensitiveGroups: readonly string[];
  readonly sensitiveSuggestions: readonly string[];
  readonly sensitiveFlags: readonly string[];
  /** Names of settlements that in titles mean a region or peninsula. */
  readonly wordsOfRegions: readonly string[];
  /** What stands for a place that is taken out of a title, by the title's language. */
  readonly placeInTitle: Readonly<Record<string, string>>;
}

export interface Inputs {
  readonly grants: readonly SourceGrant[];
  readonly totals: readonly SourceTotal[];
  readonly events: readonly SourceEvent[];
  readonly deflators: readonly SourceDeflator[];
  readonly gazetteer: readonly GazetteerPlace[];
  readonly regions: readonly Region[];
  readonly rules: ProtectionRules;
}

/** Reads `data/`. @throws InputError with every problem of every file. */
export async function readInputs(root: string): Promise<Inputs> {
  const problems: Problem[] = [];
  const inputs: Inputs = {
    grants: await readTable(root, GRANTS_FILE, GRANT_COLUMNS, problems),
    totals: await readTable(root, 'reference/totals.csv', TOTAL_COLUMNS, problems),
    events: await readTable(root, 'reference/events.csv', EVENT_COLUMNS, problems),
    deflators: await readTable(root, 'reference/deflators.csv', DEFLATOR_COLUMNS, problems),
    gazetteer: await readTable(root, PLACES_FILE, PLACE_COLUMNS, problems),
    regions: await readTable(root, REGIONS_FILE, REGION_COLUMNS, problems),
    rules: parseRules(await readFile(join(root, 'reference/protection.json'), 'utf8')),
  };
  // With a broken gazetteer every grant's place would be a mistake.
  const isGazetteerBroken = problems.some(({ file }) => GAZETTEER_FILES.includes(file));
  if (!isGazetteerBroken) problems.push(...findPlaceProblems(inputs));
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

function parseRules(json: string): ProtectionRules {
  const rules = JSON.parse(json) as ProtectionRules;
  for (const name of ['minInhabitants', 'minGrants'] as const) {
    if (!Number.isInteger(rules[name]) || rules[name] < 1) {
      throw new InputError([
        {
          file: 'reference/protection.json',
          line: 1,
          column: name,
          value: String(rules[name]),
          reason: 'a whole number from 1 is expected',
        },
      ]);
    }
  }
  return rules;
}

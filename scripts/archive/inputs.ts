import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError, type Problem } from './problem.ts';
import { readTable } from './read-table.ts';
import {
  DEFLATOR_COLUMNS,
  EVENT_COLUMNS,
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

export const GRANTS_FILE = 'source/grants.csv';

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
    gazetteer: await readTable(root, 'reference/places.csv', PLACE_COLUMNS, problems),
    regions: await readTable(root, 'reference/regions.csv', REGION_COLUMNS, problems),
    rules: parseRules(await readFile(join(root, 'reference/protection.json'), 'utf8')),
  };
  problems.push(...findRepeatedIds(inputs.grants));
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

function findRepeatedIds(grants: readonly SourceGrant[]): readonly Problem[] {
  const first = new Map<string, number>();
  return grants.flatMap(({ id, line }) => {
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, line);
      return [];
    }
    const reason = `line ${before} has the same id`;
    return [{ file: GRANTS_FILE, line, column: 'id', value: id, reason }];
  });
}

import type { ErrorObject } from 'ajv/dist/2020.js';
import { showName } from './column-name.ts';
import { findNearest } from './nearest.ts';
import { suggestTarget } from './recognise-header.ts';
import { TARGETS } from './targets.ts';

export interface Mistake {
  readonly path: readonly string[];
  /** What is wrong and what to write. */
  readonly reason: string;
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a list of names and values in { }',
  array: 'a list in [ ]',
  string: 'a text in double quotes',
  integer: 'a whole number without quotes',
};

/** The schema's findings as sentences for those who write mappings. */
export function explainErrors(errors: readonly ErrorObject[]): readonly Mistake[] {
  // What is wrong with a name is reported twice, once as such and once for the list that has it.
  return errors
    .filter(({ keyword }) => keyword !== 'propertyNames')
    .map((error) => ({ path: readPath(error), reason: explain(error) }));
}

/** ajv gives a JSON pointer; the name of an entry that should not be there, or is missing, is added. */
function readPath({ instancePath, params, keyword }: ErrorObject): readonly string[] {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const { additionalProperty, missingProperty } = params as Readonly<Record<string, string>>;
  const last = keyword === 'required' ? missingProperty : additionalProperty;
  return last === undefined ? path : [...path, last];
}

function explain(error: ErrorObject): string {
  const params = error.params as Readonly<Record<string, unknown>>;
  const schema = (error.parentSchema ?? {}) as Readonly<Record<string, unknown>>;
  if (error.propertyName !== undefined) return 'a name is empty; write the name of the column';
  switch (error.keyword) {
    case 'required':
      return 'is missing; write it';
    case 'additionalProperties': {
      const known = Object.keys(schema['properties'] ?? {});
      return `is not known here${didYouMean(findNearest(String(params['additionalProperty']), known))}; known are ${known.join(', ')}`;
    }
    case 'type':
      return `${show(error.data)} is not possible here; write ${KINDS[String(params['type'])] ?? String(params['type'])}`;
    case 'enum':
      return explainChoice(error.data, params['allowedValues'] as readonly unknown[]);
    case 'const':
      return `${show(error.data)} is not possible here; write ${JSON.stringify(params['allowedValue'])}`;
    case 'minProperties':
      return 'no column is named; write each column of the table with what it is';
    default:
      return `${show(error.data)} ${error.message ?? 'is not possible here'}${forExample(schema)}`;
  }
}

function explainChoice(value: unknown, allowed: readonly unknown[]): string {
  const words = allowed.map(String);
  const isTargets = words.length === TARGETS.length && words.includes('ignore');
  const meant =
    typeof value === 'string'
      ? isTargets
        ? suggestTarget(value)
        : findNearest(value, words)
      : null;
  return `${show(value)} is not possible here${didYouMean(meant)}; write one of ${allowed.map((word) => JSON.stringify(word)).join(', ')}`;
}

const didYouMean = (word: string | null) => (word === null ? '' : ` (did you mean "${word}"?)`);

function forExample(schema: Readonly<Record<string, unknown>>): string {
  const [example] = Array.isArray(schema['examples']) ? (schema['examples'] as unknown[]) : [];
  return example === undefined ? '' : `; for example ${JSON.stringify(example)}`;
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(showName(value));
  if (Array.isArray(value)) return 'a list in [ ]';
  return typeof value === 'object' && value !== null ? 'a list in { }' : String(value);
}

import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ApplicantType, Mapping, Programme } from './mapping.ts';
import type { JsonValue } from './read-json.ts';
import type { Target } from './targets.ts';

export const SCHEMA_FILE = new URL(
  '../../../../data/reference/mapping.schema.json',
  import.meta.url,
);

/** A mapping file that agrees with the schema. */
export interface MappingFile {
  readonly $schema?: string;
  readonly version: 1;
  readonly table?: {
    readonly sheet?: string;
    readonly headerRow?: number;
    readonly delimiter?: string;
    readonly encoding?: string;
  };
  readonly dates?: Mapping['dates'];
  readonly decimal?: Mapping['decimal'];
  readonly amountUnit?: Mapping['amountUnit'];
  readonly listSeparators?: readonly string[];
  readonly columns: Readonly<Record<string, Target>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly defaults?: {
    readonly programme?: Programme;
    readonly confidence?: 'high' | 'medium';
    readonly year?: number;
    readonly category?: string;
    readonly title_language?: 'nb' | 'nn' | 'en' | 'ru' | 'se' | 'mixed';
    readonly applicant_type?: ApplicantType;
    readonly source_title?: string;
    readonly source_url?: string;
  };
  readonly about?: {
    readonly title?: string;
    /** YYYY-MM. */
    readonly compiled?: string;
    readonly completeness?: 'complete' | 'sample';
  };
}

let compiled: ValidateFunction<MappingFile> | undefined;

function compileSchema(): ValidateFunction<MappingFile> {
  const ajv = new Ajv2020({ allErrors: true, verbose: true });
  // For editors only: what each word of a list means.
  ajv.addVocabulary(['enumDescriptions']);
  return ajv.compile<MappingFile>(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as object);
}

/** Checks against the schema; `content` is null where there are errors. */
export function validateMapping(value: JsonValue): {
  readonly errors: readonly ErrorObject[];
  readonly content: MappingFile | null;
} {
  compiled ??= compileSchema();
  const plain = toPlain(value);
  return compiled(plain)
    ? { errors: [], content: plain }
    : { errors: compiled.errors ?? [], content: null };
}

/** Objects without a prototype: a column may be called `constructor` or `__proto__`. */
function toPlain(value: JsonValue): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (!(value instanceof Map)) return value;
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of value as ReadonlyMap<string, JsonValue>) object[key] = toPlain(item);
  return object;
}

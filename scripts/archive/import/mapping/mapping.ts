import type { APPLICANT_TYPES, PARTNER_TYPES, PROGRAMMES } from '#lib/archive/taxonomy.ts';
import { normaliseColumn, showName } from './column-name.ts';
import { explainErrors } from './explain-errors.ts';
import {
  JsonMistake,
  readJson,
  type JsonObject,
  type JsonText,
  type JsonValue,
} from './read-json.ts';
import { aboutTarget, isTarget, type Target } from './targets.ts';
import { validateMapping, type MappingFile } from './validate-mapping.ts';

export type { Target } from './targets.ts';

export type Programme = (typeof PROGRAMMES)[number];
export type ApplicantType = (typeof APPLICANT_TYPES)[number];
export type PartnerType = (typeof PARTNER_TYPES)[number];

/** Which column of a table is what, and how its cells are written. `data/reference/mapping.schema.json` explains each part. */
export interface Mapping {
  /** Path to the schema, for editors; null where the file has none. */
  readonly schema: string | null;
  /** null: to be found from the file. */
  readonly table: {
    readonly sheet: string | null;
    /** From 1. */
    readonly headerRow: number | null;
    readonly delimiter: string | null;
    readonly encoding: string | null;
  };
  readonly dates: 'dmy' | 'mdy' | 'ymd';
  readonly decimal: 'auto' | 'comma' | 'point';
  readonly amountUnit: 1 | 1000 | 1000000;
  readonly listSeparators: readonly string[];
  /** In the order of the file. Look columns up with `targetOf`, which does not mind unseen differences. */
  readonly columns: ReadonlyMap<string, Target>;
  /** Words of the table → ours. Upper and lower case alike. */
  readonly values: {
    readonly programme: ReadonlyMap<string, Programme>;
    readonly applicant_type: ReadonlyMap<string, ApplicantType>;
    readonly partner_type: ReadonlyMap<string, PartnerType>;
  };
  readonly defaults: NonNullable<MappingFile['defaults']>;
  readonly about: NonNullable<MappingFile['about']>;
}

export const DEFAULT_LIST_SEPARATORS: readonly string[] = [';', '\n'];

/**
 * Reads a mapping file. `file` is what messages call it.
 * @throws Error with one line for each mistake, all of them at once: `file: /columns/Foo: what is wrong`.
 */
export function parseMapping(json: string, file: string): Mapping {
  const text = readText(json, file);
  const { errors, content } = validateMapping(text.value);
  const lines = [
    ...text.doubles.map(
      ({ path, line }) => `${showPath(path)}: stands twice, again on line ${line}; take one away`,
    ),
    ...explainErrors(errors).map(({ path, reason }) => `${showPath(path)}: ${reason}`),
  ];
  const columns = readColumns(text.value);
  lines.push(...findTwins(columns));
  // A misspelt "title" has been reported as such.
  if (content) lines.push(...findMissing(columns));
  if (!content || lines.length > 0) {
    throw new Error(lines.map((line) => `${file}: ${line}`).join('\n'));
  }
  const values = (text.value as JsonObject).get('values');
  const words = <T extends string>(kind: string): ReadonlyMap<string, T> =>
    values instanceof Map ? readMap<T>(values as JsonObject, kind) : new Map<string, T>();
  return {
    schema: content.$schema ?? null,
    table: { sheet: null, headerRow: null, delimiter: null, encoding: null, ...content.table },
    dates: content.dates ?? 'dmy',
    decimal: content.decimal ?? 'auto',
    amountUnit: content.amountUnit ?? 1,
    listSeparators: content.listSeparators ?? DEFAULT_LIST_SEPARATORS,
    columns,
    values: {
      programme: words<Programme>('programme'),
      applicant_type: words<ApplicantType>('applicant_type'),
      partner_type: words<PartnerType>('partner_type'),
    },
    defaults: { ...content.defaults },
    about: { ...content.about },
  };
}

/** What the mapping takes a column of the table as; undefined where it does not name it. */
export function targetOf(mapping: Mapping, header: string): Target | undefined {
  const exact = mapping.columns.get(header);
  if (exact) return exact;
  const wanted = normaliseColumn(header);
  for (const [column, target] of mapping.columns) {
    if (normaliseColumn(column) === wanted) return target;
  }
  return undefined;
}

function readText(json: string, file: string): JsonText {
  try {
    return readJson(json);
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    throw new Error(`${file}: line ${error.line}, column ${error.column}: ${error.message}`, {
      cause: error,
    });
  }
}

/** Without those that are wrong, which the schema reports. */
function readColumns(value: JsonValue): ReadonlyMap<string, Target> {
  const columns = value instanceof Map ? (value as JsonObject).get('columns') : null;
  if (!(columns instanceof Map)) return new Map<string, Target>();
  const entries = [...(columns as JsonObject)];
  return new Map(
    entries.flatMap(([name, word]) => (isTarget(word) ? [[name, word] as const] : [])),
  );
}

/** The schema has checked that it is a map of texts. */
function readMap<T extends string>(object: JsonObject, key: string): ReadonlyMap<string, T> {
  return (object.get(key) ?? new Map<string, T>()) as ReadonlyMap<string, T>;
}

function findTwins(columns: ReadonlyMap<string, Target>): readonly string[] {
  const names = new Map<string, string>();
  const users = new Map<Target, string>();
  return [...columns].flatMap(([column, target]) => {
    const name = normaliseColumn(column);
    const where = showPath(['columns', column]);
    if (names.has(name)) return [`${where}: stands twice; take one away`];
    names.set(name, column);
    const first = users.get(target);
    if (first === undefined || aboutTarget(target).isList) {
      users.set(target, column);
      return [];
    }
    return [
      `${where}: "${showName(first)}" is "${target}" already, and only one column can be; write "ignore" for one of them`,
    ];
  });
}

function findMissing(columns: ReadonlyMap<string, Target>): readonly string[] {
  const hasTitle = [...columns.values()].includes('title');
  return hasTitle ? [] : ['/columns: no column is "title"; write it for the one with the titles'];
}

function showPath(path: readonly string[]): string {
  return `/${path.map(showName).join('/')}`;
}

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { APPLICANT_TYPES, PARTNER_TYPES, PROGRAMMES } from '#lib/archive/taxonomy.ts';
import { parseMapping } from './mapping.ts';
import { DELIMITERS, ENCODINGS } from './propose-formats.ts';
import { TARGETS } from './targets.ts';
import { SCHEMA_FILE } from './validate-mapping.ts';

interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly $ref?: string;
}

const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Node;
const parts = schema.$defs ?? {};

test.each([
  ['target', TARGETS.map(({ name }) => name)],
  ['programme', PROGRAMMES],
  ['applicantType', APPLICANT_TYPES],
  ['partnerType', PARTNER_TYPES],
])('the list of %s is that of the code', (part, list) => {
  expect(parts[part]?.enum).toEqual(list);
});

test('files may be read as the code can propose it', () => {
  const table = schema.properties?.['table']?.properties;
  expect(table?.['encoding']?.enum).toEqual(ENCODINGS);
  expect(table?.['delimiter']?.enum).toEqual(DELIMITERS);
});

test('each target is explained, and those that protect say so', () => {
  const texts = parts['target']?.enumDescriptions ?? [];
  expect(texts).toHaveLength(TARGETS.length);
  TARGETS.forEach(({ isProtected }, index) => {
    expect(texts[index]?.startsWith('PROTECTED: ')).toBe(isProtected);
  });
});

describe('every property tells staff what it is', () => {
  const nodes: [string, Node][] = [];
  const walk = (path: string, node: Node) => {
    nodes.push([path, node]);
    for (const [name, child] of Object.entries(node.properties ?? {}))
      walk(`${path}/${name}`, child);
  };
  walk('', schema);
  for (const [name, part] of Object.entries(parts)) walk(`/$defs/${name}`, part);

  test.each(nodes.filter(([path, { $ref }]) => path !== '' && $ref === undefined))(
    '%s',
    (_, node) => {
      expect(node.title).toBeTruthy();
      // English, then Norwegian.
      expect(node.description?.length).toBeGreaterThan(10);
      expect(node.examples?.length).toBeGreaterThan(0);
    },
  );
});

test('examples and defaults of the schema are taken as they stand', () => {
  const entries = Object.entries(schema.properties ?? {});
  const pick = (read: (node: Node) => unknown) =>
    Object.fromEntries(entries.map(([name, node]) => [name, read(node)]));
  const examples = pick(({ examples }) => examples?.[0]);
  expect(parseMapping(JSON.stringify(examples), 'examples').columns.get('Søker')).toBe('applicant');
  const { dates, decimal, amountUnit, listSeparators } = parseMapping(
    '{"version": 1, "columns": {"T": "title"}}',
    'short',
  );
  expect(pick((node) => node.default)).toMatchObject({
    dates,
    decimal,
    amountUnit,
    listSeparators,
  });
});

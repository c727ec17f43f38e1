import type { Mapping } from './mapping.ts';

export { formatProposal } from './format-proposal.ts';

/** Where a mapping in `data/import` finds the schema. */
const NEAR_SCHEMA = '../reference/mapping.schema.json';

type Entry = readonly [string, string];

/**
 * A mapping as JSON, made for editing: one line a column, every setting there to be changed. Same mapping,
 * same text. `schema` is the path from the file to the schema where the mapping has none.
 */
export function formatMapping(mapping: Mapping, schema: string = NEAR_SCHEMA): string {
  const { table, values, defaults, about } = mapping;
  return `${formatEntries(
    [
      ['$schema', quote(mapping.schema ?? schema)],
      ['version', '1'],
      ['table', formatEntries(quoteAll(table), '  ')],
      ['dates', quote(mapping.dates)],
      ['decimal', quote(mapping.decimal)],
      ['amountUnit', quote(mapping.amountUnit)],
      ['listSeparators', `[${mapping.listSeparators.map(quote).join(', ')}]`],
      ['columns', formatWords(mapping.columns, '  ')],
      [
        'values',
        formatEntries(
          [
            ['programme', formatWords(values.programme, '    ')],
            ['applicant_type', formatWords(values.applicant_type, '    ')],
            ['partner_type', formatWords(values.partner_type, '    ')],
          ],
          '  ',
        ),
      ],
      ['defaults', formatEntries(quoteAll(defaults), '  ')],
      ['about', formatEntries(quoteAll(about), '  ')],
    ],
    '',
  )}\n`;
}

function formatWords(words: ReadonlyMap<string, string>, indent: string): string {
  return formatEntries(
    [...words].map(([word, code]) => [word, quote(code)]),
    indent,
  );
}

/** By hand: an object would put a column called "2017" first and lose one called "__proto__". */
function formatEntries(entries: readonly Entry[], indent: string): string {
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, value]) => `${indent}  ${quote(key)}: ${value}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Settings that are made, in the order they have. */
function quoteAll(settings: Readonly<Record<string, string | number | null>>): readonly Entry[] {
  return Object.entries(settings).flatMap(([key, value]): Entry[] =>
    value === null ? [] : [[key, quote(value)]],
  );
}

/** Characters that nobody sees are spelt out, so that they can be seen and taken away. */
function quote(value: string | number): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029\u00a0]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, index) => escapeUnit(sign, index)).join(''),
  );
}

function escapeUnit(text: string, index: number): string {
  return `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
}

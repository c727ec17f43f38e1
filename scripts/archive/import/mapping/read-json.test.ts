import { describe, expect, test } from 'vitest';
import { JsonMistake, readJson, type JsonObject, type JsonValue } from './read-json.ts';

function toPlain(value: JsonValue): unknown {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map((item) => toPlain(item));
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...(value as JsonObject)].map(([key, item]) => [key, toPlain(item)]));
}

test.each([
  '{}',
  '[]',
  ' [1, -2.5e3, 0, true, false, null] ',
  '{"a": {"b": ["c", {"d": "e\\n\\u00e5\\"\\\\"}]}}',
  '"text"',
  '\n{ "æøå" :\t"Ж" }\r\n',
])('%s is read as Node reads it', (text) => {
  expect(toPlain(readJson(text).value)).toEqual(JSON.parse(text));
});

test('a byte order mark is no part of it', () => {
  expect(readJson('\uFEFF{}').value).toEqual(new Map());
});

test('keys keep their order, numbers too, and __proto__ is a key', () => {
  const { value } = readJson('{"b": 1, "2017": 2, "__proto__": 3, "constructor": 4}');
  expect(value instanceof Map && [...value.keys()]).toEqual([
    'b',
    '2017',
    '__proto__',
    'constructor',
  ]);
});

test('a key written twice is told with its line', () => {
  const { doubles } = readJson('{\n "a": {\n  "b": 1,\n  "c": 2,\n  "b": 3\n }\n}');
  expect(doubles).toEqual([{ path: ['a', 'b'], line: 5 }]);
});

describe('mistakes', () => {
  test.each([
    ['', 1, 1, 'ends too early'],
    ['{\n  "a": 1,\n}', 2, 9, 'take this comma away'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a comma or } is missing'],
    ['{"a" 1}', 1, 6, 'a colon is missing'],
    ['{"a": 1', 1, 8, 'the file ends too early'],
    ['[1, 2', 1, 6, '] is missing'],
    ['{\n  “a”: 1}', 2, 3, 'straight double quotes'],
    ["{'a': 1}", 1, 2, 'straight double quotes'],
    ['{a: 1}', 1, 2, 'a name in double quotes'],
    ['{"a": b}', 1, 7, 'a value is expected'],
    ['{"a": "b\n"}', 1, 7, 'this text is not closed'],
    ['{\n  // note\n  "a": 1}', 2, 3, 'comments'],
    ['{"a": "C:\\Users"}', 1, 7, 'backslash'],
    ['{} x', 1, 4, 'nothing may follow'],
    ['['.repeat(50), 1, 22, 'too deep'],
    ['['.repeat(100_000), 1, 22, 'too deep'],
  ])('%j: line %i, column %i', (text, line, column, reason) => {
    let mistake: unknown;
    try {
      readJson(text);
    } catch (error) {
      mistake = error;
    }
    expect(mistake).toBeInstanceOf(JsonMistake);
    expect(mistake).toMatchObject({
      line,
      column,
      message: expect.stringContaining(reason) as string,
    });
  });
});

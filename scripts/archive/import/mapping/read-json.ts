/** JSON with objects as maps: order is kept, and a key such as `__proto__` is a key like any other. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = ReadonlyMap<string, JsonValue>;

export interface JsonText {
  readonly value: JsonValue;
  /** Keys that an object has twice; JSON itself would silently forget the first. */
  readonly doubles: readonly { readonly path: readonly string[]; readonly line: number }[];
}

/** Where the text stops being JSON; line and column count from 1. */
export class JsonMistake extends Error {
  override readonly name = 'JsonMistake';
  readonly line: number;
  readonly column: number;
  constructor(text: string, at: number, reason: string) {
    super(reason);
    const before = text.slice(0, at).split('\n');
    this.line = before.length;
    this.column = (before.at(-1)?.length ?? 0) + 1;
  }
}

const SPACE = /[ \t\r\n\uFEFF]*/y;
const STRING = /"(?:[^"\\\n\r]|\\.)*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const WORDS: ReadonlyMap<string, JsonValue> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const DEEPEST = 20;

/** Node's own parser tells no line, and keeps quiet about a key written twice. @throws JsonMistake */
export function readJson(text: string): JsonText {
  const doubles: { path: readonly string[]; line: number }[] = [];
  let at = 0;

  const fail = (reason: string): never => {
    throw new JsonMistake(text, at, reason);
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at += found[0].length;
    return found ? found[0] : null;
  };
  const next = (): string => {
    take(SPACE);
    return text.charAt(at);
  };

  function readString(what: string): string {
    const start = at;
    const raw = take(STRING);
    if (raw === null) return fail(explainNoString(text.charAt(at), what));
    try {
      return JSON.parse(raw) as string;
    } catch {
      at = start;
      return fail('this text has a backslash or an unseen character; write \\\\ for a backslash');
    }
  }

  function readValue(path: readonly string[]): JsonValue {
    const first = next();
    if (path.length > DEEPEST) return fail('brackets are nested too deep');
    if (first === '{') return readObject(path);
    if (first === '[') return readList(path);
    if (first === '"') return readString('a value');
    const word = take(WORD);
    if (word !== null) return WORDS.get(word) ?? null;
    const number = take(NUMBER);
    return number === null ? fail(explainNoString(first, 'a value')) : Number(number);
  }

  function readObject(path: readonly string[]): JsonObject {
    const object = new Map<string, JsonValue>();
    at += 1;
    if (next() === '}') at += 1;
    else {
      do {
        next();
        const { line } = new JsonMistake(text, at, '');
        const key = readString('a name in double quotes');
        if (next() !== ':') fail('a colon is missing after the name');
        at += 1;
        if (object.has(key)) doubles.push({ path: [...path, key], line });
        object.set(key, readValue([...path, key]));
      } while (goesOn('}'));
    }
    return object;
  }

  function readList(path: readonly string[]): readonly JsonValue[] {
    const list: JsonValue[] = [];
    at += 1;
    if (next() === ']') at += 1;
    else {
      do list.push(readValue([...path, String(list.length)]));
      while (goesOn(']'));
    }
    return list;
  }

  /** Takes the comma, or the closing bracket. */
  function goesOn(close: string): boolean {
    const sign = next();
    if (sign === close) {
      at += 1;
      return false;
    }
    if (sign === '') fail(`the file ends too early; ${close} is missing`);
    if (sign !== ',') fail(`a comma or ${close} is missing before this`);
    const comma = at;
    at += 1;
    if (next() === close) {
      at = comma;
      fail('take this comma away: nothing follows it');
    }
    return true;
  }

  const value = readValue([]);
  if (next() !== '') fail('nothing may follow the last bracket');
  return { value, doubles };
}

function explainNoString(sign: string, what: string): string {
  if (sign === '') return 'the file ends too early';
  if (sign === '"') return 'this text is not closed; write " at its end, on the same line';
  if (/[“”„«»'‘’]/u.test(sign)) return `write straight double quotes " instead of ${sign}`;
  if (sign === '/' || sign === '#') return 'comments are not possible in this file; take it away';
  return `${what} is expected; texts stand in double quotes`;
}

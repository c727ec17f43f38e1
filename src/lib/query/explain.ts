import type { Param, Question } from './question.ts';

/** Texts, quoted names and comments of SQL, in which a question mark is a question mark; or one that stands for a value. */
const PIECES = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\?/g;

/**
 * A question as SQL with its values in their places, for reading and for asking it oneself of the archive's
 * files. Never executed here: questions are asked with bound values.
 *
 * @throws RangeError where there are not as many question marks as values.
 */
export function explainQuestion({
  sql,
  params,
}: Pick<Question<unknown>, 'sql' | 'params'>): string {
  let used = 0;
  const text = sql.replace(PIECES, (piece) => {
    if (piece !== '?') return piece;
    const value = params[used];
    used += 1;
    if (value === undefined) throw new RangeError(`no value for question mark ${used}`);
    return writeValue(value);
  });
  if (used !== params.length) {
    throw new RangeError(`${params.length} values for ${used} question marks`);
  }
  return text.trim();
}

function writeValue(value: Param): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return String(value).toUpperCase();
}

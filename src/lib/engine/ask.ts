import type { Question, Row } from '#lib/query/question.ts';
import type { Columns, Engine, RunOptions } from './engine.ts';

/** Asks an engine a question and reads the answer. @throws as `Engine.query`; TypeError where the answer is misshapen. */
export async function ask<T>(
  engine: Engine,
  question: Question<T>,
  options?: RunOptions,
): Promise<T> {
  return question.decode(toRows(await engine.query(question.sql, question.params, options)));
}

function toRows({ length, columns }: Columns): readonly Row[] {
  const entries = Object.entries(columns);
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(entries.map(([name, values]) => [name, values[index] ?? null])),
  );
}

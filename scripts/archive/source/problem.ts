/** Why a cell cannot be taken. `line` is the line of the file, from 1; for rows of several lines the first. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

const LONGEST_VALUE = 60;

/** One line a problem: file:line, column: "value", reason. */
export function formatProblem({ file, line, column, value, reason }: Problem): string {
  const short = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  return `${file}:${line}, ${column}: ${JSON.stringify(short)}: ${reason}`;
}

/** All that is wrong with the inputs; the build stops and the old archive stays. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    this.problems = problems;
  }
}

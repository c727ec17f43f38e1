import type { Param, Value } from '#lib/query/question.ts';

/** An answer as columns of equal length. Numbers are JavaScript numbers, dates are text, absent is null. */
export interface Columns {
  readonly length: number;
  readonly columns: Readonly<Record<string, readonly Value[]>>;
}

/** Milliseconds. */
export const DEFAULT_TIMEOUT = 15_000;

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds after which the query is cancelled; `DEFAULT_TIMEOUT` where nothing is said. */
  readonly timeout?: number;
}

/** The one interface of both twins: native DuckDB when the site is built, DuckDB-WASM in the browser. */
export interface Engine {
  /**
   * Runs one statement with its `?` parameters bound.
   * @throws EngineError, or the signal's reason when it is aborted.
   */
  query(sql: string, params: readonly Param[], options?: RunOptions): Promise<Columns>;
  close(): Promise<void>;
}

/**
 * `unsupported`: no WebAssembly or worker; `network`: a file did not arrive; `archive`: a file arrived
 * but is not the archive; `timeout`; `query`: the engine refused the statement.
 */
export type EngineErrorKind = 'unsupported' | 'network' | 'archive' | 'timeout' | 'query';

export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly kind: EngineErrorKind;
  constructor(kind: EngineErrorKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

import { EngineError } from './engine.ts';

export interface Deadline {
  readonly signal: AbortSignal | undefined;
  /** Milliseconds. */
  readonly timeout: number;
  /** What to say when the time is over. */
  readonly late: string;
}

/**
 * The result of `work`, unless the signal is aborted or the time is over first. Nobody waits for work
 * that hangs (a worker that died never answers); work that can be ended is told by `stopped`.
 * @throws EngineError `timeout`; the signal's reason; whatever `work` throws.
 */
export async function withDeadline<T>(
  { signal, timeout, late }: Deadline,
  work: (stopped: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  const abort = () => stop.abort(signal?.reason);
  const timer = setTimeout(() => stop.abort(new EngineError('timeout', late)), timeout);
  signal?.addEventListener('abort', abort);
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason as Error));
  });
  try {
    return await Promise.race([stopped, work(stop.signal)]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

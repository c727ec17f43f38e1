import { fork } from 'node:child_process';

/** What a process of its own took, as the system counts it. */
export interface Cost {
  readonly label: string;
  readonly seconds: number;
  /** Of all threads, in user and system mode. */
  readonly cpuSeconds: number;
  /** Largest resident memory of the whole process, the runtime included, in MiB. */
  readonly peakMib: number;
}

export interface Report {
  readonly costs: readonly Cost[];
  readonly facts: Readonly<Record<string, string | number>>;
}

/**
 * Runs a module in a process of its own, so that memory is that of the work alone.
 * @throws Error where the process fails or says nothing.
 */
export function runApart(module: string, parameters: readonly string[]): Promise<Report> {
  return new Promise((resolve, reject) => {
    const child = fork(module, parameters, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let report: Report | null = null;
    child.on('message', (message) => (report = message as Report));
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (code === 0 && report) resolve(report);
      else reject(new Error(`${parameters.join(' ')} ended with ${code ?? signal ?? 'nothing'}`));
    });
  });
}

/** Wall and processor time of a piece of work, and the peak of the process until its end. */
export async function measure<T>(
  label: string,
  work: () => Promise<T> | T,
): Promise<{ readonly result: T; readonly cost: Cost }> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const cost: Cost = {
    label,
    seconds: (performance.now() - start) / 1_000,
    cpuSeconds: (user + system) / 1e6,
    peakMib: process.resourceUsage().maxRSS / 1_024,
  };
  return { result, cost };
}

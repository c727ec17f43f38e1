import { SingleBar } from 'cli-progress';

/** Shows a bar while `work` goes on, on a terminal; elsewhere nothing, so that logs stay readable. */
export async function showProgress<T>(
  what: string,
  total: number,
  work: (onProgress: (done: number) => void) => Promise<T>,
): Promise<T> {
  if (!process.stderr.isTTY) return work(() => {});
  const bar = new SingleBar({
    format: `{bar} {value} of {total} ${what}, {duration_formatted}`,
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  try {
    return await work((done) => bar.update(done));
  } finally {
    bar.stop();
  }
}

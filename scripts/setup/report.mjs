// Plain JavaScript without packages: this runs before any package is installed.

/** How often a program without a terminal says that it is still at work. */
const HEARTBEAT = 15_000;

/** A failure that is told in one line, without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message What happened and what to do, in one line.
   * @param {string} [details] Output of a program, shown above the line.
   */
  constructor(message, details = '') {
    super(message);
    this.details = details;
  }
}

/** Whether a line is being kept up to date: a task within a task keeps quiet. */
let isReporting = false;

/** @param {number} milliseconds */
export function formatSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Says what is being done and how long it takes: on a terminal in one line that counts the seconds,
 * elsewhere in a line at the beginning, one every 15 seconds and one at the end.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @param {(result: T) => { mark?: string; note?: string }} [conclude] Words for the last line.
 * @returns {Promise<T>}
 */
export async function report(title, work, conclude = () => ({})) {
  if (isReporting) return work();
  isReporting = true;
  const started = Date.now();
  const isTerminal = process.stdout.isTTY;
  const elapsed = () => formatSeconds(Date.now() - started);
  const tick = () => {
    if (isTerminal) process.stdout.write(`\r\u001b[K• ${title} … ${elapsed()}`);
    else console.log(`  … ${title}: ${elapsed()}`);
  };
  if (isTerminal) process.stdout.write(`• ${title} …`);
  else console.log(`• ${title}`);
  const timer = setInterval(tick, isTerminal ? 1000 : HEARTBEAT);
  /** @param {{ mark?: string; note?: string }} words */
  const close = ({ mark = '✓', note }) => {
    clearInterval(timer);
    isReporting = false;
    const start = isTerminal ? '\r\u001b[K' : '';
    const isLong = note?.includes('\n') ?? false;
    console.log(`${start}${mark} ${title}${note && !isLong ? `: ${note}` : ''} (${elapsed()})`);
    if (isLong) console.log(note);
  };
  try {
    const result = await work();
    close(conclude(result));
    return result;
  } catch (error) {
    close({ mark: '✗' });
    throw error;
  }
}

/**
 * Runs a program's main part; a Failure becomes one line and exit code 1.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  // Whoever stops the program stops what it started too: they share the terminal's group.
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.details) console.error(error.details.trimEnd());
    console.error(error.message);
    process.exitCode = 1;
  }
}

import { spawn } from 'node:child_process';
import { Failure } from './report.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.once('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/**
 * Runs a program to its end and keeps what it writes.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment] Added to our own.
 * @returns {Promise<{ code: number; output: string }>} Code 127 where there is no such program.
 */
export function run(program, args, environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let output = '';
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    /** @param {number} code */
    const end = (code) => {
      running.delete(child);
      resolve({ code, output });
    };
    child.on('error', () => end(127));
    child.on('close', (code) => end(code ?? 1));
  });
}

/**
 * Runs one of our own programs, or one of a package, with this very Node.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [environment]
 */
export function runNode(args, environment) {
  return run(process.execPath, args, environment);
}

/**
 * Runs one of our TypeScript programs. @throws Failure with its output.
 * @param {string} path
 * @param {string} purpose "The archive could not be built"
 */
export async function runOurs(path, purpose) {
  const { code, output } = await runNode(['--import', 'tsx', path]);
  if (code !== 0) throw new Failure(`${purpose}: see above.`, output);
  return output;
}

import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, '../../../node_modules');

/** Markdown lines: machine, its load before the start, browser and the versions of the packages. */
export function describeRun(browser: string, packages: readonly string[]): readonly string[] {
  const [cpu] = cpus();
  const [load = 0] = loadavg();
  return [
    `- machine: ${availableParallelism()} cores (${cpu?.model.trim() ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(1)} GiB, load ${load.toFixed(1)} before the start`,
    `- Chromium ${browser} (headless), Node ${process.version}, ${process.platform} ${process.arch}`,
    `- ${packages.map((name) => `${name} ${versionOf(name)}`).join(', ')}`,
  ];
}

function versionOf(name: string): string {
  const about: unknown = JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8'));
  return String((about as { version?: unknown }).version);
}

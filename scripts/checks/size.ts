import { readFile, stat } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { listFiles } from '../site/files.ts';
import { readInitialGraph } from './module-graph.ts';

/** Compressed bytes, as a browser that takes brotli receives them. */
const BUDGETS = {
  /** Page, styles and the fonts that it preloads: what the first chart needs. */
  firstChart: 150_000,
  /** Scripts that the page loads by itself, before anybody asks for anything. */
  initialScript: 120_000,
  /** The engine's WebAssembly, loaded when the browser is idle. */
  wasm: 7_000_000,
};

const LANGUAGES = ['nb', 'nn', 'en', 'ru'];

/** What only the engine's or the live map's code says, whatever a bundler does to names. */
const HEAVY = /RecordBatchReader|insertArrowFromIPCStream|parquetMetadata|PAR1|maplibregl/;

interface Measured {
  readonly what: string;
  readonly bytes: number;
  readonly budget: number;
}

const BUILD = 'build';
const measured: Measured[] = [];
const problems: string[] = [];

for (const language of LANGUAGES) {
  const page = `${language}/index.html`;
  const html = await readFile(join(BUILD, page), 'utf8').catch(() => null);
  if (html === null) {
    problems.push(`${page} is not in the site`);
    continue;
  }
  const links = readLinks(html);
  const styles = links.filter((link) => link['rel'] === 'stylesheet');
  const fonts = links.filter((link) => link['rel'] === 'preload' && link['as'] === 'font');
  if (styles.length === 0) problems.push(`${page} has no style sheet`);
  // Without this the fonts would be fetched all the same, and not be counted.
  if (fonts.length === 0) problems.push(`${page} preloads no font`);
  const needed = [...styles, ...fonts].map((link) => resolve(page, link['href'] ?? ''));
  measured.push({
    what: `${language}: page, styles, fonts`,
    bytes: await sumTransferred([page, ...needed]),
    budget: BUDGETS.firstChart,
  });

  const scripts = await readInitialGraph(BUILD, page, html);
  measured.push({
    what: `${language}: scripts`,
    bytes: await sumTransferred(scripts),
    budget: BUDGETS.initialScript,
  });
  for (const script of scripts) {
    const found = HEAVY.exec(await readFile(join(BUILD, script), 'utf8'));
    if (found) problems.push(`${page} loads engine or map code at once: ${found[0]} in ${script}`);
  }
}

for (const file of (await listFiles(BUILD)).filter((name) => name.endsWith('.wasm'))) {
  measured.push({ what: file, bytes: await transferred(file), budget: BUDGETS.wasm });
}

for (const { what, bytes, budget } of measured) {
  const line = `  ${what.padEnd(32)} ${kilobytes(bytes).padStart(9)} of ${kilobytes(budget)}`;
  console.log(bytes > budget ? `${line}: too much` : line);
  if (bytes > budget) problems.push(`${what}: ${kilobytes(bytes)} is over the budget`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);

/** The `<link>` elements of a page as their attributes. */
function readLinks(html: string): Record<string, string>[] {
  return [...html.matchAll(/<link\b([^>]*)>/g)].map(
    ([, attributes = '']) =>
      Object.fromEntries(
        [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      ) as Record<string, string>,
  );
}

/** @returns The path from the root of the site. */
function resolve(page: string, href: string): string {
  const path = href.replace(/[?#].*$/, '');
  return path.startsWith('/') ? path.slice(1) : posix.join(dirname(page), path);
}

async function sumTransferred(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all([...new Set(files)].map(transferred));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function transferred(file: string): Promise<number> {
  const packed = await stat(join(BUILD, `${file}.br`)).catch(() => null);
  return (packed ?? (await stat(join(BUILD, file)))).size;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';

/** `import{a}from"./a.js"`, `import"./a.js"`, `export*from"./a.js"`; not `import("./a.js")`. */
const STATIC_IMPORT =
  /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^;"'()]*?from\s*)?["'](\.{1,2}\/[^"']+)["']/g;
const DYNAMIC_IMPORT = /\bimport\(["'](\.{1,2}\/[^"']+)["']\)/g;

/**
 * The scripts that a built page fetches by itself: those that it names, what its start script
 * imports, and all that these import statically in turn. Paths are from the root of the site.
 */
export async function readInitialGraph(
  build: string,
  page: string,
  html: string,
): Promise<readonly string[]> {
  const named = [
    ...html.matchAll(/<link\b[^>]*href="([^"]+)"[^>]*rel="modulepreload"/g),
    ...html.matchAll(/<link\b[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g),
  ].map(([, href = '']) => resolve(page, href));
  const started = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) =>
    resolve(page, source),
  );
  const found = new Set<string>();
  const waiting = [...named];
  for (const script of started) {
    found.add(script);
    waiting.push(...imports(script, await readFile(join(build, script), 'utf8'), DYNAMIC_IMPORT));
  }
  for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    waiting.push(...imports(script, await readFile(join(build, script), 'utf8'), STATIC_IMPORT));
  }
  return [...found].sort();
}

function imports(script: string, code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map(([, specifier = '']) => resolve(script, specifier));
}

function resolve(from: string, address: string): string {
  return address.startsWith('/') ? address.slice(1) : posix.join(dirname(from), address);
}

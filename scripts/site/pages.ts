import { createHash } from 'node:crypto';
import { POLICY_META } from './headers.ts';

/** A page ready to be served, and the script that used to stand in it. */
export interface ServedPage {
  readonly html: string;
  /** Name below `_app/immutable/`, and content; null for a page without script. */
  readonly boot: { readonly name: string; readonly code: string } | null;
}

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * Makes a prerendered page one that the policy lets run: SvelteKit starts its app from an inline
 * script, which becomes a file. It runs at the same place, as a classic script, since it finds the
 * element to hydrate through `document.currentScript`.
 * @param path Of the page, from the root of the site, such as `nb/index.html`.
 * @throws Error where something is left that the policy would refuse.
 */
export function servePage(html: string, path: string): ServedPage {
  const scripts = [...html.matchAll(INLINE_SCRIPT)];
  if (scripts.length > 1)
    throw new Error(`${path}: ${scripts.length} inline scripts, expected one`);
  const boot = scripts[0]?.[1] === undefined ? null : bootFile(scripts[0][1], path);
  const served = html
    .replace(
      INLINE_SCRIPT,
      () => `<script src="${toRoot(path)}_app/immutable/${boot?.name}"></script>`,
    )
    .replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => `${charset}\n    ${POLICY_META}`);
  if (!served.includes(POLICY_META))
    throw new Error(`${path}: no <meta charset> to put the policy after`);
  refuseInline(served, path);
  return { html: served, boot };
}

function bootFile(script: string, path: string): { name: string; code: string } {
  // In the page these addresses are relative to the page, in a file to the file.
  const code = script
    .trim()
    .replaceAll(/import\("(?:\.{1,2}\/)*\/?_app\/immutable\//g, 'import("./');
  if (/import\("(?!\.\/)/.test(code))
    throw new Error(`${path}: the start script imports from elsewhere`);
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8);
  return { name: `boot.${hash}.js`, code: `${code}\n` };
}

/** `nb/index.html` → `../`; `index.html` → `./`. */
function toRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

const REFUSED: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/<style[\s>]/i, 'a <style> element'],
  [/<[a-z][^<>]*\sstyle\s*=/i, 'a style attribute'],
  [/<[a-z][^<>]*\son[a-z]+\s*=/i, 'an event handler in an attribute'],
  [/<[a-z][^<>]*\s(?:href|src|action)\s*=\s*["']?\s*javascript:/i, 'a javascript: address'],
  [
    /<(?:script|img|iframe|link(?![^<>]*rel="(?:alternate|canonical|license)"))\b[^<>]*\s(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i,
    'a foreign file',
  ],
];

function refuseInline(html: string, path: string): void {
  for (const [pattern, what] of REFUSED) {
    const found = pattern.exec(html);
    if (found)
      throw new Error(`${path}: ${what}, which the policy refuses: ${found[0].slice(0, 160)}`);
  }
}

/**
 * @param path Of the style sheet, from the root of the site.
 * @throws Error where a style sheet loads what the policy refuses.
 */
export function checkStyles(css: string, path: string): void {
  const font = /url\(\s*["']?data:(?:font|application)[^,)]*/i.exec(css);
  if (font) throw new Error(`${path}: a font inside the style sheet: ${font[0]}`);
  const foreign = /(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^"')]*/i.exec(css);
  if (foreign) throw new Error(`${path}: a file from elsewhere: ${foreign[0]}`);
}

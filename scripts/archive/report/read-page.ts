/** Reading a report back, for the tests. */

const VOID = new Set(['meta', 'input', 'br', '!doctype']);

/** Elements that are opened and not closed, or the other way round. */
export function findUnbalanced(page: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, slash, name = ''] of page.matchAll(/<(\/?)([a-z!][a-z0-9]*)\b[^>]*>/gi)) {
    if (VOID.has(name.toLowerCase())) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

/** The part in one language, without markup. */
export function readPart(page: string, language: 'nb' | 'en'): string {
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  const at = main.indexOf('lang="en"');
  return decode(language === 'nb' ? main.slice(0, at) : main.slice(at));
}

export function decode(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/[\s\u00a0]+/g, ' ');
}

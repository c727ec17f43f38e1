/** Markup that is safe to put into a page. Only this file makes it. */
class Html {
  /** Not shared by plain objects: what a file holds can never pass for markup. */
  readonly #isOurs = true;
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }

  static isHtml(value: unknown): value is Html {
    return typeof value === 'object' && value !== null && #isOurs in value;
  }
}

export type { Html };

export type Insert = string | number | Html | null | readonly Insert[];

/** A template whose inserts are escaped, unless they are `Html`. Lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  let markup = strings[0] ?? '';
  inserts.forEach((insert, index) => {
    markup += writeInsert(insert) + (strings[index + 1] ?? '');
  });
  return new Html(markup);
}

/** The same for style sheets, which are ours and take no inserts. */
export const css = (strings: TemplateStringsArray): Html => new Html(strings.join(''));

/** Text for element content and for attributes in double or single quotes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

function writeInsert(insert: Insert): string {
  if (insert === null) return '';
  if (Html.isHtml(insert)) return insert.markup;
  if (typeof insert === 'string') return escapeHtml(insert);
  if (typeof insert === 'number') return String(insert);
  return insert.map(writeInsert).join('');
}

const BLOCK =
  'address|article|aside|blockquote|body|br|center|dd|div|dl|dt|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul';
const INLINE =
  'abbr|acronym|applet|area|audio|base|big|button|canvas|cite|code|col|colgroup|del|details|dfn|dialog|em|embed|fieldset|figcaption|figure|font|frame|frameset|iframe|img|input|ins|kbd|label|legend|link|map|mark|meta|noscript|object|option|param|picture|samp|script|select|small|source|span|strike|strong|style|sub|summary|sup|svg|template|textarea|tt|var|video';

// A text may hold "<" of its own ("under 18 < x", "a<b og b>c"), so only what HTML knows, or has attributes, is a tag.
const BLOCK_TAG = new RegExp(
  `</?(?:${BLOCK})(?![a-z0-9-])[^<>]*>|</?p(?:\\s*/?|[\\s/][^<>=]*=[^<>]*)>`,
  'gi',
);
const OTHER_TAG = new RegExp(
  [
    `</?(?:${INLINE})(?![a-z0-9-])[^<>]*>`,
    '</?[abiqsu]\\s*/?>',
    '<[a-z][a-z0-9:-]*[\\s/][^<>=]*=[^<>]*>',
    '<!doctype[^<>]*>',
    '</?[ow]:[a-z]+[^<>]*>',
  ].join('|'),
  'gi',
);
/** Not closed, they go on to the end, as a browser has it; so the search stays linear, too. */
const WHOLE =
  /<(script|style)(?![a-z0-9-])[^<>]*>[\s\S]*?(?:<\/\1[^<>]*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
/** Tags hidden in tags come to light one by one. */
const MOST_ROUNDS = 5;

/** The text without its HTML: a line break for each block, scripts and styles with all that is in them. */
export function stripMarkup(text: string): string {
  let stripped = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = stripped;
    stripped = stripOnce(before);
    if (stripped === before) return stripped;
  }
  return stripOnce(stripped) === stripped ? stripped : stripped.replaceAll('<', '');
}

function stripOnce(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(WHOLE, ' ').replace(BLOCK_TAG, '\n').replace(OTHER_TAG, '');
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['shy', ''],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
  ['aring', 'å'],
  ['Aring', 'Å'],
]);

/** Character references (`&amp;`, `&#248;`) as the characters they stand for; unknown ones stay. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

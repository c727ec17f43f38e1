/** Characters from one code point to another, both included. */
function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) =>
    String.fromCodePoint(from + index),
  ).join('');
}

/** Basic Latin, Latin-1 without the soft hyphen (which is not seen), and the punctuation of our four languages. */
const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xac)}${range(0xae, 0xff)}–—‘’‚“”„…•−×↑↓`;
/** Without the rarer signs of Latin-1, which stand in no headline. */
const LATIN_SERIF = `${range(0x20, 0x7e)}\u00a0«»·°©§ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÜÝàáâäåæçèéêëíîïñóôöøúüýÿß–—‘’“”„…−×`;
/** Northern, Lule, South and Skolt Sámi, and the neighbours' letters in names. */
const LATIN_EXT_SERIF = 'ČčĐđŊŋŠšŽžĀāĒēĪīŪūĹĺŃńŔŕŚśŹźĄąĘęŁłŐőŰűǦǧ';
/** The packaged Source Serif has no ŧ and no Skolt letters; neither face has Ǩ. Another font draws those. */
const LATIN_EXT = `${LATIN_EXT_SERIF}ŦŧǤǥǮǯƷʒʹ`;
const CYRILLIC = `${range(0x410, 0x44f)}Ёё№`;
/** The italic writes the names of seas and nothing else. */
const SEAS =
  'Barents Sea Norwegian Sea White Sea Barentshavet Norskehavet Kvitsjøen Kvitehavet Hvitehavet';
const SEAS_CYRILLIC = 'БаренцевоНорвежскоеБелоеморе';

const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4';
const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3';

export interface FontFile {
  /** Name of the file written, without its ending. */
  readonly name: string;
  /** Font file of a package that it is cut from. */
  readonly source: string;
  readonly characters: string;
  readonly face: 'sans' | 'serif' | 'serif-italic';
  readonly weights: readonly (400 | 600)[];
}

const BOTH = [400, 600] as const;

export const FONT_FILES: readonly FontFile[] = [
  file('serif', 'latin', `${SERIF}-latin-wght-normal.woff2`, LATIN_SERIF),
  file('serif', 'latin-ext', `${SERIF}-latin-ext-wght-normal.woff2`, LATIN_EXT_SERIF),
  file('serif', 'cyrillic', `${SERIF}-cyrillic-wght-normal.woff2`, CYRILLIC),
  file('sans', 'latin', `${SANS}-latin-wght-normal.woff2`, LATIN),
  file('sans', 'latin-ext', `${SANS}-latin-ext-wght-normal.woff2`, LATIN_EXT),
  file('sans', 'cyrillic', `${SANS}-cyrillic-wght-normal.woff2`, CYRILLIC),
  file('serif-italic', 'latin', `${SERIF}-latin-wght-italic.woff2`, SEAS),
  file('serif-italic', 'cyrillic', `${SERIF}-cyrillic-wght-italic.woff2`, SEAS_CYRILLIC),
];

function file(face: FontFile['face'], subset: string, source: string, text: string): FontFile {
  const characters = [...new Set(text)].sort().join('');
  const weights = face === 'serif-italic' ? ([400] as const) : BOTH;
  return { name: `atlas-${face}-${subset}`, source, characters, face, weights };
}

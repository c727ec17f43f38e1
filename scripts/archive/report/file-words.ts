import type { Pen, Words } from './pen.ts';

/** "Windows-1252: older Western European files from Windows". An encoding we have no words for keeps its name. */
export function describeEncoding(encoding: string, pen: Pen): string {
  const words = ENCODINGS.get(encoding.toLowerCase());
  return words ? pen.say(words) : encoding;
}

/** "semicolon (;)". */
export function describeDelimiter(delimiter: string, pen: Pen): string {
  const words = DELIMITERS.get(delimiter);
  return words ? pen.say(words) : `«${delimiter}»`;
}

const ENCODINGS: ReadonlyMap<string, Words> = new Map([
  ['utf-8', { nb: 'UTF-8 (Unicode, det vanlige i dag)', en: 'UTF-8 (Unicode, usual today)' }],
  ['utf-16le', { nb: 'UTF-16 (Excels «Unicode-tekst»)', en: 'UTF-16 (“Unicode text” of Excel)' }],
  ['utf-16be', { nb: 'UTF-16 (omvendt rekkefølge)', en: 'UTF-16 (reverse order)' }],
  [
    'windows-1252',
    {
      nb: 'Windows-1252 (eldre vesteuropeiske filer fra Windows)',
      en: 'Windows-1252 (older Western European files from Windows)',
    },
  ],
  [
    'iso-8859-1',
    { nb: 'Latin-1 (eldre vesteuropeiske filer)', en: 'Latin-1 (older Western European files)' },
  ],
  ['iso-8859-10', { nb: 'Latin-6 (eldre nordiske filer)', en: 'Latin-6 (older Nordic files)' }],
  [
    'iso-8859-15',
    { nb: 'Latin-9 (eldre vesteuropeiske filer)', en: 'Latin-9 (older Western European files)' },
  ],
  ['macintosh', { nb: 'Mac Roman (eldre filer fra Mac)', en: 'Mac Roman (older files from Mac)' }],
  [
    'windows-1251',
    {
      nb: 'Windows-1251 (eldre kyrilliske filer fra Windows)',
      en: 'Windows-1251 (older Cyrillic files from Windows)',
    },
  ],
  ['koi8-r', { nb: 'KOI8-R (eldre russiske filer)', en: 'KOI8-R (older Russian files)' }],
  ['ibm866', { nb: 'IBM 866 (russiske filer fra DOS)', en: 'IBM 866 (Russian files from DOS)' }],
]);

const DELIMITERS: ReadonlyMap<string, Words> = new Map([
  [';', { nb: 'semikolon (;)', en: 'semicolon (;)' }],
  [',', { nb: 'komma (,)', en: 'comma (,)' }],
  ['\t', { nb: 'tabulator', en: 'tab' }],
  ['|', { nb: 'loddrett strek (|)', en: 'vertical bar (|)' }],
]);

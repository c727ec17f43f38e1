import type { Language } from '#lib/i18n/language.ts';

/** A text in the four languages of the site. */
export type Texts = Readonly<Record<Language, string>>;

/** What the files for others say about the archive beside them. */
export interface OpenDataAbout {
  /** First 12 hex digits that name the archive. */
  readonly hash: string;
  /** Month in which the source was compiled, YYYY-MM. */
  readonly compiled: string;
  /** Invented grants. */
  readonly isSynthetic: boolean;
  /** Only the grants that could be found, not all. */
  readonly isSample: boolean;
  readonly title: Texts;
  /** Year whose kroner `amount_constant_nok` is in. */
  readonly baseYear: number;
  /** Address of the archive's folder on the web; null where it is not known yet. */
  readonly baseUrl: string | null;
  readonly protection: { readonly minInhabitants: number; readonly minGrants: number };
}

export const PUBLISHER: Texts = {
  nb: 'Det norske Barentssekretariatet',
  nn: 'Det norske Barentssekretariatet',
  en: 'The Norwegian Barents Secretariat',
  ru: 'Норвежский Баренц-секретариат',
};

export const PUBLISHER_PAGE = 'https://barents.no/';

export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Folder of these files below the archive's. */
export const OPEN_FOLDER = 'open';

/**
 * What addresses in the metadata start with. As long as nobody knows where the archive will lie on the
 * web, they are names of this archive and not addresses: `urn:barents-atlas:<hash>:`. Nothing that looks
 * like an address leads nowhere.
 */
export function baseOf({ baseUrl, hash }: OpenDataAbout): string {
  if (baseUrl === null) return `urn:barents-atlas:${hash}:`;
  return baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
}

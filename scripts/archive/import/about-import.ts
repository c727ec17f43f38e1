import type { AboutSource } from '../source/settings.ts';
import type { Mapping } from './mapping/mapping.ts';

/**
 * `source/about.json` of an imported table. What the mapping does not say stays as it was; whether the
 * table is the whole register is said by a person or taken to be no: a sample may not look like the whole.
 */
export function aboutImport(mapping: Mapping, before: AboutSource, month: string): AboutSource {
  const { title, compiled, completeness } = mapping.about;
  return {
    title: title === undefined ? before.title : { nb: title, nn: title, en: title, ru: title },
    compiled: compiled ?? month,
    completeness: completeness ?? 'sample',
    // Nobody has read the titles of a table that was just exported.
    areTitlesRead: false,
    isSynthetic: false,
  };
}

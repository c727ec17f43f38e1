import {
  BODIES,
  CYRILLIC_BODIES,
  CYRILLIC_NUMBERED,
  CYRILLIC_STATE_WORDS,
  CYRILLIC_TYPES,
  LATIN_FORMS,
  NORDIC_BODIES,
  NORDIC_STATE_WORDS,
  NUMBERED_TYPES,
  RUSSIAN_FORMS,
  STATE_WORDS,
} from './words/organisation-words.ts';

const L = '\\p{L}';
const BEFORE = `(?<![${L}\\p{N}])`;
const AFTER = `(?![${L}\\p{N}])`;
const QUOTE = '(?:«[^»]{2,80}»|[“„][^“”]{2,80}[“”]|"[^"]{2,80}")';
const NUMBER = '(?:\\s*(?:№|#)\\s?|\\s+(?:no|nr|n|num|number|nummer)\\.?\\s?)\\d{1,4}';

/** A pattern, and what a text must have at the least: most titles need not be searched for most patterns. */
export interface OrganisationRule {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

/** Patterns that say by themselves that an organisation of Russia is named. */
export const SURE: readonly OrganisationRule[] = [
  // ООО «…», МБОУ СОШ № 5, ООО Name, ИП Name
  {
    needs: /[А-Я]{2}/,
    pattern: new RegExp(
      `${BEFORE}(?:${RUSSIAN_FORMS})(?:\\s+(?:ВО|ДО|ДОД|СОШ|ДЮСШ|${L}{3,20})){0,4}?(?:\\s*${QUOTE}|\\s*№\\s?\\d+|\\s+\\p{Lu}[${L}-]+)`,
      'gu',
    ),
  },
  {
    needs: /[A-Z]{3}/,
    pattern: new RegExp(
      `${BEFORE}(?:${LATIN_FORMS})(?:\\s+(?:DOD?|VO|K|SOSh|SOSJ))?(?:\\s*${QUOTE}|${NUMBER}|\\s+\\p{Lu}[${L}-]{2,})(?:\\s+\\p{Lu}\\p{Ll}+)?`,
      'gu',
    ),
  },
  // DYuSSh-5, DJuSSJ nr. 5, DMSh
  {
    needs: /D[JYUM]|SOS|SDJ|SDY/,
    pattern: new RegExp(
      `${BEFORE}(?:S?D(?:[JY]u|[JY]U|U)S(?:Sh|SH|SJ|Sj|SCH)?(?:OR)?|S?D[YJ]u?TS|DMSh|DMSJ|DSHI|DShI|SOSh|SOSJ)(?:[- ]?\\d{1,4}|\\s*(?:№|#|[Nn][ro]?\\.)\\s?\\d{1,4}|\\s*${QUOTE}|\\s+\\p{Lu}[${L}-]{2,})?${AFTER}`,
      'gu',
    ),
  },
  // School No. 5, idrettsskole nr. 3, lyceum 3, 12. skole
  { needs: /\d/, pattern: new RegExp(`(?:${NUMBERED_TYPES})${NUMBER}${AFTER}`, 'giu') },
  {
    needs: /\d/,
    pattern: new RegExp(
      `${BEFORE}(?:gymnasium|gymnas|lyceum|lyseum|internat)\\s+\\d{1,3}${AFTER}`,
      'giu',
    ),
  },
  {
    needs: /\d/,
    pattern: new RegExp(
      `${BEFORE}(?:№\\s?\\d{1,4}|\\d{2,4}\\.)\\s+(?:school|skole|kindergarten|barnehage|gymnasium|gymnas|школ${L}*)${AFTER}`,
      'giu',
    ),
  },
  {
    needs: /\d/,
    pattern: new RegExp(
      `${BEFORE}(?:детск${L}+\\s+)?(?:${CYRILLIC_NUMBERED})${L}*(?:-${L}+)?\\s*(?:№|N|#|номер)\\s?\\d{1,4}`,
      'giu',
    ),
  },
  // Named after somebody, or the choir of a village
  {
    needs: /[а-я]/,
    pattern: new RegExp(
      `${BEFORE}(?:${CYRILLIC_TYPES}|${CYRILLIC_BODIES})${L}*\\s+(?:(?:имени|им\\.)\\s*(?:\\p{Lu}\\.\\s?){0,2}|(?:сел|пос[её]лк|деревн)${L}*\\s+)\\p{Lu}${L}+`,
      'gu',
    ),
  },
  // Umba Regional Philharmonic
  {
    needs: /State|Regional|Federal|Republican|Oblast|City|Municipal/,
    pattern: new RegExp(
      `${BEFORE}(?:\\p{Lu}[${L}.-]+\\s+){1,3}(?:State|Regional|Federal|Republican|Oblast|City|Municipal)(?:\\s+(?:${STATE_WORDS})|\\s+\\(\\p{Lu}${L}+\\)){0,5}\\s+(?:${BODIES})(?:\\s+(?:of|for)\\s+(?:the\\s+)?\\p{Lu}${L}+(?:\\s+(?:and\\s+)?\\p{Lu}${L}+){0,2})?`,
      'gu',
    ),
  },
];

/** The same with a Russian place in front: without one, a Norwegian body could be meant. */
export const BEHIND_PLACE: readonly RegExp[] = [
  new RegExp(
    `${BEFORE}(${L}[${L}-]+)\\s+(?:(?:${NORDIC_STATE_WORDS})\\s+){1,4}(?:${NORDIC_BODIES})(?:\\s+for\\s+${L}+)?${AFTER}`,
    'giu',
  ),
  new RegExp(
    `${BEFORE}(${L}+)\\s+(?:(?:${CYRILLIC_STATE_WORDS})${L}+\\s+){1,4}(?:${CYRILLIC_BODIES})${L}*`,
    'giu',
  ),
  new RegExp(
    `${BEFORE}(\\p{Lu}[${L}-]+)\\s+(?:(?:${STATE_WORDS})\\s+){1,4}(?:${BODIES})${AFTER}`,
    'gu',
  ),
];

/** Without `no.` before the number, a school in a text about Russia may be one, or the second of a series. */
export const BARE_NUMBER = new RegExp(
  `${BEFORE}(?:school|skole|kindergarten|barnehage|школ${L}*)\\s+\\d{1,3}${AFTER}`,
  'giu',
);

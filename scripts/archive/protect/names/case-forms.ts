import { settle } from './romanise.ts';

/**
 * The loose keys that a Russian given name or surname has in its cases, nominative first: `ivan` gives
 * ivana, ivanu, ivanom, ivane. Also with the genitive s that Norwegian and English put behind it.
 */
export function listCaseForms(key: string): readonly string[] {
  const forms = [key, ...obliqueForms(key)].map(settle);
  return [...new Set([...forms, `${key}s`])].filter((form) => form.length > 2);
}

function obliqueForms(key: string): readonly string[] {
  const stem = key.slice(0, -1);
  // Petrova and Sokolovskaya are declined like adjectives, Olga and Maria like nouns.
  if (/(ov|ev|in)a$/.test(key)) return addTo(stem, ['oi', 'u', 'i', 'e']);
  if (/(sk|ck|n)aa?$/.test(key)) return addTo(stem, ['oi', 'u', 'uu', 'i', 'e', 'ei']);
  if (key.endsWith('a')) return addTo(stem, ['i', 'e', 'u', 'oi', 'ei']);
  if (/(sk|ck)i$/.test(key)) return addTo(stem, ['ogo', 'omu', 'im', 'om', 'ie', 'ih']);
  if (key.endsWith('i')) return addTo(stem, ['a', 'u', 'em', 'm', 'e']);
  if (/[eo]$/.test(key)) return [];
  return addTo(key, ['a', 'u', 'om', 'em', 'im', 'e', 'i', 'ih']);
}

function addTo(stem: string, endings: readonly string[]): readonly string[] {
  return endings.map((ending) => stem + ending);
}

/** Endings that Russian, Ukrainian and Belarusian surnames have, in every case, as loose keys. */
const SURNAME =
  /(?:[a-zCSZ]{2}(?:ov|ev)(?:a|u|im|om|oi|ih|i|e)?|[a-zCSZ]{2}(?:kin|gin|hin|nin|lin|Cin|Sin|Zin|din|tin|rin|bin|pin|vin|zin|min|cin)(?:a|u|im|om|oi|ih)?|[a-zCSZ]{2}(?:sk|ck)(?:i|ii|ogo|omu|im|om|a|oi|u|ih)|[a-zCSZ]{2}enko|[a-zCSZ]{2}(?:nik|Cuk|Suk|Cak|niuk|nuk)(?:a|u|om)?|[a-zCSZ]{3}(?:nih|kih))s?$/;
/** Those that hardly any other word has. */
const CLEAR =
  /[a-zCSZ]{2}(?:(?:ov|ev)(?:a|im|oi)?|in(?:oi|im)|kina?|cina?|sk(?:aa?|ogo|omu)|enko)s?$/;
const PATRONYMIC =
  /[a-zCSZ]{2}(?:(?:ov|ev|[aeiou])iC(?:a|u|em|e)?|(?:ov|ev|iniC)n(?:a|i|u|oi|e))s?$/;

export const hasSurnameShape = (key: string): boolean => key.length > 4 && SURNAME.test(key);
export const hasClearSurnameShape = (key: string): boolean => key.length > 4 && CLEAR.test(key);
export const hasPatronymicShape = (key: string): boolean => key.length > 5 && PATRONYMIC.test(key);

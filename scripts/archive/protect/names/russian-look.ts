/** Endings of Russian adjectives in Latin letters: `Zeljonaja`, `Severnyje`, `Polyarny`. */
const ADJECTIVE =
  /(?:aja|aya|aia|oje|oye|oie|yje|yye|yie|ije|iye|skij|skiy|skii|skoje|skoj|skoy|skoye|nyj|nyy|lyj|ryj|vyj|nij|niy|[bdgklmrstvz]ny)$/;
/** Letters for one Russian sound, and soft consonants, which Norwegian and English hardly write so. */
const GROUP =
  /tsj|shch|sjtsj|zj|zh|kh(?!ag)|sjk|shk|chk|(?<=.)[bdglmnprstvz]y[aou]|(?<=[^kghbfsm])(?<=.)[dlmnprtvz]j[aou]|^(?:vz|vs[kpt]|ts|vd|mg|zv|zd|zn|zl|vl)/;
/** Endings of nouns and names of places. */
const NOUN =
  /(?:[bcdfghjklmnprstvxz]ka|[bdfghjklmnprstvz]ok|[^aeiouy]yok|jok|nik|chik|tsjik|vik|ovo|evo|ino|its?a|ets|ost|nost|stvo|nie|[rln][jy]e|ija|iya|nije|niye|dok|[nrlvdt]ki|tsy|ovka|yonok|kop|vets|gor|grad|gorod|morye|morje|[^ae]yus|oye|ushki|rozh|lsk|nsk|vsk|rsk|dsk|tsk|msk|bsk|psk|zsk)$/;

/** Whether a word is likely one of Russian, in Cyrillic or romanised; it need not be a name. */
export function looksRussian(word: string): boolean {
  if (/\p{Script=Cyrillic}/u.test(word)) return true;
  const lower = word.toLowerCase();
  if (lower.length < 4 || /[æøåäöáčđŋšŧž]/.test(lower)) return false;
  return looksLikeRussianAdjective(lower) || GROUP.test(lower) || NOUN.test(lower);
}

/** An ending that hardly a word of another language has. */
export function looksLikeRussianAdjective(word: string): boolean {
  return word.length > 4 && ADJECTIVE.test(word.toLowerCase());
}

/** A word as a whole: `\b` knows no Cyrillic letters. */
const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

const KRONER = 'kroner|krone|kr|nkr|nok|крон[аыу]?';

/** What stands for kroner; Norwegian, if anybody's. */
export const KRONER_WORD = new RegExp(
  word(`(?:norske|norwegian|норвежских|норв\\.)?\\s*(?:${KRONER})(?!\\s*(?:sek|dkk))\\.?`),
  'giu',
);

/** What stands for other money than Norwegian kroner. */
export const OTHER_CURRENCY = new RegExp(
  `[€$£₽]|${word(
    'eur|euro|euros|usd|us dollar|dollars?|sek|dkk|isk|gbp|pund|pounds?|rub|rur|rubler|rubel|rubles?|roubles?|руб|рубл\\p{L}*|евро|долл\\p{L}*|svenske kroner|danske kroner|swedish kron\\p{L}*|danish kron\\p{L}*|шведск\\p{L}*|датск\\p{L}*',
  )}`,
  'iu',
);

export const ABOUT =
  /^(?:ca|cirka|circa|omtrent|omkring|om lag|omlag|rundt|about|around|approx|approximately|около|примерно|прим)(?!\p{L})\.?\s*|^[~≈]\s*/iu;

export interface Scale {
  readonly word: RegExp;
  readonly factor: number;
}

const scale = (words: string, factor: number): Scale => ({
  word: new RegExp(`^(.*\\d)\\s*(?:${words})\\.?$`, 'iu'),
  factor,
});

/** Words after a number, by what they multiply it with. "Billion" is not Norwegian here. */
export const SCALES: readonly Scale[] = [
  scale('k|t|tkr|tnok|tusen|tus|thousand|тыс|тысяч[аиу]?', 1000),
  scale(
    'm|mill|million|millions|millioner|millionar|mio|mln|mkr|mnok|млн|миллион\\p{L}*',
    1_000_000,
  ),
  scale(
    'mrd|milliard|milliarder|milliardar|bn|billion|billions|млрд|миллиард\\p{L}*',
    1_000_000_000,
  ),
];

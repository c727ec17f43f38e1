/**
 * How a share is said in words: "one in five" where a whole number fits, a percentage where most are
 * documented and "one in one" would be nonsense, `all` where nothing is missing.
 */
export type Fraction =
  | { readonly kind: 'all' }
  | { readonly kind: 'percent'; readonly share: number }
  | { readonly kind: 'one-in'; readonly n: number };

/** Above this share "one in two" would say too little. */
const HALF = 0.55;

/** `part` of `whole`, both counts; `part` above 0. */
export function buildFraction(part: number, whole: number): Fraction {
  if (part >= whole) return { kind: 'all' };
  const share = part / whole;
  if (share > HALF) return { kind: 'percent', share };
  return { kind: 'one-in', n: Math.round(whole / part) };
}

/** A part of a text in quotation marks. `start` and `end` include the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
}

const QUOTED =
  /«([^«»]{2,80})»|[“„”]([^“”„]{2,80})[“”]|"([^"]{2,80})"|(?<![\p{L}\p{N}])['‘‚]([^'’‘]{2,80})['’‘](?![\p{L}])|‹([^‹›]{2,80})›/gu;

export function findQuotations(text: string): readonly Quotation[] {
  return [...text.matchAll(QUOTED)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    inner: match.slice(1).find((group) => group !== undefined) ?? '',
  }));
}

export type Decimal = 'auto' | 'comma' | 'point';

export interface WrittenNumber {
  readonly value: number;
  readonly hasDecimals: boolean;
  /** `1.250` may be either; it was read in the likelier way. */
  readonly isAmbiguous: boolean;
}

/**
 * A number as people write it, with groups of three parted by spaces, points, commas or apostrophes.
 * @param prefersDecimals what `1.250` means where nothing else tells: 1.25 instead of 1250
 * @returns null where it is no single number
 */
export function parseNumber(
  text: string,
  decimal: Decimal,
  prefersDecimals = false,
): WrittenNumber | null {
  if (!/^\d[\d .,'’]*$/.test(text)) return null;
  const written = text.replaceAll('’', "'");
  const mark = findDecimalMark(written, decimal, prefersDecimals);
  if (mark === undefined) return null;
  const [whole = '', fraction = ''] = mark.sign === null ? [written] : written.split(mark.sign);
  if (!isGrouped(whole) || !/^\d*$/.test(fraction)) return null;
  return {
    value: Number(`${whole.replace(/\D/g, '')}.${fraction === '' ? '0' : fraction}`),
    hasDecimals: Number(fraction) > 0,
    isAmbiguous: mark.isAmbiguous,
  };
}

interface DecimalMark {
  readonly sign: '.' | ',' | null;
  readonly isAmbiguous: boolean;
}

const certain = (sign: DecimalMark['sign']): DecimalMark => ({ sign, isAmbiguous: false });

/** Which sign, if any, parts the decimals; undefined where nobody can tell. */
function findDecimalMark(
  text: string,
  decimal: Decimal,
  prefersDecimals: boolean,
): DecimalMark | undefined {
  const signs = text.replace(/[^.,]/g, '');
  if (decimal !== 'auto') {
    const sign = decimal === 'comma' ? ',' : '.';
    const count = signs.split(sign).length - 1;
    return count > 1 ? undefined : certain(count === 1 ? sign : null);
  }
  if (signs === '') return certain(null);
  const last = signs.endsWith('.') ? '.' : ',';
  const count = signs.split(last).length - 1;
  // 1.250.000,00: the other sign is there, so the last one is for decimals.
  if (signs.length > count) return count === 1 ? certain(last) : undefined;
  if (count > 1) return certain(null);
  const [before = '', after = ''] = text.split(last);
  if (after.length !== 3) return certain(last);
  if (before === '0') return certain(last);
  // 1 250,500 may be written by anybody for anything.
  if (!/^\d{1,3}$/.test(before)) return undefined;
  return { sign: prefersDecimals ? last : null, isAmbiguous: true };
}

/** Only digits, or groups of three with one and the same sign between them. */
function isGrouped(text: string): boolean {
  return /^\d+$/.test(text) || /^\d{1,3}([ .,'])\d{3}(?:\1\d{3})*$/.test(text);
}

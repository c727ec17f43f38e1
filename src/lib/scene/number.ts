/**
 * A length, angle or share as it stands in markup: at most two decimals, which is finer than any
 * screen shows. Throws on NaN and infinity, because browsers drop such marks without a word.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A scene holds the number ${value}.`);
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

export function formatNumbers(values: readonly number[]): string {
  return values.map(formatNumber).join(' ');
}

const LONG_DECIMAL = /\d*\.\d{3,}/g;

/** Path data with its decimals cut to two; compact notation (`1.25.5-3`) keeps its meaning. */
export function roundPath(d: string): string {
  if (/NaN|Infinity|undefined|null/.test(d)) throw new RangeError('A path holds no number.');
  return d.replace(LONG_DECIMAL, (number) => {
    // toFixed keeps the dot, which may be what separates this number from the next.
    const rounded = Number(number).toFixed(2);
    if (!number.startsWith('.')) return rounded;
    return rounded.startsWith('0.') ? rounded.slice(1) : ` ${rounded}`;
  });
}

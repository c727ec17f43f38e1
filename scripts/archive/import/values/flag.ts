import type { RawCell, Reading, Remark } from '../raw-table.ts';
import { cleanText } from './clean-text.ts';
import { isNotStated } from './not-stated.ts';

const YES: ReadonlySet<string> = new Set('ja j yes y да д x х ✓ ✔ ☑ ☒ 1 true sant +'.split(' '));
const NO: ReadonlySet<string> = new Set('nei n no нет н ☐ 0 false usant'.split(' '));

/** Yes or no, null for an empty cell or one that says "not stated". */
export function readFlag(cell: RawCell): Reading<boolean | null> {
  if (typeof cell === 'boolean') return { isRead: true, value: cell, repairs: [] };
  const { text, repairs } = cleanText(cell);
  const word = text.toLowerCase().replace(/[.!]$/, '');
  if (isNotStated(text)) return { isRead: true, value: null, repairs };
  if (YES.has(word)) return { isRead: true, value: true, repairs };
  if (NO.has(word)) return { isRead: true, value: false, repairs };
  return { isRead: false, reason: UNCLEAR };
}

const UNCLEAR: Remark = {
  code: 'flag-unclear',
  nb: 'Dette er verken ja eller nei. Skriv ja, nei eller la cellen stå tom.',
  en: 'This is neither yes nor no. Write yes, no, or leave the cell empty.',
};

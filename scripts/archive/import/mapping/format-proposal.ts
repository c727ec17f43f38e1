import { recommendColumns } from './check-columns.ts';
import { showName } from './column-name.ts';
import type { Proposal, Reason } from './propose.ts';
import { aboutTarget } from './targets.ts';

type ReportLanguage = 'nb' | 'en';

const WORDS = {
  nb: {
    head: ['Kolonne', 'Føres som', 'Sikkert?', 'Hvorfor'],
    certainty: { high: 'ja', low: 'se etter' },
    isProtected: 'vises aldri',
  },
  en: {
    head: ['Column', 'Taken as', 'Sure?', 'Why'],
    certainty: { high: 'yes', low: 'look' },
    isProtected: 'never shown',
  },
} as const;

const WIDEST = 32;

/** The proposal as a table for the terminal, and below it what a person still has to do. Ends with a line break. */
export function formatProposal(proposal: Proposal, language: ReportLanguage = 'en'): string {
  const rows = [
    WORDS[language].head,
    ...proposal.reasons.map((one) => formatReason(one, language)),
  ];
  const widths = [0, 1, 2].map((index) =>
    Math.max(...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const lines = rows.map((row) =>
    row
      .map(
        (cell, index) =>
          cell + ' '.repeat((widths[index] ?? 0) - Math.min(widths[index] ?? 0, widthOf(cell))),
      )
      .join('  ')
      .trimEnd(),
  );
  const [head = '', ...body] = lines;
  const left = recommendColumns(proposal.mapping).map((remark) => remark[language]);
  const parts = [
    head,
    '-'.repeat(widthOf(head)),
    ...body,
    ...(left.length > 0 ? ['', ...left] : []),
  ];
  return `${parts.join('\n')}\n`;
}

function formatReason(
  { column, target, why, certainty }: Reason,
  language: ReportLanguage,
): readonly string[] {
  const words = WORDS[language];
  const guard = aboutTarget(target).isProtected ? ` (${words.isProtected})` : '';
  const name = showName(column);
  const cut = widthOf(name) > WIDEST ? `${[...name].slice(0, WIDEST - 1).join('')}…` : name;
  // A header may hold signs that steer the terminal; `showName` took them out of the column, not of the reason.
  return [
    cut,
    target + guard,
    words.certainty[certainty],
    why[language].replace(/[\p{Cc}\p{Cf}]/gu, ''),
  ];
}

const widthOf = (text: string) => [...text].length;

import { css } from '../html.ts';

/** Verdict, sum, next steps, contents: what is read first. */
export const OPENING = css`
  .bar {
    display: flex;
    gap: 2px;
    height: 10px;
    margin-bottom: 12px;
  }
  .bar span {
    min-width: 4px;
    border: 1px solid var(--doc);
  }
  .bar .taken {
    background: var(--doc);
  }
  .bar .mended {
    background: repeating-linear-gradient(135deg, var(--doc) 0 1.5px, transparent 1.5px 5px);
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
  }
  .term {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }
  .sum b,
  .sum .sign {
    font: 600 25px/1.3 var(--serif);
  }
  .sum .sign {
    font-weight: 400;
  }
  .term.taken::before,
  .term.mended::before,
  .term.refused::before {
    content: '';
    align-self: center;
    width: 12px;
    height: 12px;
    border: 1px solid var(--doc);
  }
  .term.taken::before {
    background: var(--doc);
  }
  .term.mended::before {
    background: repeating-linear-gradient(135deg, var(--doc) 0 1.5px, transparent 1.5px 4px);
  }
  .check {
    margin-top: 4px;
    color: var(--ink2);
  }
  .wrong {
    padding-left: 12px;
    border-left: 4px solid var(--ink);
    color: var(--ink);
    font-weight: 600;
  }

  .next ol {
    max-width: 46em;
    padding-left: 28px;
  }
  .next li {
    padding: 0 0 10px 6px;
  }
  .next a {
    white-space: nowrap;
  }
  .next li::marker {
    font: 600 18px/1 var(--serif);
  }
  pre {
    margin-top: 6px;
    padding: 10px 14px;
    border: 1px solid var(--rule);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  code {
    font:
      400 0.92em/1.4 ui-monospace,
      Consolas,
      Menlo,
      monospace;
    overflow-wrap: anywhere;
  }
  .contents {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin-top: 24px;
    padding: 0;
    list-style: none;
  }
  .contents a {
    display: inline-block;
    padding: 4px 0;
  }
  .count {
    color: var(--ink2);
    font-weight: 400;
    white-space: nowrap;
  }
`;

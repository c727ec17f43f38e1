import { css } from '../html.ts';

/** Sections, groups of rows that open, tables. */
export const BODY = css`
  section {
    margin-top: 48px;
    padding-top: 16px;
    border-top: 1px solid var(--ink);
  }
  main {
    padding-top: 40px;
  }
  main:focus {
    outline: none;
  }
  .kicker {
    color: var(--ink2);
    overflow-wrap: anywhere;
  }
  .kicker .value {
    color: var(--ink);
    font-weight: 600;
  }
  .lead,
  .advice,
  .note {
    max-width: 46em;
    color: var(--ink2);
  }
  .lead {
    margin-bottom: 16px;
  }
  .advice {
    margin-bottom: 8px;
  }
  .note {
    margin-top: 8px;
  }

  dl {
    display: grid;
    gap: 4px 32px;
  }
  dl div {
    display: grid;
    grid-template-columns: 9em 1fr;
  }
  dt {
    color: var(--ink2);
  }
  dd,
  td,
  tbody th,
  summary {
    overflow-wrap: anywhere;
  }
  .tag {
    padding: 0 6px;
    border: 1px solid var(--docoff);
    font-size: 14px;
    white-space: nowrap;
  }
  .empty,
  .cut {
    color: var(--ink2);
  }
  .plain {
    padding: 0;
    list-style: none;
  }

  .group {
    border-top: 1px solid var(--rule);
    padding: 4px 0 8px;
  }
  .group[open] {
    padding-bottom: 24px;
  }
  summary {
    padding: 8px 0;
    cursor: pointer;
  }
  summary h3 {
    display: inline;
    margin: 0;
  }
  .group > summary {
    display: grid;
    grid-template-columns: 20px 1fr auto;
    gap: 8px;
    list-style: none;
  }
  .group > summary::-webkit-details-marker {
    display: none;
  }
  .group > summary::before {
    content: '';
    width: 8px;
    height: 8px;
    margin: 6px 0 0 2px;
    border: solid var(--ink);
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
  }
  .group[open] > summary::before {
    transform: rotate(45deg);
    margin-top: 5px;
  }
  .group > :not(summary) {
    margin-left: 28px;
  }
  .rest > summary {
    font-weight: 600;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 15px;
  }
  .group > table {
    width: calc(100% - 28px);
  }
  caption {
    text-align: left;
  }
  th,
  td {
    padding: 6px 24px 6px 0;
    border-bottom: 1px solid var(--rule);
    font-weight: 400;
    text-align: left;
    vertical-align: top;
  }
  thead th {
    white-space: nowrap;
    border-color: var(--ink);
    color: var(--ink2);
    font-size: 14px;
  }
  tbody th {
    font-weight: 600;
  }
  /* Long words may break anywhere, which must not make a column of single letters. */
  th,
  td {
    min-width: 8em;
  }
  .number {
    min-width: 4.5em;
    text-align: right;
    white-space: nowrap;
  }
  th.number:first-child {
    width: 4.5em;
  }
`;

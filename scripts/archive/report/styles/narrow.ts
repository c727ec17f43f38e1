import { css } from '../html.ts';

/** Phones: a table becomes a list of blocks. Not for paper, which is as narrow. */
export const NARROW = css`
  @media screen and (width < 720px) {
    .top,
    main,
    footer {
      padding-right: 20px;
      padding-left: 20px;
    }
    .banner {
      padding: 10px 20px;
    }
    main {
      padding-top: 24px;
    }
    h1 {
      margin-bottom: 24px;
      font-size: 28px;
    }
    h2 {
      font-size: 22px;
    }
    .sum {
      display: grid;
      gap: 2px;
    }
    .sum .sign {
      display: none;
    }
    .term {
      display: grid;
      grid-template-columns: 12px 3.4em 1fr;
    }
    .term b {
      text-align: right;
    }
    .term:last-child {
      border-top: 1px solid var(--ink);
      padding-top: 4px;
    }
    .term:last-child::before {
      content: '';
    }
    .group > :not(summary) {
      margin-left: 0;
    }
    .group > table {
      width: 100%;
    }
    .group > summary {
      grid-template-columns: 20px 1fr;
    }
    .group > summary .count {
      grid-column: 2;
    }
    dl div {
      grid-template-columns: 1fr;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
      width: auto;
    }
    tr {
      padding: 10px 0;
      border-bottom: 1px solid var(--rule);
    }
    tbody th,
    td,
    .number,
    th.number:first-child {
      width: auto;
      min-width: 0;
      padding: 1px 0;
      border: 0;
      text-align: left;
      white-space: normal;
    }
    th.number:first-child::before {
      content: var(--line-head) ' ';
    }
    td:empty {
      display: none;
    }
    [data-label]::before {
      content: attr(data-label) ': ';
      color: var(--ink2);
    }
    [data-label] .plain,
    [data-label] .plain li {
      display: inline;
    }
    [data-label] .plain li + li::before {
      content: ' · ';
    }
  }
`;

import { css } from '../html.ts';

/** Paper, and screens whose colours the reader has chosen. */
export const PAPER = css`
  @media (forced-colors: active) {
    .bar span,
    .term::before {
      forced-color-adjust: none;
    }
  }

  @media print {
    :root {
      --paper: #ffffff;
    }
    html {
      font-size: 11pt;
    }
    .top,
    main,
    footer {
      max-width: none;
      padding-right: 0;
      padding-left: 0;
    }
    table {
      font-size: 9pt;
    }
    th,
    td {
      min-width: 7.5em;
      padding-right: 12px;
    }
    .number {
      min-width: 0;
    }
    thead th {
      font-size: 8pt;
      white-space: normal;
    }
    .skip,
    fieldset,
    .contents {
      display: none;
    }
    .banner {
      border: 2px solid var(--ink);
      background: none;
      color: var(--ink);
    }
    .bar span,
    .term::before {
      print-color-adjust: exact;
    }
    section {
      margin-top: 28px;
    }
    h2,
    h3,
    summary {
      break-after: avoid;
    }
    tr,
    li {
      break-inside: avoid;
    }
  }
`;

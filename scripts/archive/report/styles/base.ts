import { css } from '../html.ts';

/** Tokens of src/app.css and the plain elements. */
export const BASE = css`
  :root {
    color-scheme: light;
    --paper: #fbf8f1;
    --ink: #1c2429;
    --ink2: #4b555b;
    --rule: #d9d2c3;
    --doc: #2c3a42;
    --docoff: #868d8b;
    --serif: 'Source Serif 4', Georgia, 'Times New Roman', serif;
    --sans: 'Source Sans 3', system-ui, 'Segoe UI', sans-serif;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      color-scheme: dark;
      --paper: #0f171d;
      --ink: #ece7db;
      --ink2: #b3bab9;
      --rule: #2b3841;
      --doc: #d5d8d2;
      --docoff: #7b8990;
    }
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  html {
    background: var(--paper);
    color: var(--ink);
    font: 400 16px/1.5 var(--sans);
    font-variant-numeric: lining-nums tabular-nums;
    text-size-adjust: 100%;
  }
  body {
    margin: 0;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  pre {
    margin: 0;
  }
  h1,
  h2 {
    font-family: var(--serif);
    font-weight: 600;
    text-wrap: balance;
  }
  h1 {
    max-width: 24em;
    margin: 8px 0 32px;
    font-size: 38px;
    line-height: 1.2;
  }
  h2 {
    margin-bottom: 16px;
    font-size: 25px;
    line-height: 1.25;
  }
  h3 {
    margin: 24px 0 4px;
    font-size: 16px;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    position: absolute;
    z-index: 1;
    left: 16px;
    padding: 12px 16px;
    background: var(--paper);
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
`;

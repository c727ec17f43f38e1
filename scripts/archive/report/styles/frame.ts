import { css } from '../html.ts';

/** Banner, masthead with the choice of language, footer. */
export const FRAME = css`
  .top,
  main,
  footer {
    max-width: 1080px;
    margin: 0 auto;
    padding: 0 40px;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    align-items: center;
    justify-content: space-between;
    min-height: 64px;
  }
  .mark {
    font: 600 21px/1.2 var(--serif);
  }
  fieldset {
    display: flex;
    gap: 4px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset label {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-height: 40px;
    padding: 0 8px;
    color: var(--ink2);
    cursor: pointer;
  }
  fieldset input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  fieldset span {
    border-bottom: 2px solid transparent;
  }
  fieldset :checked + span {
    border-color: var(--ink);
    color: var(--ink);
    font-weight: 600;
  }
  fieldset :focus-visible + span {
    outline: 2px solid var(--ink);
    outline-offset: 4px;
  }
  .banner {
    padding: 10px 40px;
    background: var(--ink);
    color: var(--paper);
    font-weight: 600;
    text-align: center;
  }

  body:has(#show-nb:checked) .in-en,
  body:has(#show-en:checked) .in-nb {
    display: none;
  }
  @supports not selector(:has(*)) {
    fieldset {
      display: none;
    }
    .in-en {
      margin-top: 64px;
    }
  }
  footer {
    margin-top: 64px;
    padding-top: 16px;
    padding-bottom: 48px;
    color: var(--ink2);
    font-size: 14px;
  }
`;

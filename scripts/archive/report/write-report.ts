import type { ImportResult } from '../import/outcome.ts';
import { html, type Html } from './html.ts';
import { createPen, REPORT_LANGUAGES, type Pen, type ReportLanguage, type Words } from './pen.ts';
import { formatContents, formatSection, type Section } from './section.ts';
import { buildCoverageSection } from './sections/coverage.ts';
import { buildFileSection } from './sections/file.ts';
import { buildLookAlikesSection } from './sections/look-alikes.ts';
import { formatNextSteps } from './sections/next-steps.ts';
import { buildOpenNamesSection } from './sections/open-names.ts';
import { buildProtectionSection } from './sections/protection.ts';
import { buildRemarksSection } from './sections/remarks.ts';
import { formatVerdict } from './sections/verdict.ts';
import { STYLE } from './style.ts';
import { showUnseen } from './visible-text.ts';

export interface ReportAbout {
  /** YYYY-MM-DD. */
  readonly madeOn: string;
  /** Of the program. */
  readonly version: string;
}

/**
 * The report on an import as one HTML file, in Bokmål and English, for staff. It loads nothing, needs no
 * script, and may hold names of persons: it must never be published.
 */
export function formatReport(result: ImportResult, about: ReportAbout): string {
  const pens = REPORT_LANGUAGES.map((language) => createPen(language, result.sheet !== null));
  const file = showUnseen(result.file, 100).text;
  const page = html`<!doctype html>
    <html lang="nb">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>Importrapport: ${file}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">${both(SKIP)}</a>
        <header>
          <p class="banner">${both(BANNER)}</p>
          <div class="top">
            <p class="mark">Barents Atlas</p>
            <fieldset>
              <legend class="hidden">Språk / Language</legend>
              ${REPORT_LANGUAGES.map(writeSwitch)}
            </fieldset>
          </div>
        </header>
        <main id="content" tabindex="-1">${pens.map((pen) => writeLanguage(result, pen))}</main>
        <footer>${pens.map((pen) => writeFooter(about, pen))}</footer>
      </body>
    </html> `;
  return page.markup;
}

/** Bokmål is chosen first; the choice works by the style sheet alone. */
function writeSwitch(language: ReportLanguage): Html {
  const checked = language === 'nb' ? html` checked` : null;
  return html`<label lang="${language}"
    ><input type="radio" name="language" id="show-${language}" ${checked} /><span
      >${NAMES[language]}</span
    ></label
  > `;
}

function both(words: Words): Html {
  return html`${REPORT_LANGUAGES.map(
    (language) => html`<span class="in-${language}" lang="${language}">${words[language]}</span>`,
  )}`;
}

function writeLanguage(result: ImportResult, pen: Pen): Html {
  const sections: readonly Section[] = [
    buildFileSection(result, pen),
    buildRemarksSection(result, 'reject', pen),
    buildRemarksSection(result, 'repair', pen),
    buildRemarksSection(result, 'warning', pen),
    buildLookAlikesSection(result, pen),
    buildOpenNamesSection(result, pen),
    buildProtectionSection(result, pen),
    buildCoverageSection(result, pen),
  ].filter((section) => section !== null);
  return html`<div
    class="in-${pen.language}"
    lang="${pen.language}"
    style="--line-head: '${pen.lineHead}'"
  >
    ${formatVerdict(result, pen)}${formatNextSteps(result, sections, pen)}${formatContents(sections, pen)}${sections.map(
      (section) => formatSection(section, pen),
    )}
  </div> `;
}

function writeFooter({ madeOn, version }: ReportAbout, pen: Pen): Html {
  const day = /^\d{4}-\d\d-(\d\d)$/.exec(madeOn)?.[1];
  const month = pen.format.monthYearLong(madeOn);
  const dayMark = pen.language === 'nb' ? '.' : '';
  const date = day === undefined ? madeOn : `${Number(day)}${dayMark} ${month}`;
  const text = pen.say({
    nb: `Laget ${date} av Barents Atlas ${version}. Slett rapporten når du er ferdig med den.`,
    en: `Made on ${date} by Barents Atlas ${version}. Delete the report when you are done with it.`,
  });
  return html`<p class="in-${pen.language}" lang="${pen.language}">${text}</p> `;
}

const NAMES: Words = { nb: 'Bokmål', en: 'English' };
const SKIP: Words = { nb: 'Hopp til innholdet', en: 'Skip to the content' };
const BANNER: Words = {
  nb: 'Internt: kan inneholde personnavn. Ikke publiser.',
  en: 'Internal: may hold names of persons. Do not publish.',
};

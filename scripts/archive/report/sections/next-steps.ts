import type { ImportResult } from '../../import/outcome.ts';
import { countRows } from '../count-rows.ts';
import { findSteps, type Step } from '../find-steps.ts';
import { html, type Html, type Insert } from '../html.ts';
import type { Pen, Words } from '../pen.ts';
import type { Section } from '../section.ts';

/** What to do now, in order, made from what was found. Each step leads to the section it is about. */
export function formatNextSteps(
  result: ImportResult,
  sections: readonly Section[],
  pen: Pen,
): Html {
  const steps = findSteps(result, countRows(result)).map(
    (step) => html`<li>${writeStep(step, sections, pen)}</li> `,
  );
  return html`<section class="next" aria-labelledby="${pen.id('next')}">
    <h2 id="${pen.id('next')}">${pen.say(TITLE)}</h2>
    <ol>
      ${steps}
    </ol>
  </section> `;
}

function writeStep(step: Step, sections: readonly Section[], pen: Pen): Html {
  const about = sections.find(({ name }) => name === step.link);
  const link = about ? html` <a href="#${pen.id(about.name)}">${pen.say(about.title)}</a>` : null;
  const command = step.command === null ? null : html`<pre><code>${step.command}</code></pre>`;
  return html`${markFiles(pen.say(step.text(pen)))}${link}${command}`;
}

/** Names of files stand out, as they must be typed letter by letter. */
function markFiles(text: string): readonly Insert[] {
  return text
    .split(/([\w/-]+\.csv)/)
    .map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));
}

const TITLE: Words = { nb: 'Gjør dette nå', en: 'What to do now' };

import { html, type Html, type Insert } from './html.ts';
import type { Pen, Words } from './pen.ts';

export interface Section {
  /** Its address on the page, the same in all languages. */
  readonly name: string;
  readonly title: Words;
  /** How much is in it, for the list of contents; null where that says nothing. */
  readonly count: number | null;
  readonly body: Html;
}

export function formatSection({ name, title, body }: Section, pen: Pen): Html {
  return html`<section id="${pen.id(name)}" aria-labelledby="${pen.id(name)}-title">
    <h2 id="${pen.id(name)}-title">${pen.say(title)}</h2>
    ${body}
  </section> `;
}

export function formatContents(sections: readonly Section[], pen: Pen): Html {
  const items = sections.map(({ name, title, count }) => {
    const figure =
      count === null ? null : html` <span class="count">${pen.format.integer(count)}</span>`;
    return html`<li><a href="#${pen.id(name)}">${pen.say(title)}</a>${figure}</li> `;
  });
  return html`<nav aria-label="${pen.say(CONTENTS)}">
    <ul class="contents">
      ${items}
    </ul>
  </nav> `;
}

export function formatLead(text: Insert): Html {
  return html`<p class="lead">${text}</p> `;
}

const CONTENTS: Words = { nb: 'Innhold', en: 'Contents' };

import { describe, expect, test } from 'vitest';
import { html, type Insert } from './html.ts';

describe('html', () => {
  const inserts: readonly (readonly [name: string, insert: Insert, markup: string])[] = [
    ['text', '<b>&"\'', '&#60;b&#62;&#38;&#34;&#39;'],
    ['a number', 12, '12'],
    ['nothing', null, ''],
    ['markup', html`<i>${'<'}</i>`, '<i>&#60;</i>'],
    ['a list', ['<', html`<br />`, ['>']], '&#60;<br />&#62;'],
    ['text that was escaped before', '&lt;', '&#38;lt;'],
    ['dollars, which String.replace would read', '$& $1', '$&#38; $1'],
  ];
  test.each(inserts)('takes %s', (_name, insert, markup) => {
    expect(html`<p title="${insert}">${insert}</p>`.markup).toBe(
      `<p title="${markup}">${markup}</p>`,
    );
  });

  test('takes no object that only looks like markup', () => {
    const forged = JSON.parse('{"markup":"<script>"}') as Insert;
    expect(() => html`${forged}`.markup).toThrow(TypeError);
  });
});

import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { DARK, PAGE } from '#lib/scene/palette.ts';
import { writeSvg } from '#lib/scene/write-svg.ts';
import { buildEveryMark } from '../../../tests/fixtures/scene.ts';
import SceneView from './SceneView.svelte';
import Sprite from './Sprite.svelte';

const scene = buildEveryMark();

/** Without the comments by which Svelte finds its blocks again. */
function withoutComments(html: string): string {
  return html.replace(/<!--.*?-->/gs, '').trim();
}

describe('the page and the string writer draw one picture', () => {
  test.each([
    ['of the page', PAGE],
    ['dark', DARK],
  ])('palette %s', (_, palette) => {
    const label = '149 "grants" <of> 902 & more';
    const { body } = render(SceneView, { props: { scene, idPrefix: 'm-', label, palette } });
    expect(withoutComments(body)).toBe(writeSvg(scene, { palette, idPrefix: 'm-', label }));
  });

  test('the page writes its own palette where none is given', () => {
    const { body } = render(SceneView, { props: { scene, idPrefix: 'm-' } });
    expect(withoutComments(body)).toBe(writeSvg(scene, { palette: PAGE, idPrefix: 'm-' }));
  });

  test('an empty scene is an empty picture', () => {
    const empty = { width: 10, height: 10, defs: [], marks: [] };
    const { body } = render(SceneView, { props: { scene: empty, idPrefix: '' } });
    expect(withoutComments(body)).toBe(writeSvg(empty, { palette: PAGE, idPrefix: '' }));
  });
});

test('the sprite defines the symbols of a page and is not display: none, which would empty its uses', () => {
  const { body } = render(Sprite, { props: { symbols: [['land', 'M0 0h9']] } });
  expect(withoutComments(body)).toMatch(
    /<svg class="sprite[^"]*" width="0" height="0" aria-hidden="true">\s*<defs><path id="land" d="M0 0h9"><\/path>/,
  );
  expect(body).not.toMatch(/ style=|display/);
});

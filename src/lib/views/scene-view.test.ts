import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { DARK, PAGE } from '#lib/scene/palette.ts';
import { writeSvg } from '#lib/scene/write-svg.ts';
import { buildEveryMark } from '../../../tests/fixtures/scene.ts';
import SceneView from './SceneView.svelte';

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

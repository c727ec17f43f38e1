import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext, marksOf, textsOf, wordsOf } from '../../../../tests/fixtures/charts.ts';
import { faultsOf, rectOf } from '../../../../tests/fixtures/scene-faults.ts';
import { returningSpecs, withLongWords } from '../../../../tests/fixtures/sizes-returning.ts';
import { layoutReturning } from './layout.ts';

const WIDTHS = [230, 300, 350, 420, 639, 640, 1084];

describe.each(Object.entries(returningSpecs))('%s', (_name, spec) => {
  it.each(LANGUAGES)('is whole and readable at every width in %s', async (language) => {
    for (const width of WIDTHS) {
      const context = await chartContext(language, width);
      for (const one of [context, withLongWords(context)]) {
        const scene = layoutReturning(spec, one);
        expect({ width, faults: faultsOf(scene) }).toEqual({ width, faults: [] });
      }
    }
  });
});

const layout = async (name: keyof typeof returningSpecs, width = 420) =>
  layoutReturning(returningSpecs[name], await chartContext('en', width));

it('bars of a part start from one line and share one scale', async () => {
  const scene = await layout('everything');
  const [one, more] = ['one', 'more'].map((key) => rectOf(scene, `${key}-bar`));
  expect(more?.x).toBe(one?.x);
  expect((more?.width ?? 0) / (one?.width ?? 0)).toBeCloseTo(28 / 136, 6);
});

it('an event is one bar in two parts, on one scale with the others', async () => {
  const scene = await layout('everything');
  const perApplicant = (420 - 3) / 121;
  const again = rectOf(scene, 'event-2014-bar-again');
  const rest = rectOf(scene, 'event-2014-bar-rest');
  expect(again.width).toBeCloseTo(30 * perApplicant, 6);
  // An outline lies inside of its area.
  expect(rest.x - 0.6).toBeCloseTo(again.x + again.width, 6);
  expect(rest.width + 1.2).toBeCloseTo(55 * perApplicant, 6);
  expect([again.fill, rest.fill]).toEqual(['fjord', 'none']);
});

it('all, or none, found again is one piece', async () => {
  const keys = marksOf(await layout('edges')).map(({ key }) => key);
  expect(keys).toContain('event-2014-bar-again');
  expect(keys).not.toContain('event-2014-bar-rest');
  expect(keys).toContain('event-2020-bar-rest');
  expect(keys).not.toContain('event-2020-bar-again');
});

it('never says that an applicant stopped, only that it was not found here', async () => {
  const words = textsOf(await layout('everything', 1084)).map(wordsOf);
  expect(words).toContain('55 not found again here');
});

it('leaves parts out that have nothing to show', async () => {
  const keys = marksOf(await layout('one', 1084)).map(({ key }) => key);
  expect(keys).toContain('years-heading-0');
  expect(keys).not.toContain('gaps-heading-0');
  expect(keys).not.toContain('events-heading-0');
  const [mark] = textsOf(await layout('empty', 1084));
  expect(mark?.key).toBe('none-0');
});

it('stands side by side where there is room', async () => {
  const narrow = await layout('everything', 639);
  const wide = await layout('everything', 640);
  expect(wide.height).toBeLessThan(narrow.height * 0.7);
});

import { describe, expect, it } from 'vitest';
import { createFormat } from '#lib/i18n/format.ts';
import { loadMessages } from '#lib/i18n/messages/index.ts';
import {
  EVERYTHING,
  withAmount,
  withFacet,
  withPeriod,
  withSearch,
} from '#lib/selection/selection.ts';
import { listChips, nameValue } from './chips.ts';

const f = createFormat('en');
const words = { m: (await loadMessages('en'))(f), f, places: new Map() };

describe('chips', () => {
  it('name every clause, in a fixed order, and say which value they stand for', () => {
    const kinds = withFacet(EVERYTHING, 'programme', { include: ['sports'], exclude: [] });
    const flags = withFacet(kinds, 'flag', { include: [], exclude: ['-'] });
    const amount = withAmount(flags, { from: 50_000, to: null });
    const all = withSearch(withPeriod(amount, { from: 2013, to: 2019 }), 'Čáhcesuolu');
    expect(listChips(all, words).map(({ label, of }) => [label, of])).toEqual([
      ['Years 2013–2019', null],
      ['Sports programme', { facet: 'programme', value: 'sports', direction: 'include' }],
      ['not No group stated', { facet: 'flag', value: '-', direction: 'exclude' }],
      ['from NOK 50,000', null],
      ['“Čáhcesuolu”', null],
    ]);
  });

  it('take back their own value and nothing else', () => {
    const two = withFacet(EVERYTHING, 'category', { include: ['A', 'C1'], exclude: ['D'] });
    expect(listChips(two, words).map(({ rest }) => rest.facets.category)).toEqual([
      { include: ['C1'], exclude: ['D'] },
      { include: ['A'], exclude: ['D'] },
      { include: ['A', 'C1'], exclude: [] },
    ]);
  });

  it('show as it stands what no vocabulary has', () => {
    expect(nameValue('to', 'ru-unheard-of', words)).toBe('ru-unheard-of');
    expect(nameValue('programme', 'toString', words)).toBe('toString');
    expect(nameValue('programme', '-', words)).toBe('-');
  });
});

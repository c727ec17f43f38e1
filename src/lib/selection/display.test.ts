import { describe, expect, it } from 'vitest';
import { decodeAddress, encodeSelection } from './address.ts';
import { DEFAULT_DISPLAY, FORMS, MEASURES, decodeDisplay, encodeDisplay } from './display.ts';

const every = MEASURES.flatMap((measure) => FORMS.map((bars) => ({ measure, bars })));

describe('how figures are shown', () => {
  it.each(every)('is read as it was written: $measure, $bars', (display) => {
    expect(decodeDisplay(`?${encodeDisplay(display)}`)).toEqual(display);
  });

  it('is not written where it is as usual', () => {
    expect(encodeDisplay(DEFAULT_DISPLAY)).toBe('');
    expect(encodeDisplay({ measure: 'euro', bars: 'together' })).toBe('measure=euro');
    expect(encodeDisplay({ measure: 'grants', bars: 'shares' })).toBe('bars=shares');
  });

  it.each(['', '?', 'measure=', 'measure=roubles', 'bars=__proto__', 'bars=%', 'Measure=euro'])(
    'is as usual in "%s"',
    (query) => {
      expect(decodeDisplay(query)).toEqual(DEFAULT_DISPLAY);
    },
  );

  it('is found among clauses, and the first of two counts', () => {
    expect(decodeDisplay('?years=2015&measure=euro&measure=constant&bars=stacked')).toEqual({
      measure: 'euro',
      bars: 'stacked',
    });
  });
});

describe('the address of a selection', () => {
  it('does not name what says how to show it', () => {
    const { selection, ignored } = decodeAddress('measure=constant&years=2015&bars=multiples');
    expect(ignored).toEqual([]);
    expect(encodeSelection(selection)).toBe('years=2015');
  });

  it('names values that mean nothing, and a second one', () => {
    const { ignored } = decodeAddress('measure=roubles&bars=&bars=shares&constructor=grants');
    expect(ignored).toEqual(['measure=roubles', 'bars=', 'bars=shares', 'constructor=grants']);
  });
});

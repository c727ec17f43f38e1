import { describe, expect, it } from 'vitest';
import { createFormat } from '../format.ts';
import { richText } from '../rich.ts';
import { ru } from './ru.ts';

describe('Russian', () => {
  const m = ru(createFormat('ru'));
  const headline = (grants: number, placesNo: number, placesRu: number) =>
    richText(m.headline({ grants, sumNok: 88_284_600, placesNo, placesRu, years: null })).replace(
      /\u00a0/g,
      ' ',
    );

  it.each([
    [
      402,
      44,
      23,
      '402 задокументированных гранта, 88,3 млн крон, между 44 норвежскими и 23 российскими местами',
    ],
    [
      21,
      34,
      9,
      '21 задокументированный грант, 88,3 млн крон, между 34 норвежскими и 9 российскими местами',
    ],
    [
      5,
      21,
      9,
      '5 задокументированных грантов, 88,3 млн крон, между 21 норвежским местом и 9 российскими местами',
    ],
    [
      1,
      1,
      1,
      '1 задокументированный грант, 88,3 млн крон, между 1 норвежским и 1 российским местом',
    ],
    [
      11,
      11,
      1,
      '11 задокументированных грантов, 88,3 млн крон, между 11 норвежскими местами и 1 российским местом',
    ],
    [2, 2, 0, '2 задокументированных гранта, 88,3 млн крон, 2 норвежских места, российских нет'],
    [5, 0, 5, '5 задокументированных грантов, 88,3 млн крон, 5 российских мест, норвежских нет'],
  ])('headline of %i grants, %i and %i places', (grants, placesNo, placesRu, text) => {
    expect(headline(grants, placesNo, placesRu)).toBe(text);
  });

  it.each([
    [1, 2, 'примерно половина'],
    [1, 3, 'примерно каждый третий'],
    [1, 5, 'примерно каждый пятый'],
    [1, 10, 'примерно каждый десятый'],
    [1, 42, 'примерно каждый 42-й'],
    [4, 5, 'около 80\u00a0%'],
  ])('%i of %i is %s', (documented, published, text) => {
    expect(m.caveat.known({ documented, published, atLeast: false, years: ['2017'] })).toContain(
      text,
    );
  });

  it('declines after "at least"', () => {
    const known = (published: number) =>
      m.caveat.known({ documented: 1, published, atLeast: true, years: ['2017'] });
    expect(known(21)).toContain('не менее 21 гранта за 2017 год');
    expect(known(22)).toContain('не менее 22 грантов');
    expect(known(902)).toContain('не менее 902 грантов');
  });

  it('counts years', () => {
    const note = (knownYears: number) =>
      m.timeline.figureNote({
        years: '',
        documented: 1,
        published: 9,
        atLeast: false,
        knownYears,
        publishedYears: [],
        dated: 1,
        undated: 0,
        peakYear: '',
        peak: 0,
      });
    expect(note(1)).toContain('за один год');
    expect(note(3)).toContain('за три года');
    expect(note(6)).toContain('за шесть лет');
    expect(note(21)).toContain('за 21 год ');
  });
});

import { describe, expect, it } from 'vitest';
import { decodeAddress, encodeSelection } from './address.ts';
import { MOST_VALUES, type FacetName } from './facets.ts';
import {
  EVERYTHING,
  withAmount,
  withFacet,
  withPeriod,
  withSearch,
  type Selection,
} from './selection.ts';

const years = (from: number, to = from) => withPeriod(EVERYTHING, { from, to });
const amount = (from: number | null, to: number | null) => withAmount(EVERYTHING, { from, to });
const pick = (facet: FacetName, include: string[], exclude: string[] = [], before = EVERYTHING) =>
  withFacet(before, facet, { include, exclude });
const search = (text: string) => withSearch(EVERYTHING, text);

/** Both ways: the address says the selection, and the selection writes this address. */
const PAIRS: readonly [string, Selection][] = [
  ['', EVERYTHING],
  ['years=2013-2019', years(2013, 2019)],
  ['years=2015', years(2015)],
  ['years=1993-2099', years(1993, 2099)],
  ['category=A,C1,!B', pick('category', ['A', 'C1'], ['B'])],
  ['programme=!ordinary,!unknown', pick('programme', [], ['ordinary', 'unknown'])],
  ['applicant-type=festival,private_person', pick('applicantType', ['private_person', 'festival'])],
  ['applicant=%21Band%2C%20%26%20%C2%ABCo%C2%BB', pick('applicant', ['!Band, & «Co»'])],
  ['applicant=!%21%21,!100%25%20%2B%3D%23%3F', pick('applicant', [], ['!!', '100% +=#?'])],
  ['applicant=O%27Neil%20%28%2A%29', pick('applicant', ["O'Neil (*)"])],
  ['applicant=-,__proto__', pick('applicant', ['__proto__', '-'])],
  ['applicant=%2C', pick('applicant', [','])],
  ['from=-', pick('from', ['-'])],
  ['from=!-,!no-kirkenes', pick('from', [], ['-', 'no-kirkenes'])],
  ['from=no-mo-i-rana&to=ru-nikel', pick('to', ['ru-nikel'], [], pick('from', ['no-mo-i-rana']))],
  ['partner-type=-,school', pick('partnerType', ['school', '-'])],
  ['flag=youth,!indigenous', pick('flag', ['youth'], ['indigenous'])],
  ['from-precision=region', pick('fromPrecision', ['region'])],
  ['to-precision=-,!settlement', pick('toPrecision', ['-'], ['settlement'])],
  ['amount=100000-500000', amount(100_000, 500_000)],
  ['amount=100000-', amount(100_000, null)],
  ['amount=-500000', amount(null, 500_000)],
  ['amount=0-0', amount(0, 0)],
  ['amount=-100000000', amount(null, 100_000_000)],
  ['q=kor', search('kor')],
  ['q=%C4%8C%C3%A1hcesuolu%20%26%20%D0%BA%D0%BE', search('Čáhcesuolu & ко')],
  ['q=-', search('-')],
  ['q=%21%27100%25%2B', search("!'100%+")],
  ['years=2015&category=A&q=kor', withSearch(pick('category', ['A'], [], years(2015)), 'kor')],
];

/** One way: another spelling of the same, nothing to remark. Version 1 wrote and read the first of them. */
const SPELLINGS: readonly [string, string][] = [
  ['years=2013-2019&category=A,C', 'years=2013-2019&category=A,C'],
  ['?years=2013-2019&category=A,C', 'years=2013-2019&category=A,C'],
  ['category=C,A&years=2013-2019', 'years=2013-2019&category=A,C'],
  ['years=2013%2D2019&category=A%2CC', 'years=2013-2019&category=A,C'],
  ['%79ears=2015', 'years=2015'],
  ['category=%21B%2CA', 'category=A,!B'],
  ['years=2019-2013', 'years=2013-2019'],
  ['years=2015-2015', 'years=2015'],
  ['category=C,A,A,C', 'category=A,C'],
  ['category=A,B,C,D,E,X', ''],
  ['category=X,E,D,C,B,A,A1&years=2015', 'years=2015'],
  ['category=A,!A', 'category=!A'],
  ['amount=500000-100000', 'amount=100000-500000'],
  ['amount=007-', 'amount=7-'],
  ['q=kor+og++dans', 'q=kor%20og%20dans'],
  ['q=%20kor%20', 'q=kor'],
  ['q=e%CC%81', 'q=%C3%A9'],
  ['applicant=e%CC%81', 'applicant=%C3%A9'],
  ['?q=?', 'q=%3F'],
  ['q=Čáhcesuolu', 'q=%C4%8C%C3%A1hcesuolu'],
  ["applicant=O'Neil", 'applicant=O%27Neil'],
  ['applicant=Riddu+Ri%C4%91%C4%91u', 'applicant=Riddu%20Ri%C4%91%C4%91u'],
  ['&&years=2015&', 'years=2015'],
  ['v=1&years=2015', 'years=2015'],
  ['utm_source=mail&utm_campaign=x&years=2015&fbclid=%FF&gclid=1', 'years=2015'],
  ['yclid=1&ysclid=2&msclkid=3&mc_cid=4&mc_eid=5&_openstat=6', ''],
];

/** What cannot be read is ignored and named, the rest holds. */
const MALFORMED: readonly [address: string, rest: string, ignored: readonly string[]][] = [
  ['years=', '', ['years=']],
  ['years', '', ['years=']],
  ['years=2013-', '', ['years=2013-']],
  ['years=2013–2019', '', ['years=2013–2019']],
  ['years=1e9-2019', '', ['years=1e9-2019']],
  ['years=1066-2019', '', ['years=1066-2019']],
  ['years=2013-9999', '', ['years=2013-9999']],
  ['years=-', '', ['years=-']],
  ['years=٢٠١٥', '', ['years=٢٠١٥']],
  ["years=2013';DROP TABLE x;--", '', ["years=2013';DROP TABLE x;--"]],
  ['years=2013-2019&years=2001', 'years=2013-2019', ['years=2001']],
  ['years=x&years=2015', '', ['years=x', 'years=2015']],
  ['Years=2015&YEARS=2015', '', ['Years=2015', 'YEARS=2015']],
  ['years=2015&amp;category=A', 'years=2015', ['amp;category=A']],
  ['category=', '', ['category=']],
  ['category=a', '', ['category=a']],
  ['category=-', '', ['category=-']],
  ['category=!', '', ['category=!']],
  ['category=!!A', '', ['category=!!A']],
  ['category=A,Z,__proto__,C', 'category=A,C', ['category=Z', 'category=__proto__']],
  ['category=A,%FF,C', 'category=A,C', ['category=%FF']],
  ['category=A C', '', ['category=A C']],
  ['category=A&category=C', 'category=A', ['category=C']],
  ['flag=youth;indigenous', '', ['flag=youth;indigenous']],
  ['from=ru-nikel,no-alta', 'from=no-alta', ['from=ru-nikel']],
  ['from=no-,no-A,no-%C3%A6,no-a b', '', ['from=no-', 'from=no-A', 'from=no-æ', 'from=no-a b']],
  ['applicant=%00,%E2%80%AE,%FF,Band', 'applicant=Band', ['applicant=', 'applicant=%FF']],
  [`applicant=${'a'.repeat(121)}`, '', [`applicant=${'a'.repeat(30)}…`]],
  ['amount=-', '', ['amount=-']],
  ['amount=5', '', ['amount=5']],
  ['amount=-5-10', '', ['amount=-5-10']],
  ['amount=1.5-', '', ['amount=1.5-']],
  ['amount=100000001-', '', ['amount=100000001-']],
  ['amount=1-9999999999', '', ['amount=1-9999999999']],
  ['q=', '', ['q=']],
  ['q=%FF', '', ['q=%FF']],
  ['q=%E0%A4', '', ['q=%E0%A4']],
  ['q=%00%E2%80%8B', '', ['q=']],
  ['q=\ud800', '', ['q=']],
  ['v=2&years=2015', 'years=2015', ['v=2']],
  ['v=&v=1', '', ['v=', 'v=1']],
  ['__proto__=1&constructor=2&toString', '', ['__proto__=1', 'constructor=2', 'toString=']],
  ['%FF=%E0%A4&years=2015', 'years=2015', ['%FF=%E0%A4']],
  ['=2015', '', ['=2015']],
  ['==', '', ['==']],
  ['x=<script>alert(1)</script>', '', ['x=<script>alert(1)</script>']],
  ['x=%E2%80%AEevil%0A', '', ['x=evil']],
  [`x=${'🎵'.repeat(50)}`, '', [`x=${'🎵'.repeat(38)}…`]],
  ['??years=2015', '', ['?years=2015']],
];

describe('address', () => {
  it.each(PAIRS)('%s ↔ selection', (address, selection) => {
    expect(decodeAddress(address)).toEqual({ selection, ignored: [] });
    expect(encodeSelection(selection)).toBe(address);
  });

  it.each(SPELLINGS)('%s is another spelling of %s', (address, usual) => {
    const { selection, ignored } = decodeAddress(address);
    expect(encodeSelection(selection)).toBe(usual);
    expect(ignored).toEqual([]);
  });

  it.each(MALFORMED)('%j is read as far as it goes: %s', (address, rest, ignored) => {
    const decoded = decodeAddress(address);
    expect(encodeSelection(decoded.selection)).toBe(rest);
    expect(decoded.ignored).toEqual(ignored);
  });

  it('gives no object any other prototype', () => {
    const { selection } = decodeAddress(
      '__proto__=A&applicant=__proto__,constructor&from=__proto__',
    );
    expect(Object.getPrototypeOf(selection.facets)).toBe(Object.prototype);
    expect(Object.keys(selection.facets)).toEqual(['applicant']);
    expect({}).not.toHaveProperty('include');
  });
});

describe('very long addresses', () => {
  it('are cut between two values, and the rest is named', () => {
    // The cut falls into no-region-finnmark, and a part of that may be the name of another place.
    const address = `years=2015&x=${'x'.repeat(7960)}&from=no-alta,no-region-finnmark&q=kor`;
    const { selection, ignored } = decodeAddress(address);
    expect(encodeSelection(selection)).toBe('years=2015&from=no-alta');
    expect(ignored).toEqual([`x=${'x'.repeat(38)}…`, ',no-region-finnmark&q=kor']);
  });

  it('of 8000 characters are whole', () => {
    const address = `x=${'x'.repeat(7987)}&years=2015`;
    expect(address).toHaveLength(8000);
    expect(decodeAddress(address).selection).toEqual(years(2015));
    expect(decodeAddress(`x${address}`).selection).toEqual(EVERYTHING);
  });

  it('without a place to cut are nothing', () => {
    const { selection, ignored } = decodeAddress(`q=${'a'.repeat(1_000_000)}`);
    expect(selection).toEqual(EVERYTHING);
    expect(ignored).toEqual([`q=${'a'.repeat(38)}…`]);
  });

  it('name what is too much, but not all of it', () => {
    const numbers = Array.from({ length: 200 }, (_, n) => `n${n}`);
    const { selection, ignored } = decodeAddress(`applicant=${numbers.join(',')}`);
    expect(selection.facets.applicant?.include).toHaveLength(MOST_VALUES);
    expect(ignored).toHaveLength(20);
    expect(ignored[0]).toBe(`applicant=n${MOST_VALUES}`);
    expect(decodeAddress('x=1&'.repeat(1000)).ignored).toEqual(['x=1']);
  });
});

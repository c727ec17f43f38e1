import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
const RUSSIAN_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r'] as const;
/** As iconv-lite calls them. */
const encode = (text: string, encoding: string, addBOM = false) =>
  iconv.encode(text, encoding.replace('utf-16le', 'utf16-le').replace('utf-16be', 'utf16-be'), {
    addBOM,
  });

const NORWEGIAN = [
  'tittel;søker\nKor og korps på tur;Eksempelbyen skole\n',
  'Sted;År\nVadsø;2015\n',
  'Å lære\n',
  '“Prøve” – ‘sitat’ … 5 €\n',
  'navn;fylke\nØVRE ÅS MÅLLAG;NORDLAND\n',
  'tittel\n«Blå – grønn» på Kåfjord\n',
  'Tromsø',
  'Språk;for å lære\n',
  'Café Prøve;crème brûlée på Øya\n',
];
const RUSSIAN = [
  'название;год\nДетский хор;2015\n',
  'Мурманск',
  'МУРМАНСКАЯ ОБЛАСТЬ\n',
  'Ы;Ё\nЭхо съезда;5\n',
  'title;place\nChoir;Мурманск\n',
  'Партнёр;Сумма\nВымышленная школа 5;250 000\n',
  'я;и\nещё;объём\n',
];

describe.each([
  ['Norwegian', NORWEGIAN, ENCODINGS],
  ['Russian', RUSSIAN, RUSSIAN_ENCODINGS],
])('%s', (_, texts, encodings) => {
  const cases = encodings.flatMap((encoding) =>
    texts.flatMap((text) => [
      { encoding, text, name: text.slice(0, 30) },
      { encoding, text: text.repeat(1000), name: `${text.slice(0, 20)} × 1000` },
    ]),
  );

  test.each(cases)('$encoding: $name', ({ encoding, text }) => {
    const decoded = decodeText(encode(text, encoding));
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text === text).toBe(true);
  });

  test.each(texts)('%j in utf-16 and utf-8 with a byte order mark', (text) => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be']) {
      expect(decodeText(encode(text, encoding, true))).toEqual({ text, encoding });
    }
  });
});

test.each([
  ['', 'utf-8'],
  ['a;b\n1;2\n', 'utf-8'],
  ['a;b\n\0;2\n', 'utf-8'],
  ['Čáhcesuolu ja Kárášjohka', 'utf-8'],
  ['Čáhcesuolu ja Kárášjohka', 'utf-16le'],
])('%j is %s', (text, encoding) => {
  expect(decodeText(encode(text, encoding))).toEqual({ text, encoding });
});

test('one broken letter does not make another encoding of UTF-8', () => {
  const bytes = Buffer.concat([encode('på øya i går, på øya i år', 'utf-8'), Buffer.from([0xc3])]);
  expect(decodeText(bytes)).toEqual({ text: 'på øya i går, på øya i år\uFFFD', encoding: 'utf-8' });
});

test('Russian quotes and number signs of Windows', () => {
  const text = 'Партнёр\n«Вымышленная школа № 5» — «Пример»\n';
  expect(decodeText(encode(text, 'windows-1251'))).toEqual({ text, encoding: 'windows-1251' });
});

test('a file of nothing but names in capitals is told by its letters', () => {
  const text = 'АРХАНГЕЛЬСК\nПЕТРОЗАВОДСК\nСЕВЕРОДВИНСК\n';
  expect(decodeText(encode(text, 'windows-1251')).text).toBe(text);
  expect(decodeText(encode(text, 'koi8-r')).text).toBe(text);
});

describe('an encoding that is asked for', () => {
  test.each([
    ['latin1', 'windows-1252'],
    ['Windows-1251', 'windows-1251'],
    ['KOI8-R', 'koi8-r'],
    ['utf8', 'utf-8'],
  ])('%s is %s', (label, encoding) => {
    expect(decodeText(encode('abc', 'utf-8'), label)).toEqual({ text: 'abc', encoding });
  });

  test('goes before what the bytes look like', () => {
    const { text } = decodeText(encode('på', 'utf-8'), 'windows-1252');
    expect(text).toBe('pÃ¥');
  });

  test('does not go before a byte order mark', () => {
    expect(decodeText(encode('på', 'utf-8', true), 'windows-1252').text).toBe('på');
  });

  test.each([
    ['klingon', /^the encoding "klingon" is not known: write one of utf-8, /],
    ['shift_jis', /is not known/],
    ['utf-8', /^the file is not in utf-8: leave "encoding" out/],
  ])('%s is refused', (label, message) => {
    expect(() => decodeText(encode('på', 'windows-1252'), label)).toThrow(message);
  });
});

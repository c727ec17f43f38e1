import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { findDelimiter } from './find-delimiter.ts';
import { readCsv, type CsvOptions } from './read-csv.ts';

const read = (text: string, options: CsvOptions = {}) =>
  readCsv('liste.csv', Buffer.from(text), options);
/** Line, cells and code of the problem. */
const rowsOf = (text: string, options: CsvOptions = {}) =>
  read(text, options).rows.map(({ line, cells, problem }) => [line, cells, problem?.code ?? null]);

describe('the delimiter', () => {
  test.each([
    [',', 'a,b,c\n1,2,3\n'],
    [';', 'a;b;c\n1;2;3\n'],
    ['\t', 'a\tb\tc\n1\t2\t3\n'],
    ['|', 'a|b|c\n1|2|3\n'],
    [':', 'a:b:c\n1:2:3\n'],
    [';', 'navn;beløp\nA;1,25\nB;2,50\nC;3,75\n'],
    [';', 'a;b;c\n1,2;3,4;5,6\n1,2;3,4;5,6\n1,2;3,4;5,6\n'],
    [';', 'navn;tid\nA;12:00:00\nB;13:00:00\n'],
    [',', 'navn,partnere\nA,"X; Y; Z"\nB,"X; Y"\nC,Z\n'],
    [',', 'a,b\n"1;2","3;4"\n"5;6","7;8"\n'],
    [';', 'Tilskudd, liste\n\na;b;c\n1;2;3\n4;5;6\n7;8;9\n1;2;3\n4;5;6\n'],
    [',', 'a,b\n"mange\nlinjer; med; tegn",2\n'],
    [',', 'Tittel\nKor\n'],
    [',', ''],
  ])('%j', (delimiter, text) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  test('named by Excel on the first line', () => {
    expect(read('sep=;\r\na,x;b\r\n1;2\r\n')).toMatchObject({
      delimiter: ';',
      header: ['a,x', 'b'],
    });
    expect(rowsOf('sep=;\r\na;b\r\n1;2\r\n')).toEqual([[3, ['1', '2'], null]]);
  });

  test('named in the options', () => {
    expect(read('a;b,c;d\n1;2,3;4\n', { delimiter: ',' }).header).toEqual(['a;b', 'c;d']);
  });

  test.each(['', '::', '"', '\n'])('%j is refused', (delimiter) => {
    expect(() => read('a,b\n1,2\n', { delimiter })).toThrow('"delimiter" is to be one character');
  });
});

describe('rows', () => {
  test.each([
    ['Windows', '\r\n'],
    ['Unix', '\n'],
    ['old Mac', '\r'],
  ])('with the line breaks of %s', (_, end) => {
    const text = ['a,b', '1,"x', 'y"', '2,z', ''].join(end);
    expect(rowsOf(text)).toEqual([
      [2, ['1', 'x\ny'], null],
      [4, ['2', 'z'], null],
    ]);
  });

  test('that are empty are not rows', () => {
    expect(rowsOf('a;b\n\n;\n1;2\n ; \n\n3;4\n\n')).toEqual([
      [4, ['1', '2'], null],
      [7, ['3', '4'], null],
    ]);
  });

  test('that are ragged', () => {
    expect(rowsOf('a;b;c\n1\n1;2;3;;\n1;2;3;4\n1;2;3\n')).toEqual([
      [2, ['1', null, null], null],
      [3, ['1', '2', '3'], null],
      [4, ['1', '2', '3'], 'row-too-many-cells'],
      [5, ['1', '2', '3'], null],
    ]);
  });

  test('below a title', () => {
    const table = read(
      'Tilskudd 2017;;\nUttrekk 12.05.2017;;\n\nTittel;Søker;År\nKor;Skole;2017\n',
    );
    expect(table.header).toEqual(['Tittel', 'Søker', 'År']);
    expect(table.rows.map(({ line }) => line)).toEqual([5]);
  });

  test('below a header of two lines', () => {
    expect(read('"Beløp\n(kr)",Tittel\n5,Kor\n')).toMatchObject({
      header: ['Beløp (kr)', 'Tittel'],
      rows: [{ line: 3, cells: ['5', 'Kor'] }],
    });
  });

  test('with hidden characters and large cells stay as they are', () => {
    const large = 'lang tekst; '.repeat(3500);
    expect(rowsOf(`a;b;c\n\0x;\u202Ey;"${large}"\n`)).toEqual([
      [2, ['\0x', '\u202Ey', large], null],
    ]);
  });

  test('in Windows-1252', () => {
    const bytes = iconv.encode('Tittel;Søker\nKor på tur;Prøveskolen\n', 'windows-1252');
    expect(readCsv('x.csv', bytes, {})).toMatchObject({
      file: 'x.csv',
      sheet: null,
      encoding: 'windows-1252',
      delimiter: ';',
      header: ['Tittel', 'Søker'],
      rows: [{ line: 2, cells: ['Kor på tur', 'Prøveskolen'], problem: null }],
    });
  });

  test('none at all', () => {
    expect(() => read('\n\n;;\n')).toThrow('there are no rows: export the table again');
    expect(read('Tittel;År\n').rows).toEqual([]);
  });
});

describe('a stray quote', () => {
  const good = '3,Korps,2019\n4,"Dans, sang",2020\n';
  const goodRows = (line: number) => [
    [line, ['3', 'Korps', '2019'], null],
    [line + 1, ['4', 'Dans, sang', '2020'], null],
  ];

  test.each([
    [
      'that opens a cell',
      '1,"Kor,2017\n2,Sang,2018\n',
      [
        [2, ['1', 'Kor', '2017'], 'row-broken-quote'],
        [3, ['2', 'Sang', '2018'], null],
      ],
    ],
    ['within a cell', '1,Kor 12",2017\n', [[2, ['1', 'Kor 12"', '2017'], null]]],
    [
      'around a word',
      '1,Koret "Sang" på tur,2017\n',
      [[2, ['1', 'Koret "Sang" på tur', '2017'], null]],
    ],
    [
      'around the first word',
      '1,"Sang" på tur,2017\n',
      [[2, ['1', '"Sang" på tur', '2017'], null]],
    ],
    ['that closes a cell', '1,Kor",2017\n', [[2, ['1', 'Kor"', '2017'], null]]],
    [
      'in two rows',
      '1,"Kor,2017\n2,"Sang,2018\n',
      [
        [2, ['1', 'Kor', '2017'], 'row-broken-quote'],
        [3, ['2', 'Sang', '2018'], 'row-broken-quote'],
      ],
    ],
    [
      'beside a good cell of two lines',
      '1,Kor",2017\n2,"Sang\nog dans",2018\n',
      [
        [2, ['1', 'Kor"', '2017'], null],
        [3, ['2', 'Sang\nog dans', '2018'], null],
      ],
    ],
    [
      'that closes two rows further down',
      '1,"Kor,2017\n2,Sang,2018\n5,Spill",2019\n',
      [
        [2, ['1', 'Kor', '2017'], 'row-broken-quote'],
        [3, ['2', 'Sang', '2018'], null],
        [4, ['5', 'Spill"', '2019'], null],
      ],
    ],
  ])('%s', (_, text, rows) => {
    const lines = text.split('\n').length - 1;
    expect(rowsOf(`nr,tittel,år\n${text}${good}`, { headerRow: 1 })).toEqual([
      ...rows,
      ...goodRows(lines + 2),
    ]);
  });

  test('in the last row', () => {
    expect(rowsOf('nr,tittel,år\n3,Korps,2019\n1,"Kor,2017')).toEqual([
      [2, ['3', 'Korps', '2019'], null],
      [3, ['1', 'Kor', '2017'], 'row-broken-quote'],
    ]);
  });

  test('loses no row of many', () => {
    const lines = Array.from({ length: 1000 }, (_, n) =>
      n % 100 === 50 ? `${n},"Kor,2017` : `${n},"Kor, korps",2017`,
    );
    const { rows } = read(`nr,tittel,år\n${lines.join('\n')}\n`);
    expect(rows.map(({ cells }) => cells[0])).toEqual(lines.map((_, n) => String(n)));
    expect(rows.filter(({ problem }) => problem)).toHaveLength(10);
  });

  test('reads good rows as without it', () => {
    const text = 'nr,tittel,år\n1,"a ""b"" c",2017\n\n2,"d\n\n""e"", f",2018\n3,,\n';
    const before = rowsOf(text);
    expect(rowsOf(`${text}9,"Kor,2017\n`).slice(0, before.length)).toEqual(before);
  });
});

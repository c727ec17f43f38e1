import { describe, expect, test } from 'vitest';
import type { ImportResult } from '../import/outcome.ts';
import { HOSTILE, LONG } from './fixture-remarks.ts';
import { decode, findUnbalanced, readPart } from './read-page.ts';
import { HUGE, PERFECT } from './fixture-extremes.ts';
import { RICH } from './report-fixture.ts';
import { formatReport } from './write-report.ts';

const ABOUT = { madeOn: '2026-11-24', version: '9.9.9' };
const rich = formatReport(RICH, ABOUT);
const CASES: readonly (readonly [string, ImportResult])[] = [
  ['rich', RICH],
  ['perfect', PERFECT],
  ['huge', HUGE],
  ['empty', { ...PERFECT, rowsRead: 0, outcomes: [] }],
  ['wrong sum', { ...RICH, rowsRead: 63 }],
];

describe.each(CASES)('the page of the import "%s"', (_name, result) => {
  const page = formatReport(result, ABOUT);

  test('is whole, loads nothing and runs nothing', () => {
    expect(findUnbalanced(page)).toEqual([]);
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|form|base)\b/i);
    expect(page).not.toMatch(/<[^>]*\s(?:on\w+|src|srcset|action|poster|data)\s*=/i);
    expect(page).not.toMatch(/url\(|@import/i);
    expect([...page.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith('#'))).toEqual(
      [],
    );
  });

  test('has every id once and a goal for every link', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
    for (const [, to] of page.matchAll(/aria-labelledby="([^"]*)"/g)) expect(ids).toContain(to);
  });

  test('says in both languages that it is internal, when it was made and by what', () => {
    const text = decode(page);
    for (const words of [
      'Internt: kan inneholde personnavn. Ikke publiser.',
      'Internal: may hold names of persons. Do not publish.',
      'Laget 24. november 2026 av Barents Atlas 9.9.9.',
      'Made on 24 November 2026 by Barents Atlas 9.9.9.',
    ])
      expect(text).toContain(words);
  });

  test('has headings in order and heads for all tables', () => {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(2);
    levels.forEach((level, index) =>
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1),
    );
    const count = (pattern: RegExp) => [...page.matchAll(pattern)].length;
    expect(count(/<caption/g)).toBe(count(/<table/g));
    expect(count(/<tbody/g)).toBe(count(/<table/g));
    expect(count(/<th (?!scope)/g)).toBe(0);
  });
});

describe('the verdict', () => {
  test.each([
    ['nb', RICH, 'Av 61 rader ble 26 tatt inn uendret, 27 rettet og 8 avvist.'],
    ['nb', RICH, '26 tatt inn uendret + 27 tatt inn med rettelser + 8 avvist = 61 lest'],
    ['nb', RICH, 'Summen stemmer'],
    ['en', RICH, 'Of 61 rows, 26 were taken in unchanged, 27 repaired and 8 rejected.'],
    ['nb', PERFECT, 'Alt ble tatt inn uendret: 4 012 rader.'],
    [
      'nb',
      PERFECT,
      'Ingenting må rettes eller avgjøres. Når du er fornøyd, bygg arkivet: npm run archive',
    ],
    ['en', PERFECT, 'Everything was taken in unchanged: 4,012 rows.'],
    ['nb', { ...RICH, rowsRead: 63 }, '8 avvist ≠ 63 lest'],
    ['nb', { ...RICH, rowsRead: 63 }, 'Ikke bruk resultatet. Send denne rapporten'],
    ['nb', { ...PERFECT, rowsRead: 0, outcomes: [] }, 'Filen har ingen rader under overskriften.'],
  ] as const)('%s', (language, result, words) => {
    expect(readPart(formatReport(result, ABOUT), language)).toContain(words);
  });

  test('does not offer the next steps of a good import where the sum is wrong', () => {
    expect(formatReport({ ...RICH, rowsRead: 63 }, ABOUT)).not.toContain('npm run archive');
  });
});

describe.each(['nb', 'en'] as const)('the lists in %s', (language) => {
  const part = readPart(rich, language);
  const markup = rich.slice(
    rich.indexOf(`id="${language}-reject"`),
    rich.indexOf(`id="${language}-repair"`),
  );

  test('name every rejected row', () => {
    const rows = [...markup.matchAll(/<th scope="row"[^>]*>(\d+)</g)].map(([, line]) =>
      Number(line),
    );
    const rejected = RICH.outcomes.filter(({ status }) => status === 'rejected');
    expect(new Set(rows)).toEqual(new Set(rejected.map(({ line }) => line)));
  });

  test('name every repaired row', () => {
    const from = rich.indexOf(`id="${language}-repair"`);
    const repairs = rich.slice(from, rich.indexOf(`id="${language}-warning"`));
    const rows = [...repairs.matchAll(/<th scope="row"[^>]*>(\d+)</g)].map(([, line]) =>
      Number(line),
    );
    const repaired = RICH.outcomes.filter(({ status }) => status === 'repaired');
    expect(new Set(rows)).toEqual(new Set(repaired.map(({ line }) => line)));
  });

  test.each(
    {
      nb: [
        'Skriv prosjektets tittel i cellen.',
        '… er lest som … kroner.',
        'Russisk partner navn på russisk partner beskyttet',
        'rad 40',
        'radene 5–8, 14, 17, 19, 23, 25 og 2 til',
        'minst 200 tilskudd høyst 20 %',
        '12 484 000 kroner 9 500 000 kroner 131 %',
        '1 tilskudd 0 tilskudd –',
        '(40 000 tegn)',
        'data/decisions/aliases.csv',
      ],
      en: [
        'Write the title of the project in the cell.',
        '… was read as … kroner.',
        'name of a Russian partner protected',
        'rows 5–8, 14, 17, 19, 23, 25 and 2 more',
        'at least 200 grants at most 20%',
        '(40,000 characters)',
        'data/decisions/accepted-categories.csv',
      ],
    }[language],
  )('say: %s', (words) => {
    expect(part).toContain(words);
  });
});

describe('text of the file', () => {
  test('is never markup', () => {
    expect(rich).not.toContain(HOSTILE);
    expect(rich).not.toContain('<b>&');
    expect(decode(rich)).toContain(HOSTILE.slice(0, 40));
    expect(decode(rich)).toContain('Ark1 <b>');
  });

  test('shows what cannot be seen, and is cut', () => {
    for (const unseen of ['\u202e', '\u202c', '\u200b', '\u0000'])
      expect(rich).not.toContain(unseen);
    expect(rich).toContain('⟨U+202E⟩gnp.exe⟨U+202C⟩⟨U+200B⟩ i ⟨U+0000⟩fjell');
    expect(rich).not.toContain(LONG.slice(0, 201));
  });

  test('cannot be unsafe anywhere: every text of the import hostile', () => {
    const spoil = (key: string, value: unknown): unknown =>
      typeof value === 'string' && !['severity', 'status', 'kind', 'measure'].includes(key)
        ? `"'>${HOSTILE}\u202e`
        : value;
    const page = formatReport(JSON.parse(JSON.stringify(RICH, spoil)) as ImportResult, {
      madeOn: HOSTILE,
      version: HOSTILE,
    });
    expect(page).not.toMatch(/<script|<img|\u202e/);
    expect(findUnbalanced(page)).toEqual([]);
  });
});

describe('a huge import', () => {
  const page = formatReport(HUGE, ABOUT);

  test('opens on an old machine', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(3_000_000);
  });

  test('says what it does not list, and names the rejected rows all the same', () => {
    const part = readPart(page, 'nb');
    expect(part).toContain('1 500 til er ikke listet her.');
    expect(part).toContain('2 834 til er ikke listet her.');
    const last = HUGE.outcomes.filter(({ status }) => status === 'rejected').at(-1)?.line;
    expect(part).toContain(`og ${last}.`);
  });
});

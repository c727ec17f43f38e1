import { describe, expect, it } from 'vitest';
import { createFormat } from '../format.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { richText } from '../rich.ts';
import type { Messages } from './en.ts';
import { loadMessages } from './index.ts';
import { listTexts, SAMPLE_CALLS } from './sample-calls.ts';

const NUMBERS = [0, 1, 2, 3, 5, 11, 21, 22, 101, 402];

const all = new Map<Language, Messages>();
for (const language of LANGUAGES) {
  all.set(language, (await loadMessages(language))(createFormat(language)));
}

function messages(language: Language): Messages {
  const found = all.get(language);
  if (!found) throw new Error(language);
  return found;
}

/** [path, text] of every message, called with every number. */
function texts(language: Language): readonly (readonly [string, string])[] {
  return NUMBERS.flatMap((n) =>
    [...listTexts(messages(language), n)].flatMap(([path, list]) =>
      list.map((text) => [path, text] as const),
    ),
  );
}

function textsThat(language: Language, isWrong: (text: string, path: string) => boolean) {
  return texts(language)
    .filter(([path, text]) => isWrong(text, path))
    .map(([path, text]) => `${path}: ${text}`);
}

describe.each(LANGUAGES)('the messages in %s', (language) => {
  it('are all called by the tests', () => {
    const paths = new Set(texts(language).map(([path]) => path));
    expect([...paths].sort()).toEqual([...listTexts(messages('en'), 1).keys()].sort());
    for (const path of Object.keys(SAMPLE_CALLS)) expect(paths).toContain(path);
  });

  it('are never empty', () => {
    expect(textsThat(language, (text) => text.trim() === '' || text.trim() !== text)).toEqual([]);
  });

  it('hold no leftovers of code', () => {
    expect(
      textsThat(language, (text) =>
        /undefined|NaN|Infinity|\[object|\$\{|\b(true|false)\b/.test(text),
      ),
    ).toEqual([]);
  });

  it('hold no double spaces and no space before a closing sign', () => {
    expect(textsThat(language, (text) => /\s\s|\s[,.;:!?)»”]|[(«“]\s/.test(text))).toEqual([]);
  });

  it('hold no doubled signs', () => {
    expect(textsThat(language, (text) => /[,;:.]{2}|[,;:] ?[.;]/.test(text))).toEqual([]);
  });

  it('close what they open', () => {
    const pairs = ['()', '«»', '“”', '[]'] as const;
    expect(
      textsThat(language, (text) =>
        pairs.some(([open = '', close = '']) => {
          let depth = 0;
          for (const sign of text) {
            if (sign === open) depth += 1;
            if (sign === close) depth -= 1;
            if (depth < 0) return true;
          }
          return depth !== 0;
        }),
      ),
    ).toEqual([]);
  });

  it('use typographic quotes of their language', () => {
    const foreign = language === 'en' ? /["«»„]|'/ : /["“”„]|'/;
    expect(textsThat(language, (text) => foreign.test(text))).toEqual([]);
  });

  it('keep their letters to themselves', () => {
    const cyrillic = /\p{Script=Cyrillic}/u;
    if (language === 'ru') {
      const latin = new Set([
        'facets.choose',
        'filter.of',
        'map.alt',
        'map.offMap',
        'timeline.figure',
      ]);
      expect(textsThat('ru', (text, path) => !cyrillic.test(text) && !latin.has(path))).toEqual([]);
      // A Latin letter inside a Russian word looks right and is found by no search.
      expect(
        textsThat('ru', (text) =>
          /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u.test(text),
        ),
      ).toEqual([]);
    } else {
      expect(textsThat(language, (text) => cyrillic.test(text))).toEqual([]);
    }
  });

  it('show the number that they are given', () => {
    const silent = textsOf(language, 402).filter(
      ([path, list]) =>
        SAMPLE_CALLS[path] !== undefined &&
        !WITHOUT_NUMBER.has(path) &&
        !list.some((text) => text.includes('402')),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('show the names and shares that they are given', () => {
    const m = messages(language);
    const given: readonly (readonly [string, readonly string[]])[] = [
      [m.filter.remove('Aa'), ['Aa']],
      [m.map.offMap(['Aa', 'Bb']), ['Aa', 'Bb']],
      [m.map.regionOnly('Aa'), ['Aa']],
      [m.categories.finding('Aa', '42 %', '47 %'), ['Aa', '42 %', '47 %']],
      [m.categories.millionKr('24,7'), ['24,7']],
      [m.categories.unclassified(72, 234, 31), ['72', '234', '31']],
      [m.timeline.atMost('20 %'), ['20 %']],
      [m.source({ compiled: '2026', hash: 'abc' }), ['2026', 'abc']],
      [m.about.archive('abc', '2026'), ['abc', '2026']],
      [m.about.protection(7, 3), ['7', '3']],
      [m.facets.not('Aa'), ['Aa']],
      [m.facets.leaveOut('Aa'), ['Aa']],
      [m.facets.choose('Aa', 402), ['Aa', '402']],
      [m.facets.ignored(['a=b', 'c=d']), ['a=b', 'c=d']],
    ];
    for (const [text, parts] of given) for (const part of parts) expect(text).toContain(part);
  });

  it('keep the colours of the two sides and strong figures in the headline', () => {
    const headline = messages(language).headline({
      grants: 402,
      sumNok: 88_284_600,
      placesNo: 44,
      placesRu: 23,
      years: '2002–2026',
    });
    const toned = (tone: string) =>
      headline.filter((run) => run.tone === tone).map((run) => run.text);
    expect(toned('fjord')).toEqual([expect.stringMatching(/^44 \p{L}+$/u)]);
    expect(toned('rust')).toEqual([expect.stringMatching(/^23 \p{L}+$/u)]);
    expect(toned('strong')).toEqual(['402', language === 'en' ? '88.3' : '88,3', '2002–2026']);
  });

  it('say when the sum of a headline is not known or below a million', () => {
    const headline = (sumNok: number) =>
      richText(
        messages(language).headline({ grants: 1, sumNok, placesNo: 1, placesRu: 1, years: null }),
      );
    expect(headline(0)).not.toContain('0');
    expect(headline(14_000).replace(/[\s,]/g, '')).toMatch(/14000/);
    expect(headline(14_000)).not.toMatch(/mill|млн/);
    expect(headline(1_000_000)).toMatch(/mill|млн/);
  });

  it('never say how large a part is when nothing or everything is documented', () => {
    const c = { published: 226, atLeast: false, years: ['2017'] };
    expect(messages(language).caveat.none({ ...c, documented: 0 })).toContain('226');
    const everything = messages(language).caveat.known({ ...c, documented: 226 });
    expect(everything.match(/226/g)).toHaveLength(1);
    expect(everything).not.toContain('%');
  });
});

const WITHOUT_NUMBER = new Set([
  'facets.not',
  'facets.leaveOut',
  'facets.ignored',
  'filter.remove',
  'map.offMap',
  'map.regionOnly',
  'categories.finding',
  'categories.millionKr',
  'timeline.atMost',
  'timeline.title',
  'source',
  'about.archive',
]);

function textsOf(language: Language, n: number) {
  return [...listTexts(messages(language), n)];
}

/** The same word in both languages, or one that is nobody's. */
const SAME_AS_ENGLISH: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  nb: ['facets.programmes.barentskult', 'map.finland', 'map.columnSide', 'timeline.over'],
  nn: ['facets.programmes.barentskult', 'map.finland', 'map.columnSide', 'timeline.over'],
  ru: [],
};

describe.each(['nb', 'nn', 'ru'] as const)('%s beside English', (language) => {
  it('has been translated', () => {
    const english = listTexts(messages('en'), 5);
    const same = textsOf(language, 5)
      .filter(([path, list]) => list.join() === english.get(path)?.join())
      .map(([path]) => path);
    expect(same.filter((path) => !SAME_AS_ENGLISH[language].includes(path))).toEqual([]);
  });
});

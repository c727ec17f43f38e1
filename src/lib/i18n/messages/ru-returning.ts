import type { Format } from '../format.ts';
import type { Returning } from './en-returning.ts';
import { createPhrases } from './ru-phrases.ts';

/** The words about applicants who came back, in Russian. */
export function createReturning(f: Format): Returning {
  const { pick, oblique } = createPhrases(f);
  const years = (n: number) => `${f.integer(n)} ${pick(n, 'год', 'года', 'лет')}`;

  return {
    title: 'Повторные заявители',
    finding: (n, once) =>
      `Из ${f.integer(n)} ${oblique(n, 'названного заявителя', 'названных заявителей')} ${f.integer(once)} ${pick(once, 'встречается', 'встречаются', 'встречаются')} только в\u00a0одном году, ${f.integer(n - once)}\u00a0— в\u00a0нескольких.`,
    none: 'Ни у\u00a0одного гранта с\u00a0годом заявитель не назван.',
    years: (range) => `Годы с\u00a0грантами, ${range}`,
    gaps: 'Лет до следующего гранта',
    events: 'Найдены снова после',
    one: 'один год',
    two: 'два года',
    more: 'три года и\u00a0более',
    gap: years,
    gapMore: (n) => `${years(n)} и\u00a0более`,
    event: (year, n, before) =>
      `${year}: ${f.integer(n)} ${pick(n, 'заявитель', 'заявителя', 'заявителей')}, ${before}`,
    again: (n, after) => `найдены снова: ${f.integer(n)}, ${after}`,
    notAgain: (n) => `здесь не найдены снова: ${f.integer(n)}`,
    leftOut: (undated, unnamed) =>
      `Не учтены гранты без года: ${f.integer(undated)}; без названного заявителя: ${f.integer(unnamed)}.`,
    warning:
      'Эти гранты\u00a0— выборка: если заявитель больше не встречается среди грантов, задокументированных здесь, это не значит, что он прекратил работу. Чем позже событие, тем меньше лет после него. Гранты самого года события не учтены ни до, ни после него.',
    table: 'Повторные заявители в\u00a0таблице',
    columnYears: 'Число лет',
    columnApplicants: 'Заявители',
    columnTimes: 'Случаи',
    columnEvent: 'Событие',
    columnBefore: 'До',
    columnAfter: 'После',
    columnAgain: 'Найдены снова',
    columnNotAgain: 'Здесь не найдены снова',
  };
}

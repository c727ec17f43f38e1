import type { Format } from '../format.ts';
import type { Matrix } from './en-matrix.ts';
import { createPhrases } from './ru-phrases.ts';

/** The words of the matrices of places and of kinds, in Russian. */
export function createMatrix(f: Format): Matrix {
  const { grants, ofGrants, pick } = createPhrases(f);

  return {
    title: 'Кто с\u00a0кем сотрудничал',
    views: { places: 'Места', kinds: 'Виды' },
    details: { county: 'По губерниям', place: 'По местам' },
    sort: 'Порядок',
    sorts: { total: 'По числу грантов', name: 'По названию', geography: 'С\u00a0запада на восток' },
    cell: (row, column, n) => `${row}\u00a0– ${column}: ${grants(n)}`,
    strongest: (row, column, n) => `Больше всего грантов: ${row}\u00a0– ${column}, ${f.integer(n)}`,
    both: {
      places: (n, total) =>
        `n = ${grants(total)}; место указано с\u00a0обеих сторон у\u00a0${f.integer(n)}.`,
      kinds: (n, total) =>
        `n = ${grants(total)}; вид указан с\u00a0обеих сторон у\u00a0${f.integer(n)}.`,
    },
    counting:
      'Грант с\u00a0несколькими местами или партнёрами учтён по одному разу в\u00a0каждой своей клетке. В\u00a0последней строке и\u00a0последнем столбце каждый грант учтён один раз, поэтому они не равны суммам клеток.',
    sample:
      'Это найденные гранты, то есть выборка: пустая клетка не означает, что сотрудничества не было.',
    generalised: (n) =>
      `Российские места сгруппированы по регионам. Для защиты партнёров у\u00a0${ofGrants(n)} показан только регион.`,
    merged:
      'Похожие виды объединены, например музеи и\u00a0библиотеки. Партнёры, вид которых не показан, учтены как «не указано».',
    hidden: (n) =>
      `Ещё ${f.integer(n)} ${pick(n, 'столбец', 'столбца', 'столбцов')}\u00a0— в\u00a0таблице.`,
    table: 'Матрица в\u00a0таблице',
    failed: 'Не удалось загрузить места; показаны губернии.',
  };
}

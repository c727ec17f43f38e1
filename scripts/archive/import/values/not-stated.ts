/** What people write into a cell to say that they have nothing to write. */
const NOT_STATED: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '−',
  '.',
  '..',
  '...',
  '…',
  '?',
  'n/a',
  'n.a.',
  'na',
  '#n/a',
  '#i/t',
  'i/t',
  'ikke oppgitt',
  'ikkje oppgitt',
  'ikke oppgitt.',
  'ikke kjent',
  'ukjent',
  'ukjend',
  'uoppgitt',
  'not stated',
  'not available',
  'not known',
  'unknown',
  'null',
  'не указано',
  'не указана',
  'не указан',
  'неизвестно',
  'нет данных',
  'н/д',
]);

/** Whether a cleaned text says that the value is not stated. */
export function isNotStated(text: string): boolean {
  return NOT_STATED.has(text.toLowerCase());
}

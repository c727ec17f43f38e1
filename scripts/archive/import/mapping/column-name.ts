// Controls of direction, of width nought and of the terminal: nobody sees them, so nobody can type them.
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
const LONGEST_SHOWN = 60;

/**
 * A column's name as it is compared: spreadsheets break lines in headers, put no-break spaces and write
 * å as two characters; none of it can be seen, so none of it may part a mapping from its table.
 */
export function normaliseColumn(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();
}

/** For messages: on one line, without unseen characters, at most 60 characters. */
export function showName(name: string): string {
  // A cell may be the header by mistake, with a whole page in it.
  const shown = normaliseColumn(name.slice(0, 10 * LONGEST_SHOWN));
  return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
}

/** Words of a list that is written over several lines. */
export const splitWords = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Lines of a list, without the empty ones. */
export const splitLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

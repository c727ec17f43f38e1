/** Where an arrow key leads in a list that starts over at its ends: an index, -1 in an empty list; null for other keys. */
export function stepTo(key: string, current: number, count: number): number | null {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  if (count === 0) return -1;
  if (key === 'ArrowDown') return (current + 1) % count;
  return current <= 0 ? count - 1 : current - 1;
}

import type { Line } from './plane.ts';

/** Path data in whole units of `unit` km: absolute starts, then relative steps, as short as SVG allows. */
export function buildPathData(lines: readonly Line[], unit: number, isClosed: boolean): string {
  return lines.map((line) => buildSubpath(line, unit, isClosed)).join('');
}

function buildSubpath(line: Line, unit: number, isClosed: boolean): string {
  const steps: number[] = [];
  let start: readonly [number, number] | undefined;
  let at: readonly [number, number] = [0, 0];
  for (const [x, y] of line) {
    const point = [Math.round(x / unit), Math.round(y / unit)] as const;
    if (!start) start = point;
    else if (point[0] !== at[0] || point[1] !== at[1]) {
      steps.push(point[0] - at[0], point[1] - at[1]);
    } else continue;
    at = point;
  }
  const corners = steps.length / 2 + 1;
  if (!start || corners < (isClosed ? 3 : 2)) return '';
  return `M${joinNumbers(start)}l${joinNumbers(steps)}${isClosed ? 'z' : ''}`;
}

/** A minus sign separates as well as a space does. */
function joinNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number, index) => (index > 0 && number >= 0 ? ` ${number}` : String(number)))
    .join('');
}

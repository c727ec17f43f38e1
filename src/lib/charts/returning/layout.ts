import type { Mark, Scene } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { drawCounts, drawEvents, drawLines, type Part, type Place } from './parts.ts';
import { listGaps, listYears, type ReturningSpec } from './spec.ts';

/** px: from here on the parts stand side by side. */
const WIDE = 640;
const GAP_BESIDE = 40;
const GAP_BELOW = 20;

/** Small multiples: in how many years applicants were found, how long until the next, and who was found again after an event. */
export function layoutReturning(spec: ReturningSpec, context: ChartContext): Scene {
  const { width, m, f } = context;
  const { years, gaps, events } = spec.returning;
  if (!years) {
    const { marks, height } = drawLines(
      'none',
      m.returning.none,
      { x: 0, y: 0, width },
      { fill: 'ink2' },
    );
    return { width, height: height + 4, defs: [], marks };
  }
  const draws: ((place: Place) => Part)[] = [
    withHeading('years', m.returning.years(f.years(years.from, years.to)), (place) =>
      drawCounts(listYears(spec, context), place, context),
    ),
  ];
  if (gaps.some((count) => count > 0)) {
    draws.push(
      withHeading('gaps', m.returning.gaps, (place) =>
        drawCounts(listGaps(spec, context), place, context),
      ),
    );
  }
  if (events.length > 0) {
    draws.push(
      withHeading('events', m.returning.events, (place) => drawEvents(events, place, context)),
    );
  }
  return width >= WIDE ? placeBeside(draws, width) : placeBelow(draws, width);
}

function withHeading(key: string, text: string, draw: (place: Place) => Part) {
  return (place: Place): Part => {
    const heading = drawLines(`${key}-heading`, text, place, { weight: 600 });
    const below = heading.height + 6;
    const body = draw({ ...place, y: place.y + below });
    return { marks: [...heading.marks, ...body.marks], height: below + body.height };
  };
}

/** Three columns, also where there are fewer parts: bars keep their scale when a part goes. */
function placeBeside(draws: readonly ((place: Place) => Part)[], width: number): Scene {
  const column = (width - 2 * GAP_BESIDE) / 3;
  const parts = draws.map((draw, index) =>
    draw({ x: index * (column + GAP_BESIDE), y: 0, width: column }),
  );
  return {
    width,
    height: Math.max(...parts.map(({ height }) => height)),
    defs: [],
    marks: parts.flatMap(({ marks }) => marks),
  };
}

function placeBelow(draws: readonly ((place: Place) => Part)[], width: number): Scene {
  const marks: Mark[] = [];
  let y = 0;
  for (const draw of draws) {
    const part = draw({ x: 0, y, width });
    marks.push(...part.marks);
    y += part.height + GAP_BELOW;
  }
  return { width, height: y - GAP_BELOW, defs: [], marks };
}

import type { CategoryBreakdown } from '#lib/query/category-details.ts';
import { categoryInk } from '#lib/scene/palette.ts';
import type { Mark, Scene } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import {
  countClassified,
  listBreakdown,
  nameBreakdown,
  wordPoints,
  type BreakdownRow,
} from './breakdown.ts';
import { categoryShape } from './shape.ts';
import { wordKroner } from './words.ts';

const LINE = 16;
const INDENT = 20;
const DETAIL_INDENT = 36;
const GAP = 8;
/** Below a row, and below the last row of a group. */
const BELOW = 6;
const BELOW_GROUP = 12;

/**
 * Groups with their details: name and change on a line, below it the share of the grants with a category
 * as a bar, its grants, and the kroner with the number of grants that state an amount.
 */
export function layoutBreakdown(breakdown: CategoryBreakdown, context: ChartContext): Scene {
  const { width, m } = context;
  const rows = listBreakdown(breakdown);
  if (rows.length === 0) {
    const none = drawLines('none', m.noGrants, [0, 0], width, 'ink2');
    return { width, height: none.height + 4, defs: [], marks: none.marks };
  }
  const head = drawHead(breakdown, context);
  const marks: Mark[] = [...head.marks];
  const most = Math.max(0.01, ...rows.map(({ share }) => share ?? 0));
  const room = Math.max(...rows.map((row) => widthOf(wordGrants(row, context), 600)));
  const points = Math.max(...rows.map((row) => widthOf(wordPoints(row.points, context), 600)));
  const scale = (share: number) => (share / most) * (width - DETAIL_INDENT - room - GAP);

  let y = head.height + 8;
  rows.forEach((row, index) => {
    const isLast = rows[index + 1]?.isGroup ?? true;
    const indent = row.isGroup ? INDENT : DETAIL_INDENT;
    const lines = wrapLabel(nameBreakdown(row, context), width - indent - points - GAP, 13, 600);
    const weight = row.isGroup ? 600 : 400;
    const below = y + lines.length * LINE;
    const length = row.share === null ? 0 : scale(row.share);
    const money = wordMoney(row, context);
    const bar: Mark = {
      kind: 'rect',
      key: `${row.key}-bar`,
      x: DETAIL_INDENT,
      y: below + 4,
      width: length,
      height: row.isGroup ? 10 : 6,
      fill: categoryInk(row.group),
    };
    marks.push({
      kind: 'group',
      key: row.key,
      marks: [
        ...(row.isGroup ? [categoryShape(row.group, 6, y + 8.5, 11)] : []),
        ...lines.map((line, at) =>
          label(`${row.key}-name-${at}`, indent, y + 13 + at * LINE, line, { weight }),
        ),
        label(`${row.key}-points`, width, y + 13, wordPoints(row.points, context), {
          anchor: 'end',
          weight,
          fill: row.points === null ? 'ink3' : 'ink',
        }),
        ...(length > 0 ? [bar] : []),
        label(
          `${row.key}-grants`,
          DETAIL_INDENT + (length > 0 ? length + GAP : 0),
          below + 13,
          wordGrants(row, context),
          { weight },
        ),
        ...(money === ''
          ? []
          : [label(`${row.key}-money`, DETAIL_INDENT, below + 13 + LINE, money, { fill: 'ink2' })]),
      ],
    });
    y = below + LINE + (money === '' ? 0 : LINE) + (isLast ? BELOW_GROUP : BELOW);
  });
  return { width, height: y, defs: [], marks };
}

/** What the bars, and the column on the right, are. */
function drawHead({ rows, before }: CategoryBreakdown, { width, m, f }: ChartContext) {
  const share = drawLines(
    'head-share',
    m.crosswalk.share(countClassified(rows)),
    [0, 0],
    width,
    'ink2',
  );
  const words = before
    ? m.crosswalk.points(f.years(before.period.from, before.period.to))
    : m.crosswalk.columnPoints;
  const lines = wrapLabel(words, width);
  const marks = lines.map((line, index) =>
    label(`head-points-${index}`, width, share.height + 15 + index * LINE, line, {
      anchor: 'end',
      fill: 'ink2',
    }),
  );
  return { marks: [...share.marks, ...marks], height: share.height + lines.length * LINE + 2 };
}

function drawLines(
  key: string,
  words: string,
  [x, y]: readonly [number, number],
  width: number,
  fill: 'ink2',
) {
  const lines = wrapLabel(words, width - x);
  const marks = lines.map((line, index) =>
    label(`${key}-${index}`, x, y + 13 + index * LINE, line, { fill }),
  );
  return { marks, height: lines.length * LINE };
}

function wordGrants({ grants, share }: BreakdownRow, { f }: ChartContext): string {
  return share === null ? f.integer(grants) : `${f.integer(grants)}\u00a0\u00a0${f.percent(share)}`;
}

/** 24.7 million kr, n = 98; the number says on how many grants the sum rests. */
function wordMoney(row: BreakdownRow, context: ChartContext): string {
  const kroner = wordKroner(row, context);
  return row.grantsWithAmount > 0
    ? `${kroner}, n\u00a0=\u00a0${context.f.integer(row.grantsWithAmount)}`
    : kroner;
}

import { categoryInk } from '#lib/scene/palette.ts';
import type { Mark, Scene } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, SIZE, widthOf, wrapText } from '../text.ts';
import { categoryShape } from './shape.ts';
import { shareOf, sumRows, type CategoriesSpec } from './spec.ts';

const GRANTS_BAR = 13;
const KRONER_BAR = 5;
const LINE = 20;
const PITCH = 60;
const SIGN = 20;

/**
 * Two bars a group on one axis: its share of the grants and its share of the kroner. The group
 * without a category comes last behind a rule: it is a gap in the sources, not a theme.
 */
export function layoutCategories(spec: CategoriesSpec, context: ChartContext): Scene {
  const { width, m, f } = context;
  const whole = sumRows(spec);
  const shares = spec.rows.map((row) => ({
    row,
    grants: shareOf(row.grants, whole.grants),
    kroner: shareOf(row.sumNok, whole.sumNok),
    words: [f.integer(row.grants), ` ${f.percent(shareOf(row.grants, whole.grants))}`],
    money: m.categories.millionKr(f.millions(row.sumNok)),
  }));
  const most = Math.max(0.01, ...shares.map(({ grants, kroner }) => Math.max(grants, kroner)));
  // Words stand behind their bar; the longest bar leaves room for the longest words.
  const room = Math.max(
    ...shares.map(({ words, money }) =>
      Math.max(widthOf(words[0] ?? '', 600) + widthOf(words[1] ?? ''), widthOf(money)),
    ),
  );
  const scale = (share: number) => (share / most) * Math.max(60, width - room - 10);

  const legend = drawLegend(context);
  const marks: Mark[] = [...legend.marks];
  let y = legend.height + 14;
  for (const { row, grants, kroner, words, money } of shares) {
    const isGap = row.group === 'X';
    if (isGap) {
      marks.push({
        kind: 'line',
        key: 'rule',
        x1: 0,
        x2: width,
        y1: y - 8,
        y2: y - 8,
        stroke: { paint: 'rule', width: 1 },
      });
      y += 6;
    }
    const fill = categoryInk(row.group);
    const lines = wrapText(m.groups[row.group], width - SIGN, SIZE.text);
    const bars = y + lines.length * LINE;
    const wordsX = Math.max(scale(grants), scale(kroner)) + 8;
    const isOff = spec.selected.length > 0 && !spec.selected.includes(row.group);
    marks.push({
      kind: 'group',
      key: row.group,
      ...(isOff && { opacity: 0.38 }),
      marks: [
        categoryShape(row.group, 6, y + 10.5, 12),
        ...lines.map((line, index) =>
          label(`${row.group}-name-${index}`, SIGN, y + 16 + index * LINE, line, {
            size: SIZE.text,
          }),
        ),
        bar(`${row.group}-grants`, bars + 3, scale(grants), GRANTS_BAR, fill),
        bar(`${row.group}-kroner`, bars + 19, scale(kroner), KRONER_BAR, fill),
        label(`${row.group}-words`, wordsX, bars + 13.5, [
          { text: words[0] ?? '', weight: 600 },
          { text: words[1] ?? '', fill: 'ink2' },
        ]),
        label(`${row.group}-money`, wordsX, bars + 28, money, { fill: 'ink2' }),
      ],
    });
    y += PITCH + (lines.length - 1) * LINE;
  }
  return { width, height: y, defs: [], marks };
}

function bar(
  key: string,
  y: number,
  length: number,
  height: number,
  fill: ReturnType<typeof categoryInk>,
): Mark {
  return { kind: 'rect', key, x: 0, y, width: length, height, fill };
}

function drawLegend({ m, width }: ChartContext): {
  readonly marks: Mark[];
  readonly height: number;
} {
  const first = m.categories.shareOfGrants;
  const second = m.categories.shareOfKroner;
  const beside = 28 + widthOf(first) + 24;
  const isStacked = beside + 28 + widthOf(second) > width;
  const [x, y] = isStacked ? [0, 22] : [beside, 0];
  const marks: Mark[] = [
    { kind: 'rect', key: 'legend-grants', x: 0, y: 3, width: 22, height: 9, fill: 'ink2' },
    label('legend-grants-text', 28, 12.5, first, { fill: 'ink2' }),
    { kind: 'rect', key: 'legend-kroner', x, y: y + 6, width: 22, height: 4, fill: 'ink2' },
    label('legend-kroner-text', x + 28, y + 12.5, second, { fill: 'ink2' }),
  ];
  return { marks, height: y + 16 };
}

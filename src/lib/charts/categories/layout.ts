import { categoryInk } from '#lib/scene/palette.ts';
import type { Mark, Scene, TextRun } from '#lib/scene/scene.ts';
import type { GroupAmounts } from '#lib/query/breakdowns.ts';
import type { ChartContext } from '../chart.ts';
import { label, SIZE, widthOf, wrapLabel } from '../text.ts';
import { categoryShape } from './shape.ts';
import { shareOf, sumRows, type CategoriesSpec } from './spec.ts';
import { wordKroner } from './words.ts';

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
  const { width, m } = context;
  const whole = sumRows(spec);
  const shares = spec.rows.map((row) => ({
    row,
    grants: shareOf(row.grants, whole.grants),
    kroner: shareOf(row.sumNok, whole.sumNok),
    words: wordGrants(row, whole.grants, context),
    money: wordKroner(row, context),
  }));
  const most = Math.max(0.01, ...shares.map(({ grants, kroner }) => Math.max(grants, kroner)));
  // Words stand behind their bar; the longest bar leaves room for the longest words.
  const room = Math.max(
    ...shares.map(({ words, money }) =>
      Math.max(
        words.reduce((sum, run) => sum + widthOf(run.text, run.weight), 0),
        widthOf(money),
      ),
    ),
  );
  const scale = (share: number) => (share / most) * Math.max(60, width - room - 10);

  const legend = drawLegend(context);
  const marks: Mark[] = [...legend.marks];
  let y = legend.height + 14;
  for (const { row, grants, kroner, words, money } of shares) {
    const isGap = row.group === 'X';
    if (isGap) {
      y += 4;
      marks.push({
        kind: 'line',
        key: 'rule',
        x1: 0,
        x2: width,
        y1: y - 4,
        y2: y - 4,
        stroke: { paint: 'rule', width: 1 },
      });
      y += 4;
    }
    const fill = categoryInk(row.group);
    const lines = wrapLabel(m.groups[row.group], width - SIGN, SIZE.text);
    const bars = y + lines.length * LINE;
    const wordsX = Math.max(scale(grants), scale(kroner)) + 8;
    // A group that is filtered away steps back; its figures stay readable.
    const isOff = spec.selected.length > 0 && !spec.selected.includes(row.group);
    const quiet = isOff ? { opacity: 0.38 } : {};
    const [nameInk, wordInk] = isOff ? (['ink3', 'ink3'] as const) : (['ink', 'ink2'] as const);
    marks.push({
      kind: 'group',
      key: row.group,
      marks: [
        { ...categoryShape(row.group, 6, y + 10.5, 12), ...quiet },
        ...lines.map((line, index) =>
          label(`${row.group}-name-${index}`, SIGN, y + 16 + index * LINE, line, {
            size: SIZE.text,
            fill: nameInk,
          }),
        ),
        { ...bar(`${row.group}-grants`, bars + 3, scale(grants), GRANTS_BAR, fill), ...quiet },
        { ...bar(`${row.group}-kroner`, bars + 19, scale(kroner), KRONER_BAR, fill), ...quiet },
        label(`${row.group}-words`, wordsX, bars + 13.5, words, { fill: nameInk }),
        ...(money === ''
          ? []
          : [label(`${row.group}-money`, wordsX, bars + 28, money, { fill: wordInk })]),
      ],
    });
    y += PITCH + (lines.length - 1) * LINE;
  }
  return { width, height: y, defs: [], marks };
}

/** No-break spaces, which a writer does not fold. */
const WORD_GAP = '\u00a0\u00a0';

function wordGrants(
  { grants }: GroupAmounts,
  total: number,
  { f }: ChartContext,
): readonly TextRun[] {
  return [
    { text: f.integer(grants), weight: 600 },
    { text: `${WORD_GAP}${f.percent(shareOf(grants, total))}` },
  ];
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

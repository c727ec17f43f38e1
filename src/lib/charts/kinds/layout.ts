import type { Mark } from '#lib/scene/scene.ts';
import { label, wrapLabel } from '../text.ts';
import { BASE, drawBar, drawFigure, FIGURE_GAP, fitRow, LINE, scaleTo } from './bar-row.ts';
import type { ChartWithRows, SideRow } from './chart-row.ts';
import { fitColumns, type Columns } from './columns.ts';
import type { ChartContext } from '../chart.ts';
import { isMarked, isQuiet, stateOf, type RowState } from './row-state.ts';
import { listKinds, type KindRow, type KindsSpec } from './spec.ts';

/** Between the last kind and what is not stated. */
const GAP = 8;

/**
 * A mirror: kinds of Norwegian applicants grow to the left, kinds of Russian partners to the right, on
 * one scale, with the name of the kind between them. Every kind keeps its row, those without grants too.
 */
export function layoutKinds(spec: KindsSpec, context: ChartContext): ChartWithRows<SideRow> {
  const { width, f } = context;
  const kinds = listKinds(spec, context);
  const grants = kinds.flatMap((row) => [row.applicants, row.partners]);
  const names = kinds.map(({ name }) => name);
  const columns = fitColumns(
    width,
    names,
    grants.map((value) => f.integer(value)),
  );
  const scale = scaleTo(grants, columns.longestBar);

  const headings = drawHeadings(context);
  const marks: Mark[] = [...headings.marks];
  const rows: SideRow[] = [];
  let y = headings.height;
  for (const row of kinds) {
    if (row.key === 'notStated') {
      y += GAP;
      marks.push(drawRule(width, y - GAP / 2));
    }
    const lines = columns.wrap(row.name);
    const { height, names: nameTop, bars } = fitRow(lines.length, columns.isStacked);
    const sides = sidesOf(row, spec, columns);
    marks.push({
      kind: 'group',
      key: row.key,
      marks: [
        ...drawName(row, lines, [width / 2, y + nameTop], sides),
        ...sides.flatMap(({ side, grants: value, zero, direction, state, ink }) => {
          const key = `${row.key}-${side}`;
          const length = scale(value);
          const end = zero + direction * ((value > 0 ? Math.max(1, length) : 0) + FIGURE_GAP);
          const anchor = direction === 1 ? 'start' : 'end';
          const isGap = row.key === 'notStated';
          return [
            ...drawBar(key, [zero, y + bars], length, direction, { ink, state, isGap }),
            ...drawFigure(key, end, y + bars, f.integer(value), anchor, {
              state,
              isZero: value === 0,
            }),
          ];
        }),
      ],
    });
    rows.push(
      ...sides.map(({ side, facet, grants: value, state, direction }) => ({
        key: `${row.key}-${side}`,
        side,
        facet,
        values: row[facet],
        name: row.name,
        grants: value,
        state,
        box: {
          x0: direction === 1 ? width / 2 : 0,
          x1: direction === 1 ? width : width / 2,
          y0: y,
          y1: y + height,
        },
      })),
    );
    y += height;
  }
  return { scene: { width, height: y, defs: [], marks }, rows };
}

function sidesOf(row: KindRow, spec: KindsSpec, { zeroNo, zeroRu }: Columns) {
  return [
    {
      side: 'NO',
      facet: 'applicantType',
      grants: row.applicants,
      state: stateOf(row.applicantType, spec.applicantType),
      zero: zeroNo,
      direction: -1,
      ink: 'fjord',
    },
    {
      side: 'RU',
      facet: 'partnerType',
      grants: row.partners,
      state: stateOf(row.partnerType, spec.partnerType),
      zero: zeroRu,
      direction: 1,
      ink: 'rust',
    },
  ] as const;
}

/** Bold where the kind is chosen on one side; steps back where it says nothing on either. */
function drawName(
  { key }: KindRow,
  lines: readonly string[],
  [x, top]: readonly [number, number],
  sides: readonly { readonly state: RowState; readonly grants: number }[],
): readonly Mark[] {
  const isChosen = sides.some(({ state }) => isMarked(state));
  const isOff = sides.every(({ state, grants }) => isQuiet(state) || grants === 0);
  const fill = isChosen ? 'ink' : isOff ? 'ink3' : key === 'notStated' ? 'ink2' : 'ink';
  return lines.map((line, index) =>
    label(`${key}-name-${index}`, x, top + index * LINE + LINE / 2 + BASE, line, {
      anchor: 'middle',
      weight: isChosen ? 600 : 400,
      fill,
    }),
  );
}

function drawHeadings({ width, m }: ChartContext) {
  const { applicants, partners } = m.explore.kinds;
  const room = width / 2 - 6;
  const sides = [
    {
      key: 'NO',
      lines: wrapLabel(applicants, room, undefined, 600),
      x: 0,
      anchor: 'start',
      fill: 'fjord',
    },
    {
      key: 'RU',
      lines: wrapLabel(partners, room, undefined, 600),
      x: width,
      anchor: 'end',
      fill: 'rust',
    },
  ] as const;
  const most = Math.max(...sides.map(({ lines }) => lines.length));
  const marks = sides.flatMap(({ key, lines, x, anchor, fill }) =>
    lines.map((line, index) =>
      label(`heading-${key}-${index}`, x, 13 + index * LINE, line, { weight: 600, anchor, fill }),
    ),
  );
  return { marks, height: most * LINE + 8 };
}

function drawRule(width: number, y: number): Mark {
  return {
    kind: 'line',
    key: 'rule',
    x1: 0,
    x2: width,
    y1: y,
    y2: y,
    stroke: { paint: 'rule', width: 1 },
  };
}

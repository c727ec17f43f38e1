import { describe, expect, it } from 'vitest';
import {
  chartContext,
  marksOf,
  timelineSpecs,
  yearRow,
} from '../../../../tests/fixtures/charts.ts';
import { findIncomplete, listBreaks } from './breaks.ts';
import { listEventSpots } from './events.ts';
import { layoutTimeline } from './layout.ts';
import type { TimelineSpec } from './spec.ts';

const { everything } = timelineSpecs;
const kinds = (spec: TimelineSpec) => listBreaks(spec).map(({ kind }) => kind);

describe('the breaks of the series', () => {
  it('are marked only where they touch the figures', () => {
    expect(kinds(everything)).toEqual(['incomplete']);
    expect(kinds({ ...everything, hasCounties: true })).toEqual(['counties', 'incomplete']);
    expect(kinds({ ...everything, hasCategories: true })).toEqual(['categories', 'incomplete']);
    expect(kinds({ ...everything, form: 'shares' })).toEqual(['categories', 'incomplete']);
    expect(kinds({ ...everything, form: 'multiples' })).toEqual([
      'categories',
      'nordic',
      'incomplete',
    ]);
  });

  it('have letters in order, without a gap', () => {
    const all = listBreaks({ ...everything, form: 'multiples', hasCounties: true });
    expect(all.map(({ letter }) => letter).join('')).toBe('abcd');
  });

  it('hold the year of the compilation, unless it was over or has no grants', () => {
    expect(findIncomplete(everything)).toBe(2026);
    expect(findIncomplete({ ...everything, compiled: '2026-12' })).toBeNull();
    expect(findIncomplete({ ...everything, years: [yearRow(2025, 'A', 1)] })).toBeNull();
    expect(findIncomplete({ ...everything, compiled: '2025-03' })).toBe(2025);
  });

  it.each([350, 1084])('stand at their years at %d px', async (width) => {
    const spec: TimelineSpec = { ...everything, hasCounties: true, isPart: true };
    const { scene } = layoutTimeline(spec, await chartContext('en', width));
    const keys = marksOf(scene).map(({ key }) => key);
    for (const key of ['break-2020', 'break-2024', 'incomplete', 'break-2026-letters']) {
      expect(keys).toContain(key);
    }
    expect(keys).not.toContain('break-2014');
  });
});

describe('the numbers of the events', () => {
  it('are found where they are drawn, far enough apart to be hit', async () => {
    for (const width of [390, 1084, 1344]) {
      const { scene } = layoutTimeline(everything, await chartContext('en', width));
      const spots = listEventSpots(scene);
      expect(spots.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
        everything.events.map((_, index) => index + 1),
      );
      spots.forEach((spot, index) => {
        for (const other of spots.slice(index + 1)) {
          expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThanOrEqual(23.9);
        }
      });
    }
  });

  it('are not there when they are switched off', async () => {
    const { scene } = layoutTimeline(timelineSpecs.quiet, await chartContext('en', 1084));
    expect(listEventSpots(scene)).toEqual([]);
  });
});

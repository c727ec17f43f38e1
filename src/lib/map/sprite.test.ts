import { expect, it } from 'vitest';
import { basemapSymbols } from './basemap-symbols.ts';
import { writeSprite } from './sprite.ts';

it('defines the symbols of a page and is not display: none, which would empty its uses', () => {
  expect(writeSprite(new Map([['land', 'M0 0h9']]))).toBe(
    '<svg class="sprite" width="0" height="0" aria-hidden="true"><defs><path id="land" d="M0 0h9"/></defs></svg>',
  );
});

it('needs no escaping: ids and paths of the basemap have no sign that means something', () => {
  expect(basemapSymbols.size).toBeGreaterThan(5);
  for (const [id, d] of basemapSymbols) {
    expect(id).toMatch(/^[\w-]+$/);
    expect(d).toMatch(/^[\w\s.,-]+$/);
  }
});

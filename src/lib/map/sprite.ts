/**
 * The shapes that pictures of a page refer to, as markup for its body. It stands outside of what script
 * takes over: as data of the page it would be sent a second time. Not `display: none`, which would empty
 * the pictures too.
 * @param symbols Id → SVG path data, our own.
 */
export function writeSprite(symbols: ReadonlyMap<string, string>): string {
  const paths = [...symbols].map(([id, d]) => `<path id="${id}" d="${d}"/>`);
  return `<svg class="sprite" width="0" height="0" aria-hidden="true"><defs>${paths.join('')}</defs></svg>`;
}

import { PAGE_FAMILIES, type Pen } from '#lib/scene/attributes.ts';
import { PAGE } from '#lib/scene/palette.ts';

/** Draws single marks (signs in lists and filters) in the colours and letters of the page. */
export const PAGE_PEN: Pen = {
  palette: PAGE,
  families: PAGE_FAMILIES,
  idPrefix: '',
  symbolPrefix: '',
};

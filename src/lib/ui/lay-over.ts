import type { Attachment } from 'svelte/attachments';

/** A box in a picture of `width` by `height` px. */
export interface BoxInPicture {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Lays an element over a box of the picture that its parent covers, at whatever size that is shown.
 * Not by a style attribute, which the page's policy refuses.
 */
export function layOver(
  box: BoxInPicture,
  picture: { readonly width: number; readonly height: number },
): Attachment<HTMLElement> {
  return ({ style }) => {
    const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(3)}%`;
    style.left = percent(box.x, picture.width);
    style.top = percent(box.y, picture.height);
    style.width = percent(box.width, picture.width);
    style.height = percent(box.height, picture.height);
  };
}

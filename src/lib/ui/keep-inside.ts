import type { Attachment } from 'svelte/attachments';

/** To the window's edge, px. */
const ROOM = 8;

/** Moves an element that has just opened to the left, where it would leave the window on the right. */
export const keepInside: Attachment<HTMLElement> = (element) => {
  const { right } = element.getBoundingClientRect();
  const over = right + ROOM - document.documentElement.clientWidth;
  if (over > 0) element.style.translate = `${-over}px`;
};

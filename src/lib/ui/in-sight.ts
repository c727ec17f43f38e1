import type { Attachment } from 'svelte/attachments';

/** Half a screen ahead: what will be in sight soon counts. */
const MARGIN = '50% 0px';

/** Tells whether an element is on the screen or close to it, at first and whenever that changes. */
export function inSight(tell: (isInSight: boolean) => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new IntersectionObserver(
      (entries) => tell(entries.at(-1)?.isIntersecting ?? true),
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  };
}

import type { Attachment } from 'svelte/attachments';

/** Opens the table of the chart that has the focus; only there, so that it takes no letter from anybody. */
export const TABLE_KEY = 't';

/**
 * For the `<details>` with a chart's table, which lies in one `<section>` with it. The key leads from the
 * chart to the table, Escape from the table back to where the reader was, and from a mark out of the chart.
 *
 * @param open Opens it; settles when its content can take the focus.
 */
export function reachTable(open: () => Promise<void>): Attachment<HTMLDetailsElement> {
  return (details) => {
    const chart = details.closest('section');
    const summary = details.querySelector('summary');
    /** Where the reader came from with the key. */
    let origin: HTMLElement | null = null;

    function press(event: KeyboardEvent) {
      const { target } = event;
      if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
      if (event.defaultPrevented) return;
      const isInTable = details.contains(target);
      if (event.key === 'Escape' && isInTable && target !== summary) {
        event.preventDefault();
        (origin?.isConnected ? origin : summary)?.focus();
        if (origin) details.open = false;
        origin = null;
      } else if (event.key === 'Escape' && leavesChart(target)) {
        event.preventDefault();
        summary?.focus();
      } else if (isTableKey(event) && !isInTable && !isWritten(target)) {
        event.preventDefault();
        origin = target as HTMLElement;
        void open().then(() => details.querySelector<HTMLElement>('[tabindex]')?.focus());
      }
    }

    chart?.addEventListener('keydown', press);
    return () => chart?.removeEventListener('keydown', press);
  };
}

function isTableKey(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey, metaKey } = event;
  return event.key.toLowerCase() === TABLE_KEY && !ctrlKey && !altKey && !metaKey;
}

/** Letters belong to whoever is written in; a list jumps to what begins with them. */
function isWritten(target: Element): boolean {
  return target.matches('input, textarea, select, [contenteditable]');
}

/** In a dialog Escape closes it, which leads out too. */
function leavesChart(target: Element): boolean {
  return target.closest('[data-mark]') !== null && target.closest('dialog') === null;
}

import type { Plugin } from 'vite';

const STYLED = /(<div id="svelte-announcer"[^>]*?) style="[^"]*"/;

/**
 * SvelteKit hides the element in which it tells screen readers of a new page with a style attribute,
 * which our policy refuses: it would stand visible at the foot of the page. A class does the same.
 */
export function plainAnnouncer(): Plugin {
  return {
    name: 'atlas-plain-announcer',
    enforce: 'pre',
    transform: {
      filter: { id: /\/generated\/root\.svelte$/ },
      handler(code) {
        if (!STYLED.test(code))
          this.error('SvelteKit no longer styles its announcer: see this plugin');
        return code.replace(STYLED, '$1 class="visually-hidden"');
      },
    },
  };
}

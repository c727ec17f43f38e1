import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter(),
    // Paths in the pages are relative, so that the site can lie in any folder of a static host.
    paths: { relative: true },
    prerender: { entries: ['/', '/nb/', '/nn/', '/en/', '/ru/'], handleHttpError: 'fail' },
    inlineStyleThreshold: 0,
  },
};

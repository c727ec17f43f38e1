import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    // Another archive than the published one is built from and into other folders (scripts/site/build.ts).
    adapter: adapter({ pages: process.env.ATLAS_BUILD ?? 'build' }),
    files: { assets: process.env.ATLAS_STATIC ?? 'static' },
    // Paths in the pages are relative, so that the site can lie in any folder of a static host.
    paths: { relative: true },
    prerender: { entries: ['/', '/nb/', '/nn/', '/en/', '/ru/'], handleHttpError: 'fail' },
    inlineStyleThreshold: 0,
  },
};

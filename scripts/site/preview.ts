import { createSiteServer } from './serve.ts';

// The site as built, for the end-to-end tests: `tsx scripts/site/preview.ts 4273`.
const port = Number(process.argv[2] ?? 4273);
createSiteServer('build').listen(port, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${port}/`);
});

import { expect, test } from 'vitest';
import { POLICY_META } from './headers.ts';
import { checkStyles, servePage } from './pages.ts';

const page = (body: string) =>
  `<!doctype html>\n<html lang="nb"><head><meta charset="utf-8" /></head><body>${body}</body></html>`;
const start = (prefix: string) => `<script>
  { const element = document.currentScript.parentElement;
    Promise.all([import("${prefix}_app/immutable/entry/start.Ab1.js"), import("${prefix}_app/immutable/entry/app.Cd2.js")])
      .then(([kit, app]) => kit.start(app, element, { title: "import(\\"../_app/immutable/ in a text" })); }
</script>`;

test('the start script becomes a file at the same place, its imports relative to itself', () => {
  const { html, boot } = servePage(page(`<div>${start('../')}</div>`), 'nb/index.html');
  expect(boot?.name).toMatch(/^boot\.[\w-]{8}\.js$/);
  expect(html).toContain(`<div><script src="../_app/immutable/${boot?.name}"></script></div>`);
  expect(boot?.code).toContain('import("./entry/start.Ab1.js"), import("./entry/app.Cd2.js")');
  expect(boot?.code).toContain('import(\\"../_app/immutable/ in a text');
});

test('from the root of the site, from deep down, and with absolute addresses', () => {
  expect(servePage(page(start('./')), 'index.html').html).toContain(
    '<script src="./_app/immutable/',
  );
  expect(servePage(page(start('../../')), 'embed/map/index.html').html).toContain('"../../_app/');
  expect(servePage(page(start('/')), '404.html').boot?.code).toContain('import("./entry/start');
});

test('the policy stands in every page, before anything that it rules', () => {
  const { html, boot } = servePage(page('<p>no script</p>'), '404.html');
  expect(html).toContain(`<meta charset="utf-8" />\n    ${POLICY_META}`);
  expect(POLICY_META).not.toContain('frame-ancestors');
  expect(boot).toBeNull();
  expect(() => servePage('<p>no head</p>', 'bare.html')).toThrow('bare.html');
});

test('data for hydration is no script', () => {
  const data = '<script type="application/json" data-x>{"a":1}</script>';
  expect(servePage(page(data), 'nb/index.html').html).toContain(data);
});

test.each([
  '<style>p { color: red }</style>',
  '<p class="a" style="color: red">a</p>',
  '<button onclick="go()">a</button>',
  '<a href="javascript:go()">a</a>',
  '<script defer src="https://elsewhere.example/a.js"></script>',
  '<img alt="" src="//elsewhere.example/a.png">',
  '<link rel="stylesheet" href="https://elsewhere.example/a.css">',
  `${start('./')}${start('./')}`,
])('a page with %s is refused', (body) => {
  expect(() => servePage(page(body), 'nb/index.html')).toThrow('nb/index.html');
});

test('links to elsewhere and words that look like attributes are fine', () => {
  const body =
    '<a href="https://barents.no/">a</a><link rel="canonical" href="https://atlas.example/"><p>his style="x" and onclick=go</p>';
  expect(servePage(page(body), 'nb/index.html').html).toContain(body);
});

test.each([
  '@font-face{src:url(data:font/woff2;base64,d09GMgABAAAA)format("woff2")}',
  'a{background:url("https://elsewhere.example/a.png")}',
  "@import '//elsewhere.example/a.css';",
])('a style sheet with %s is refused', (css) => {
  expect(() => checkStyles(css, 'a.css')).toThrow('a.css');
});

test('a style sheet with files of our own is fine', () => {
  const css =
    '@font-face{src:url(./atlas.woff2)}a{background:url("data:image/svg+xml,%3csvg/%3e")}';
  expect(() => checkStyles(css, 'a.css')).not.toThrow();
});

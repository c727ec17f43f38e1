import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from './serve.ts';

let outer: string;
let port: number;
let close: () => void;

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), 'atlas-serve-'));
  const root = join(outer, 'build');
  await mkdir(join(root, 'nb'), { recursive: true });
  await mkdir(join(root, '_app/immutable'), { recursive: true });
  await mkdir(join(outer, 'build-secret'));
  await writeFile(join(outer, 'secret.txt'), 'secret');
  await writeFile(join(outer, 'build-secret/secret.txt'), 'secret');
  await writeFile(join(root, '404.html'), '<h1>missing</h1>');
  await writeFile(join(root, 'grants.parquet'), 'PAR1');
  await writeFile(join(root, 'nb/index.html'), '<h1>hei</h1>');
  await writeFile(join(root, 'nb/index.html.br'), brotliCompressSync('<h1>hei</h1>'));
  await writeFile(join(root, 'nb/index.html.gz'), gzipSync('<h1>hei</h1>'));
  await writeFile(join(root, '_app/immutable/a.wasm'), 'wasm');
  const server = createSiteServer(root);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
  close = () => server.close();
});

afterAll(async () => {
  close();
  await rm(outer, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Not `fetch`: it would tidy the path, decode the body and follow redirections. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        done({ status, headers, body: Buffer.concat(chunks) });
      });
    })
      .on('error', fail)
      .end();
  });
}

test.each([
  ['gzip, deflate, br', 'br', brotliCompressSync('<h1>hei</h1>')],
  ['gzip', 'gzip', gzipSync('<h1>hei</h1>')],
  ['br;q=0, gzip;q=0.5', 'gzip', gzipSync('<h1>hei</h1>')],
  ['', undefined, Buffer.from('<h1>hei</h1>')],
])('a page for a browser that takes "%s"', async (accepted, encoding, body) => {
  const answer = await ask('/nb/', { 'accept-encoding': accepted });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-encoding']).toBe(encoding);
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(answer.headers['vary']).toBe('accept-encoding');
  expect(answer.headers['cache-control']).toBe('no-cache');
  expect(answer.headers['content-length']).toBe(String(body.length));
  expect(answer.body).toEqual(body);
});

test('every answer carries the policy and the other security headers', async () => {
  for (const path of ['/nb/', '/nb', '/nothing', '/grants.parquet']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain('frame-ancestors *');
    expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBeDefined();
    expect(headers['permissions-policy']).toBeDefined();
  }
});

test('a file that the browser has is not sent again, and each encoding has a tag of its own', async () => {
  const plain = await ask('/nb/');
  const brotli = await ask('/nb/', { 'accept-encoding': 'br' });
  expect(plain.headers.etag).not.toBe(brotli.headers.etag);
  const again = await ask('/nb/', { 'if-none-match': `"other", ${String(plain.headers.etag)}` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await ask('/nb/', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('media types and caching', async () => {
  const wasm = await ask('/_app/immutable/a.wasm');
  expect(wasm.headers['content-type']).toBe('application/wasm');
  expect(wasm.headers['cache-control']).toContain('immutable');
  const parquet = await ask('/grants.parquet?v=abc');
  expect(parquet.headers['content-type']).toBe('application/vnd.apache.parquet');
  expect(parquet.headers['cache-control']).toBe('no-cache');
});

test('HEAD sends no body, other methods are refused', async () => {
  const head = await ask('/nb/', {}, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect(head.headers['content-length']).toBe('12');
  expect((await ask('/nb/', {}, 'POST')).status).toBe(405);
});

test('an address without its closing slash is sent on, query and all, and never to another host', async () => {
  const moved = await ask('/nb?year=2014');
  expect([moved.status, moved.headers.location]).toEqual([308, '/nb/?year=2014']);
  const doubled = await ask('//nb');
  expect(doubled.headers.location ?? '/').toMatch(/^\/(?!\/)/);
});

test('a missing page is a page with status 404', async () => {
  const missing = await ask('/en/nothing/');
  expect([missing.status, missing.body.toString()]).toEqual([404, '<h1>missing</h1>']);
  expect((await ask('/nb/index.html.br')).status).toBe(404);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/nb/../../secret.txt',
  '/../build-secret/secret.txt',
  '/nb/%00',
  '/%E0%A4%A',
  '/..%5csecret.txt',
])('nothing outside the folder: %s', async (path) => {
  const answer = await ask(path);
  expect(answer.status).toBe(404);
  expect(answer.body.toString()).not.toContain('secret');
});

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheControl, mediaType, SECURITY_HEADERS } from './headers.ts';

/** Encodings that the build writes beside a file, best first. */
const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/**
 * Serves the built site from a folder, with the compressed files that lie beside the plain ones.
 * It does what the site asks of any static host, and no more: no ranges, no listing of folders.
 */
export function createSiteServer(folder: string): Server {
  const root = resolve(folder);
  const tags = new Map<string, string>();
  return createServer((request, response) => {
    answer(root, tags, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, SECURITY_HEADERS);
      response.end();
    });
  });
}

async function answer(
  root: string,
  tags: Map<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...SECURITY_HEADERS, allow: 'GET, HEAD' }).end();
    return;
  }
  const address = request.url ?? '/';
  const [rawPath = '/', query] = splitOnce(address, '?');
  const path = decodePath(rawPath);
  const file = path === null ? null : await findFile(root, path);
  if (file === 'folder') {
    const location = `${rawPath.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`;
    response.writeHead(308, { ...SECURITY_HEADERS, location }).end();
    return;
  }
  if (file === null) return sendMissing(root, request, response);

  const encoded = await chooseEncoding(file, request.headers['accept-encoding']);
  const tag = await tagOf(tags, encoded.file);
  const headers = {
    ...SECURITY_HEADERS,
    'cache-control': cacheControl(file.slice(root.length).replaceAll(sep, '/')),
    etag: tag,
    vary: 'accept-encoding',
  };
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    ...(encoded.name === undefined ? {} : { 'content-encoding': encoded.name }),
    'content-type': mediaType(extname(file).toLowerCase()),
    'content-length': (await stat(encoded.file)).size,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(encoded.file), response).catch(() => response.destroy());
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** The path as text; null where it is none that a file could have. */
function decodePath(rawPath: string): string | null {
  try {
    const path = decodeURIComponent(rawPath);
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/** The file of a path; 'folder' where the address lacks its closing slash; null where there is none. */
async function findFile(root: string, path: string): Promise<string | null> {
  const plain = join(root, path);
  // `join` has resolved every `..`, so whoever climbs out of the folder no longer begins with it.
  if (plain !== root && !plain.startsWith(root + sep)) return null;
  const file = path.endsWith('/') ? join(plain, 'index.html') : plain;
  if (ENCODINGS.some(({ suffix }) => file.endsWith(suffix))) return null;
  if (await isFile(file)) return file;
  return !path.endsWith('/') && (await isFile(join(plain, 'index.html'))) ? 'folder' : null;
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ?? false;
}

async function chooseEncoding(
  file: string,
  accepted: string | string[] | undefined,
): Promise<{ file: string; name?: string }> {
  const wanted = parseAccepted(String(accepted ?? ''));
  for (const { name, suffix } of ENCODINGS) {
    if (wanted.has(name) && (await isFile(file + suffix))) return { file: file + suffix, name };
  }
  return { file };
}

/** `br;q=1.0, gzip;q=0` → the names that are not refused. */
function parseAccepted(header: string): ReadonlySet<string> {
  return new Set(
    header
      .toLowerCase()
      .split(',')
      .map((part) => part.split(';').map((piece) => piece.trim()))
      .filter(([, quality]) => !/^q=0(\.0*)?$/.test(quality ?? ''))
      .map(([name]) => name ?? ''),
  );
}

/** A strong tag from the content. Kept by size and time, so that a large file is read once. */
async function tagOf(tags: Map<string, string>, file: string): Promise<string> {
  const { size, mtimeMs } = await stat(file);
  const key = `${file} ${size} ${mtimeMs}`;
  const known = tags.get(key);
  if (known !== undefined) return known;
  const hash = createHash('sha256')
    .update(await readFile(file))
    .digest('base64url');
  const tag = `"${hash.slice(0, 27)}"`;
  tags.set(key, tag);
  return tag;
}

async function sendMissing(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => Buffer.from('404 Not Found\n'));
  const isPage = page.subarray(0, 1).toString() === '<';
  response.writeHead(404, {
    ...SECURITY_HEADERS,
    'cache-control': 'no-cache',
    'content-type': mediaType(isPage ? '.html' : '.txt'),
    'content-length': page.length,
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

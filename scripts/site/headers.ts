/**
 * What a page may do. No inline script or style, no `eval`, nothing from another origin;
 * `wasm-unsafe-eval` lets DuckDB compile its WebAssembly and nothing else.
 */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
} as const;

const META_POLICY = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** The policy as an element of every page, for hosts whose headers we cannot set. */
export const POLICY_META = `<meta http-equiv="content-security-policy" content="${META_POLICY}">`;

/**
 * Headers of every answer. Anybody may embed the atlas, so `frame-ancestors` is open; it counts in
 * a header only.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `${META_POLICY}; frame-ancestors *`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.parquet': 'application/vnd.apache.parquet',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** @param extension With its dot, in lower case. */
export function mediaType(extension: string): string {
  return MEDIA_TYPES[extension] ?? 'application/octet-stream';
}

/** @param path From the root of the site, with a leading slash. */
export function cacheControl(path: string): string {
  // These names carry a hash of the content.
  if (path.startsWith('/_app/immutable/')) return 'public, max-age=31536000, immutable';
  return 'no-cache';
}

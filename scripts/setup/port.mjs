import { createServer } from 'node:net';

/**
 * Whether a server could listen there now.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
export function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The first free port from a given one on; null where twenty in a row are taken.
 * @param {number} first
 * @param {string} host
 */
export async function findFreePort(first, host) {
  for (let port = first; port < first + 20; port++) if (await isFree(port, host)) return port;
  return null;
}

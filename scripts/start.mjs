import { parseArgs } from 'node:util';
import { findFreePort, isFree } from './setup/port.mjs';
import { buildSite, prepare } from './setup/prepare.mjs';
import { Failure, runMain } from './setup/report.mjs';

const DEFAULT_PORT = 4173;
const LOCAL = '127.0.0.1';

const HELP = `Sets up what is missing, builds the site where something has changed, and serves it.

  npm start                      at http://localhost:${DEFAULT_PORT}/, or the next free port
  npm start -- --port 8080       at this port (also: PORT=8080)
  npm start -- --host 0.0.0.0    for other machines too (also: HOST=0.0.0.0)`;

await runMain(async () => {
  const { port, host, help } = readOptions();
  if (help) return console.log(HELP);
  if (port !== null && !(await isFree(port, host))) throw portInUse(port);
  await prepare();
  await buildSite();
  await serve(port, host);
});

function readOptions() {
  const options = /** @type {const} */ ({
    port: { type: 'string' },
    host: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  let values;
  try {
    ({ values } = parseArgs({ options }));
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : String(error)} See --help.`);
  }
  const port = values.port ?? process.env.PORT;
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) {
    throw new Failure(`"${port}" is no port: give a number from 1 to 65535.`);
  }
  return {
    port: port === undefined ? null : Number(port),
    host: values.host ?? process.env.HOST ?? LOCAL,
    help: values.help,
  };
}

/** @param {number} port */
function portInUse(port) {
  return new Failure(`Port ${port} is in use: choose another, as in "npm start -- --port 8080".`);
}

/**
 * @param {number | null} wanted
 * @param {string} host
 */
async function serve(wanted, host) {
  const port = wanted ?? (await findFreePort(DEFAULT_PORT, host));
  if (port === null) throw portInUse(DEFAULT_PORT);
  // The server is TypeScript, and tsx is there only now.
  const { tsImport } = await import('tsx/esm/api');
  const { createSiteServer } = /** @type {typeof import('./site/serve.ts')} */ (
    await tsImport('./site/serve.ts', import.meta.url)
  );
  const server = createSiteServer('build');
  await new Promise((resolve, reject) => {
    server.once('error', () => reject(portInUse(port)));
    server.listen(port, host, () => resolve(undefined));
  });
  if (wanted === null && port !== DEFAULT_PORT) console.log(`Port ${DEFAULT_PORT} is in use.`);
  const name = host === LOCAL ? 'localhost' : host;
  console.log(`\nBarents Atlas: http://${name}:${port}/   (Ctrl+C stops it)`);

  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
  const stop = () => {
    server.close(() => console.log('\nStopped.'));
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

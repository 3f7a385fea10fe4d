import { connect } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { readPort, requireFreePort } from './port.mjs';
import { prepare } from './prepare.mjs';
import { tell } from './progress.mjs';
import { root } from './run.mjs';

/** `npm start`: does what is missing, in order, and serves the site. */
export async function serve() {
  const port = readPort(process.env);
  await requireFreePort(port);
  await install();
  const done = [await prepare('ingest'), await prepare('index'), await prepare('build')];
  if (!done.includes(true)) tell('unchanged', 'nothing to clean, index or build');
  tell('starting', 'the server …');
  process.chdir(root);
  process.env.PORT = String(port);
  process.argv = [process.argv[0] ?? 'node', 'next', 'start', '-p', String(port)];
  await import(pathToFileURL(path.join(root, 'lib/cli/next.mjs')).href);
  await answered(port);
  await warm(port);
  tell('ready', `http://localhost:${port}   (Ctrl-C stops it)`);
}

/**
 * @param {number} port
 * @returns {Promise<void>} resolved when the port takes connections; the server ends the process when it cannot
 */
function answered(port) {
  return new Promise((resolve) => {
    const attempt = () => {
      const socket = connect(port, 'localhost');
      socket.once('connect', () => {
        socket.destroy();
        resolve();
      });
      socket.once('error', () => setTimeout(attempt, 100));
    };
    attempt();
  });
}

/**
 * Asks for a result page, so that no visitor waits for the page's code to be loaded and the index to be opened.
 *
 * @param {number} port
 */
async function warm(port) {
  const search = `http://localhost:${port}/search?${new URLSearchParams({ q: 'भारत' })}`;
  await fetch(search).then(
    (response) => response.text(),
    () => '',
  );
}

import { createServer } from 'node:net';
import { Trouble } from './run-command.mjs';

/**
 * The port to serve on: `PORT`, else 3000.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {number}
 */
export function readPort(environment) {
  const stated = environment.PORT?.trim();
  if (!stated) return 3000;
  const port = /^[0-9]{1,5}$/u.test(stated) ? Number(stated) : 0;
  if (port >= 1 && port <= 65535) return port;
  throw new Trouble(
    `PORT is "${stated}", but a port is a number from 1 to 65535: for example PORT=3000 npm start.`,
  );
}

/**
 * Rejects with `Trouble` when nothing can listen on the port. Asked before any long work.
 *
 * @param {number} port
 */
export async function requireFreePort(port) {
  // A server may hold the port on one of these addresses only.
  for (const host of [undefined, '127.0.0.1']) {
    const code = await tryPort(port, host);
    if (code === 'EADDRINUSE') {
      const other = port < 65535 ? port + 1 : 3000;
      throw new Trouble(
        `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${other} npm start`,
      );
    }
    if (code === 'EACCES') {
      throw new Trouble(
        `Port ${port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`,
      );
    }
  }
}

/** @returns {Promise<number>} a port that is free now */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<string | null>} code of the error, or null when the port is free
 */
function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

import { once } from 'node:events';
import { createServer } from 'node:http';

/** Searches of every kind, so that all their code is loaded, and run often enough to be compiled. */
const searches = ['भारत', 'bharat ki khabar', 'भारत सरकार', 'भारततत', '"भारत सरकार" -खेल'];
const rounds = 2;
const warmingPaths = [
  ...Array.from({ length: rounds }, () =>
    searches.map((q) => `/search?${new URLSearchParams({ q })}`),
  ).flat(),
  `/api/search?${new URLSearchParams({ q: 'भारत' })}`,
  `/api/suggest?${new URLSearchParams({ q: 'bhar' })}`,
];

/**
 * Serves the built site of the current folder. It takes connections when it is warm: Next.js' own server takes them before it has
 * loaded anything, and the first visitor waits a second for the code of the pages, the index and the compiler.
 *
 * @param {number} port
 */
export async function listen(port) {
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  Object.assign(process.env, { NODE_ENV: 'production' });
  const { default: next } = await import('next');
  const site = next({ dev: false, dir: process.cwd(), hostname: 'localhost', port });
  await site.prepare();
  const handle = site.getRequestHandler();
  const server = createServer(handle);
  await warm(handle);
  server.listen(port);
  await once(server, 'listening');
  for (const signal of ['SIGINT', 'SIGTERM']) {
    // Who is being answered gets the answer; a second signal ends the process at once.
    process.once(signal, () => server.close(() => process.exit(0)).closeIdleConnections());
  }
}

/**
 * Asks for result pages and the like, through a port that nobody knows.
 *
 * @param {import('node:http').RequestListener} handle
 */
async function warm(handle) {
  const server = createServer(handle);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  for (const path of warmingPaths) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    // A site without a usable index is served too, and says on its pages what is wrong.
    await response.text();
  }
  server.close();
  server.closeAllConnections();
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../bootstrap/run.mjs';

const server = path.join(root, '.next/server/app');
const routeOf = (file: string) =>
  file.replaceAll(/\([^)]*\)\//gu, '').replace(/\/?(page|route)\.js\.nft\.json$/u, '');

/**
 * What a host packs into the function of a route: the files that Next.js noted when it built. Paths from the project's folder; route groups
 * such as `(hi)` are no part of a route's path. Throws when the site is not built.
 */
export function tracedFiles(route: string): string[] {
  return readTrace(traceOf(route));
}

/** All that a function of Vercel's holds for a route: what was traced, the route's own script, and the server that runs it. */
export function functionFiles(route: string): string[] {
  const trace = traceOf(route);
  const { files }: { files: string[] } = JSON.parse(
    readFileSync(path.join(root, '.next/required-server-files.json'), 'utf8'),
  );
  return [
    ...readTrace(trace),
    path.relative(root, trace.replace(/\.nft\.json$/u, '')),
    ...readTrace(path.join(root, '.next/next-minimal-server.js.nft.json')),
    ...files,
  ];
}

function traceOf(route: string): string {
  const name = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.nft.json'))
    .find((file) => routeOf(file) === route);
  if (name === undefined) throw new Error(`no trace of /${route}: is the site built?`);
  return path.join(server, name);
}

function readTrace(trace: string): string[] {
  const { files }: { files: string[] } = JSON.parse(readFileSync(trace, 'utf8'));
  return files.map((file) =>
    path.relative(root, path.resolve(path.dirname(trace), file)).replaceAll(path.sep, '/'),
  );
}

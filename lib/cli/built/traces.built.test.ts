import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a host packs into the function of a route: the files that Next.js noted when it built. */
const root = path.resolve(import.meta.dirname, '../../..');
const server = path.join(root, '.next/server/app');

/** Of a function on Vercel, unpacked. */
const functionBytes = 250_000_000;

/** Paths from the project's folder; route groups such as `(hi)` are no part of a route's path. */
function tracedFiles(route: string): string[] {
  const name = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.nft.json'))
    .find(
      (file) =>
        file.replaceAll(/\([^)]*\)\//gu, '').replace(/\/?(page|route)\.js\.nft\.json$/u, '') === route,
    );
  if (name === undefined) throw new Error(`no trace of /${route}: is the site built?`);
  const trace = path.join(server, name);
  const { files }: { files: string[] } = JSON.parse(readFileSync(trace, 'utf8'));
  return files.map((file) =>
    path.relative(root, path.resolve(path.dirname(trace), file)).replaceAll(path.sep, '/'),
  );
}

const sizeOf = (files: readonly string[]) =>
  files.reduce(
    (total, file) => total + (existsSync(path.join(root, file)) ? statSync(path.join(root, file)).size : 0),
    0,
  );
const all = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

const index = all('public/search-index');
const articles = all('data/articles').filter((file) => file.endsWith('.json'));

describe('the files a function takes along', () => {
  it.each([
    'search',
    'en/search',
    'api/search',
    'api/suggest',
    'feed.xml',
    'article/[id]',
    'en/article/[id]',
  ])('/%s has the whole index', (route) => {
    expect(tracedFiles(route)).toEqual(expect.arrayContaining(index));
  });

  it.each(['article/[id]', 'en/article/[id]', 'sitemap.xml', 'feed.xml'])('/%s has the articles', (route) => {
    expect(tracedFiles(route)).toEqual(expect.arrayContaining([...articles, 'data/site.json']));
  });

  it.each(['search', 'api/search', 'article/[id]', 'feed.xml'])(
    '/%s has no raw article, test or tool',
    (route) => {
      const needless =
        /^data\/raw\/|\.test\.ts$|^e2e\/|^node_modules\/(playwright|typescript|@biomejs|vitest)/u;
      expect(tracedFiles(route).filter((file) => needless.test(file))).toEqual([]);
    },
  );

  it.each(['search', 'api/search', 'article/[id]', 'feed.xml'])('/%s fits', (route) => {
    expect(sizeOf(tracedFiles(route))).toBeLessThan(functionBytes);
  });
});

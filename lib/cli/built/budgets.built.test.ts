import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { budgets } from '../../config';
import { compileHint } from '../bootstrap/hint-scripts.mjs';
import { freePort } from '../bootstrap/port.mjs';

/** What a browser must load for the first view, from the pages that the built site really serves. */
const root = path.resolve(import.meta.dirname, '../../..');
const [article] = readdirSync(path.join(root, 'data/articles')).map((name) => name.replace(/\.json$/u, ''));
const pages = [
  '/',
  '/search',
  `/search?q=${encodeURIComponent('भारत')}`,
  `/article/${article}`,
  '/topic',
  '/archive',
];
const everyPage = [...pages, ...pages.map((page) => `/en${page === '/' ? '' : page}`)];

let server: ChildProcess;
let address: string;

beforeAll(async () => {
  const port = await freePort();
  address = `http://localhost:${port}`;
  server = spawn(process.execPath, ['lib/cli/next.mjs', 'start', '-p', String(port)], {
    cwd: root,
    stdio: 'ignore',
  });
  while (!(await fetch(address).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 50));
}, 30_000);
afterAll(() => {
  server.kill('SIGTERM');
});

const html = async (page: string) => (await fetch(address + page)).text();

/** Files below `/_next` that a text names, each once. */
function assets(text: string, ending: string): string[] {
  const names = text.matchAll(/static\/(?:chunks|media|css)\/[^"'\\?\s]+/gu);
  return [...new Set([...names].map(([name]) => name))].filter((name) => name.endsWith(ending));
}

const fileOf = (asset: string) => path.join(root, '.next', asset);
const gzipped = (files: readonly string[]) =>
  files.reduce((total, file) => total + gzipSync(readFileSync(fileOf(file))).length, 0);

describe.each(everyPage)('%s', (page) => {
  it('loads no more script than the budget, all of it to be compiled while it arrives', async () => {
    const text = await html(page);
    const legacy = [...text.matchAll(/<script\s[^>]*\snomodule[^>]*>/giu)].flatMap(([tag]) =>
      assets(tag, '.js'),
    );
    // `nomodule` ones are for browsers long gone. The others: those of script elements and those that the page's data asks React to load.
    const scripts = assets(text, '.js').filter((name) => !legacy.includes(name));
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipped(scripts)).toBeLessThanOrEqual(budgets.scriptBytes);
    expect(scripts.filter((name) => !readFileSync(fileOf(name), 'utf8').startsWith(compileHint))).toEqual([]);
  });

  it('loads no more style and font than the budget', async () => {
    const styles = assets(await html(page), '.css');
    expect(styles.length).toBeGreaterThan(0);
    expect(gzipped(styles)).toBeLessThanOrEqual(budgets.styleBytes);
    // Every font the styles name, though a browser leaves out those whose letters the page does not have.
    const fonts = styles.flatMap((style) =>
      [...readFileSync(fileOf(style), 'utf8').matchAll(/url\(["']?([^"')?]+\.woff2)/gu)].map((match) =>
        path.resolve(path.dirname(fileOf(style)), match[1] ?? ''),
      ),
    );
    const sizes = [...new Set(fonts)].map((font) => statSync(font).size);
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(budgets.fontBytes);
  });
});

describe('the search worker', () => {
  it('is one script, asked for as it is, kept for ever and within the budget', async () => {
    const scripts = assets(await html('/search'), '.js').map((name) => readFileSync(fileOf(name), 'utf8'));
    const named = scripts.flatMap((text) => [...text.matchAll(/"(\/search-worker\/worker-[^"]+\.js)"/gu)]);
    const [script] = new Set(named.map((match) => match[1] ?? ''));
    const response = await fetch(address + script);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(brotliCompressSync(await response.text()).length).toBeLessThanOrEqual(budgets.workerBytes);
    expect(scripts.filter((text) => text.includes('turbopack-worker'))).toEqual([]);
  });
});

describe('the combobox', () => {
  it('comes after the first view, with the first focus, and within the budget', async () => {
    const isCombobox = (script: string) => script.includes('aria-activedescendant');
    const read = (name: string) => readFileSync(fileOf(name), 'utf8');
    const first = assets(await html('/search'), '.js').map(read);
    expect(first.filter(isCombobox)).toEqual([]);
    const later = first
      .flatMap((script) => [...script.matchAll(/\[(?:"static\/chunks\/[^"]+\.js",?)+\]/gu)])
      .map(([list]) => assets(list, '.js'))
      .filter((scripts) => scripts.some((script) => isCombobox(read(script))));
    const scripts = [...new Set(later.flat())];
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipped(scripts)).toBeLessThanOrEqual(budgets.comboboxBytes);
  });
});

// Where one of these is missing the page's scripts end, and take with them what the server had rendered.
describe('browsers that Next.js supports', () => {
  const younger =
    /\.(?:toSorted|toSpliced|toReversed|isWellFormed)\(|AbortSignal\.any|(?:Object|Map)\.groupBy|Array\.fromAsync/u;
  const legacy = (text: string) => text.includes('core-js');

  it.each(['.next/static/chunks', 'public/search-worker'])('find nothing that they lack in %s', (folder) => {
    const scripts = readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const texts = scripts.map((name) => [name, readFileSync(path.join(root, folder, name), 'utf8')] as const);
    expect(texts.filter(([, text]) => !legacy(text) && younger.test(text)).map(([name]) => name)).toEqual([]);
  });
});

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** The site as one deployment after another serves it at the same address. */
export interface Deployments {
  address: string;
  /** Names of the generations of the index, of the first deployment and of the second. */
  generations: { first: string; second: string };
  /** `second` has another index; of its own generation only the named files are missing. `none`: nobody answers. */
  serve(deployment: 'first' | 'second' | 'none', options?: { missing?: RegExp; offline?: boolean }): void;
  /** Paths that were asked for and missing, since the last `serve`. */
  refused(): readonly string[];
  close(): void;
}

interface OpenOptions {
  /** Where the built site answers. */
  site: string;
  /** Articles that the second deployment no longer has, by a word of theirs. */
  without: string;
}

/** Stands in front of the site; the second deployment's index is built by `khoj index` from fewer articles. */
export async function openDeployments({ site, without }: OpenOptions): Promise<Deployments> {
  const folder = mkdtempSync(path.join(tmpdir(), 'khoj-deployments-'));
  const first = generationIn('public/search-index');
  await buildIndexWithout(without, folder);
  const second = generationIn(path.join(folder, 'search-index'));
  let served: Parameters<Deployments['serve']> = ['first'];
  let refused: string[] = [];

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [deployment, { missing = null, offline = true } = {}] = served;
    if (deployment === 'none') return void request.socket.destroy();
    const url = request.url ?? '/';
    const other = deployment === 'first' ? second : first;
    if (url.includes(other) || missing?.test(url)) {
      refused.push(url);
      return void response.writeHead(404).end();
    }
    if (url.includes(second)) return void response.end(readFileSync(path.join(folder, url)));
    const headers = new Headers({ 'accept-encoding': 'identity' });
    for (const name of ['accept', 'rsc', 'next-router-state-tree', 'next-url']) {
      const value = request.headers[name];
      if (typeof value === 'string') headers.set(name, value);
    }
    const answered = await fetch(site + url, { headers });
    const bytes = Buffer.from(await answered.arrayBuffer());
    for (const [name, value] of answered.headers) {
      if (!/^(?:content-length|content-encoding|transfer-encoding|etag|connection)$/u.test(name)) {
        response.setHeader(name, value);
      }
    }
    response.statusCode = answered.status;
    const isText = /html|x-component/u.test(answered.headers.get('content-type') ?? '');
    response.end(isText ? asOf(bytes.toString(), deployment, offline) : bytes);
  }

  function asOf(text: string, deployment: 'first' | 'second', offline: boolean): string {
    const ofDeployment = deployment === 'first' ? text : text.replaceAll(first, second);
    return offline ? ofDeployment : ofDeployment.replaceAll(/(enabled\\?":)true/gu, '$1false');
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  return {
    address: `http://localhost:${typeof address === 'object' ? address?.port : ''}`,
    generations: { first, second },
    serve: (...next) => {
      served = next;
      refused = [];
      server.closeAllConnections();
    },
    refused: () => refused,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function generationIn(folder: string): string {
  const { generation }: { generation: string } = JSON.parse(
    readFileSync(path.join(folder, 'manifest.json'), 'utf8'),
  );
  return generation;
}

async function buildIndexWithout(word: string, folder: string): Promise<void> {
  const articles = path.join(folder, 'articles');
  mkdirSync(articles);
  for (const name of readdirSync('data/articles')) {
    const file = path.join('data/articles', name);
    if (!readFileSync(file, 'utf8').includes(word)) cpSync(file, path.join(articles, name));
  }
  const out = path.join(folder, 'search-index');
  const command = ['lib/cli/khoj.mjs', 'index', '--articles', articles, '--out', out];
  await promisify(execFile)(process.execPath, command);
}

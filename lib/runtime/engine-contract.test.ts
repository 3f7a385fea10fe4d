import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET, OPTIONS } from '../../app/api/search/route';
import { GET as getSuggestions } from '../../app/api/suggest/route';
import { readDocuments } from '../cli/index-documents';
import { fileSpool, indexFolder } from '../cli/index-folder';
import { emptySearch } from '../empty-search';
import { buildIndex } from '../search-index/build-index';
import type { SearchQuery, SearchResponse, Suggestion } from '../types';
import { createAnswerer } from './answer-requests';
import { createSearchClient, type SearchClient, type SearchClientOptions } from './client';
import type { WorkerLike } from './client/worker-door';
import { manifestUrl, type OpenedFolder, openIndexFolder } from './server';

const root = mkdtempSync(path.join(tmpdir(), 'khoj-contract-'));
const folder = path.join(root, 'public', 'search-index');
let direct: OpenedFolder;

beforeAll(async () => {
  const spool = fileSpool();
  const documents = readDocuments(path.resolve('lib/fixtures/five-articles/articles'), () => undefined);
  await buildIndex(documents, { fields: ['title', 'summary', 'body'], sink: indexFolder(folder), spool });
  spool.close();
  cpSync(path.resolve('lib/fixtures/topics.json'), path.join(root, 'data', 'topics.json'));
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  direct = await openIndexFolder(folder);
});

afterAll(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

/** The worker's side of the protocol behind a real message channel; files come from the folder. */
function startWorker(): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  const answer = createAnswerer(async (url) =>
    readFileSync(path.join(root, 'public', new URL(url).pathname)),
  );
  port2.on('message', async (request) => port2.postMessage(await answer(request)));
  return {
    postMessage: (request) => port1.postMessage(request),
    addEventListener: (kind: string, listener: (event: never) => void) => {
      if (kind === 'message') port1.on('message', (data) => listener({ data } as never));
    },
    terminate: () => port1.close(),
  };
}

/** The API's own handlers in place of the network. */
async function fetchJson(url: string): Promise<unknown> {
  const request = new Request(`http://localhost${url}`);
  const handler = url.startsWith('/api/suggest') ? getSuggestions : GET;
  return (await handler(request)).json();
}

async function fetchText(url: string): Promise<string> {
  return readFileSync(path.join(root, 'public', new URL(url).pathname), 'utf8');
}

async function openClient(options: Partial<SearchClientOptions> = {}): Promise<SearchClient> {
  return createSearchClient({
    manifestUrl: await manifestUrl(),
    startWorker,
    fetchJson,
    fetchText,
    ...options,
  });
}

/** Searches until the worker is there: before that the server answers. */
async function searchInWorker(client: SearchClient, query: SearchQuery): Promise<SearchResponse> {
  client.warm();
  for (;;) {
    const answer = await client.search(query);
    if (answer?.from === 'worker') return answer.response;
  }
}

const queries: Partial<SearchQuery>[] = [
  { text: 'एल्यूमीनियम उर्वरक' },
  { text: 'bharat rus raksha sahyog' },
  { text: '"रक्षा सहयोग" -हथियार' },
  { text: 'भारत', topics: ['raksha'], sort: 'newest' },
  { text: 'लावरोव OR बेलूसोव', from: '2025-08-01', to: '2025-12-31' },
  { text: 'वेब स्टोरीज़', exact: true },
  { text: '', topics: ['vyapar'] },
  { text: '“😀 | -', page: 7 },
];

describe('every runtime answers alike', () => {
  it.each(queries)('%o', async (partial) => {
    const query = { ...emptySearch, ...partial };
    const expected = { ...(await direct.engine.search(query)), tookMs: expect.any(Number) };
    const client = await openClient();
    const fromServer = await client.search(query);
    expect(fromServer).toEqual({ response: expected, from: 'server' });
    expect(await searchInWorker(client, query)).toEqual(expected);
    client.close();
  });

  it('suggests and marks alike', async () => {
    const client = await openClient();
    const suggestions = await direct.engine.suggest('एल्यु');
    expect(await client.suggest('एल्यु')).toEqual(suggestions);
    await searchInWorker(client, emptySearch);
    expect(await client.suggest('एल्यु')).toEqual(suggestions);
    const marked = await client.mark({ text: 'मन्त्री', exact: false }, ['मंत्री ने']);
    expect(marked).toEqual([
      [
        { text: 'मंत्री', hit: true },
        { text: ' ने', hit: false },
      ],
    ]);
    client.close();
  });
});

describe('the client', () => {
  const query = { ...emptySearch, text: 'भारत' };

  it('gives the answer of a newer search only', async () => {
    const client = await openClient();
    const older = client.search({ ...emptySearch, text: 'रूस' });
    const newer = client.search(query);
    expect(await older).toBeNull();
    expect((await newer)?.response.query.text).toBe('भारत');
    client.close();
  });

  it('lets the server answer when the worker cannot start', async () => {
    const client = await openClient({
      startWorker: () => {
        throw new Error('no workers here');
      },
    });
    client.warm();
    expect((await client.search(query))?.from).toBe('server');
    expect(await client.mark(query, ['भारत'])).toEqual([[{ text: 'भारत', hit: false }]]);
    client.close();
  });

  it('lets the server answer when the index does not open', async () => {
    const client = await openClient({ manifestUrl: '/search-index/manifest.none.json' });
    client.warm();
    expect(await client.mark(query, ['भारत'])).toEqual([[{ text: 'भारत', hit: true }]]);
    expect((await client.search(query))?.from).toBe('server');
    client.close();
  });

  it('lets the worker ask for the manifest that the page could not get', async () => {
    const client = await openClient({ fetchText: () => Promise.reject(new Error('cut off')) });
    expect((await searchInWorker(client, query)).query.text).toBe('भारत');
    client.close();
  });

  it('waits for a starting worker when the server cannot be reached', async () => {
    const client = await openClient({ fetchJson: () => Promise.reject(new Error('offline')) });
    client.warm();
    expect((await client.search(query))?.from).toBe('worker');
    client.close();
  });

  it('says so when neither can answer', async () => {
    const client = await openClient({ fetchJson: () => Promise.reject(new Error('offline')) });
    await expect(client.search(query)).rejects.toThrow('offline');
    client.close();
  });
});

describe('the API', () => {
  it('suggests topics besides, and words alone to the address bar of a browser', async () => {
    const suggest = async (search: string) =>
      (await getSuggestions(new Request(`http://localhost/api/suggest?${search}`))).json();
    const lines = await suggest('q=vya');
    expect(lines).toContainEqual({ text: 'व्यापार', kind: 'topic', url: '/search?topic=vyapar' });
    const words = lines.filter(({ kind }: Suggestion) => kind === 'word').map(({ text }: Suggestion) => text);
    expect(words.length).toBeGreaterThan(0);
    expect(await suggest('q=vya&format=opensearch')).toEqual(['vya', words]);
  });

  const ask = (search: string, headers: Record<string, string> = {}) =>
    GET(new Request(`http://localhost/api/search?${search}`, { headers }));

  it('answers anyone, and not twice the same', async () => {
    const first = await ask('q=भारत');
    expect(first.status).toBe(200);
    expect(first.headers.get('access-control-allow-origin')).toBe('*');
    expect(first.headers.get('cache-control')).toContain('s-maxage=');
    const etag = first.headers.get('etag') ?? '';
    const second = await ask('q=भारत', { 'If-None-Match': etag });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect((await ask('q=रूस', { 'If-None-Match': etag })).status).toBe(200);
    expect(OPTIONS().headers.get('access-control-allow-methods')).toContain('GET');
  });

  it('takes hostile parameters for what they are', async () => {
    const response = await ask(
      `q=${'%F0%9F%98%80'.repeat(9)}&q=x&page=-1&sort=up&from=2025-02-30&topic=../..`,
    );
    expect(response.status).toBe(200);
    expect((await response.json()).page).toBe(1);
  });

  it('says as problem JSON that there is no index', async () => {
    vi.mocked(process.cwd).mockReturnValue(path.join(root, 'nowhere'));
    const response = await ask('q=भारत');
    vi.mocked(process.cwd).mockReturnValue(root);
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 503, code: 'index-missing' });
  });
});

import { MessageChannel } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../engine/engine';
import { openIndex } from '../engine/open-index';
import { keyOf } from '../engine/term-shard';
import { buildIndex } from '../search-index/build-index';
import { type MemoryIndex, memoryIndex } from '../search-index/memory-index';
import type { IndexDocument, SearchQuery, SearchResponse } from '../types';
import { createAnswerer } from './answer-requests';
import { createSearchClient } from './client';
import type { WorkerLike } from './client/worker-door';

/** Gets a file by its name within the generation's folder. */
type Files = (name: string) => Promise<Uint8Array>;

const site = 'http://localhost/search-index/';
const letters = [...'कगचजटडतदनपबमरलवसह'];
/** Each with other words, so that the index has several shards; two of them with लावरोव, two with हथियार. */
const documents = letters.map(
  (first, n): IndexDocument => ({
    id: `a${n}`,
    title: letters.flatMap((second) => letters.map((third) => first + second + third)).join(' '),
    summary: ['लावरोव', 'लावरोव', 'हथियार', 'हथियार'][n] ?? '',
    body: [],
    published: null,
    dateBasis: 'unknown',
    topics: [],
    source: null,
    url: null,
  }),
);
let memory: MemoryIndex;
/** Of हथियार, and not of लावरोव. */
let shard: string;

beforeAll(async () => {
  memory = memoryIndex();
  const { sink, spool } = memory;
  await buildIndex(documents, { fields: ['title', 'summary'], sink, spool, bundleBytes: 0 });
  const read: string[] = [];
  const reader = await openIndex({
    manifest: memory.manifest(),
    read: (name) => {
      read.push(name);
      return memory.read(name);
    },
  });
  await reader.lookup(keyOf('लावरोव'));
  const others = read.splice(0);
  await reader.lookup(keyOf('हथियार'));
  shard = (read.find((name) => !others.includes(name)) ?? '').replace(/^.*\//u, '');
});

const whole: Files = (name) => memory.read(`${memory.manifest()?.generation}/${name}`);
const query = (text: string): SearchQuery => ({
  ...{ text, topics: [], sources: [], from: null, to: null, sort: 'relevance', page: 1, exact: false },
});

/** A worker behind a real message channel, whose files come from `files`. */
function workerOf(files: Files): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  const answer = createAnswerer((url) => files(url.replace(/^.*\//u, '')));
  port2.on('message', async (request) => port2.postMessage(await answer(request)));
  return {
    postMessage: (request) => port1.postMessage(request),
    addEventListener: (kind: string, listener: (event: never) => void) => {
      if (kind === 'message') port1.on('message', (data) => listener({ data } as never));
    },
    terminate: () => port1.close(),
  };
}

function clientOf(files: Files) {
  return createSearchClient({
    manifestUrl: `${site}manifest.json`,
    startWorker: () => workerOf(files),
    fetchText: async () => JSON.stringify(memory.manifest()),
    fetchJson: () => Promise.reject(new Error('there is no server')),
  });
}

/** One search where the reader is: in the browser's worker, or on the server. */
const runtimes: Record<string, (files: Files, text: string) => Promise<SearchResponse | undefined>> = {
  async worker(files, text) {
    const client = clientOf(files);
    client.warm();
    const answer = await client.search(query(text));
    client.close();
    return answer?.response;
  },
  async server(files, text) {
    const read = (name: string) => files(name.replace(/^.*\//u, ''));
    return createEngine(await openIndex({ manifest: memory.manifest(), read })).search(query(text));
  },
};

const damages: Record<string, Files> = {
  missing: () => Promise.reject(new Error('404')),
  'cut short': async () => (await whole(shard)).subarray(0, 40),
  'of another version': async () => (await whole(shard)).map((byte, at) => (at === 2 ? 1 : byte)),
  'another shard': () => whole(shard === 'terms-0.bin' ? 'terms-1.bin' : 'terms-0.bin'),
  'a page that says 404': async () => new TextEncoder().encode('<!doctype html><title>404</title>'),
};

describe.each(Object.entries(runtimes))('in the %s', (_, search) => {
  it.each(Object.entries(damages))(
    'a shard that is %s is named, and the search goes on',
    async (__, damaged) => {
      const files: Files = (name) => (name === shard ? damaged(name) : whole(name));
      const response = await search(files, 'लावरोव हथियार');
      const sound = await search(whole, 'लावरोव');
      expect(sound?.hits).toHaveLength(2);
      // Order aside: the word that is missing is one of the query all the same.
      const ids = (found: SearchResponse | undefined) => found?.hits.map(({ id }) => id).sort();
      expect(ids(response)).toEqual(ids(sound));
      expect(response?.query.notes).toContainEqual({
        kind: 'degraded',
        files: [`${memory.manifest()?.generation}/${shard}`],
      });
    },
  );

  it('a shard that comes the second time is not missed', async () => {
    let failures = 1;
    const files: Files = (name) =>
      name === shard && failures-- > 0 ? Promise.reject(new Error('cut off')) : whole(name);
    const response = await search(files, 'लावरोव हथियार');
    expect(response?.query.notes.filter(({ kind }) => kind === 'degraded')).toEqual([]);
  });
});

describe('a shard that comes after the next keystroke', () => {
  it('never brings an older query’s results', async () => {
    let release: () => void = () => undefined;
    const heldBack = new Promise<void>((resolve) => {
      release = resolve;
    });
    const client = clientOf(async (name) => {
      if (name === shard) await heldBack;
      return whole(name);
    });
    client.warm();
    const older = client.search(query('हथियार'));
    const newer = await client.search(query('लावरोव'));
    expect(newer?.response.query.text).toBe('लावरोव');
    expect(newer?.from).toBe('worker');
    release();
    expect(await older).toBeNull();
    client.close();
  });
});

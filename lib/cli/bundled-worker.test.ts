import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptySearch } from '../empty-search';
import { createAnswerer } from '../runtime/answer-requests';
import type { Question } from '../runtime/client/worker-door';
import type { WorkerAnswer } from '../runtime/protocol';
import { buildIndex } from '../search-index/build-index';
import { bundleWorker } from './bundle-worker';
import { readDocuments } from './index-documents';
import { fileSpool, indexFolder } from './index-folder';
import { readLexicon } from './lexicon-folder';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'khoj-bundled-'));
const readUrl = async (url: string) => new Uint8Array(readFileSync(new URL(url)));

/** What a browser has and a thread of Node calls otherwise. As WebKit does, it runs the script again before it first answers. */
const browser = `
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
let again;
globalThis.self = {
  onmessage: null,
  postMessage: async (answer) => {
    await (again ??= import(workerData + '?again'));
    parentPort.postMessage(answer);
  },
};
globalThis.fetch = async (url) => new Response(await readFile(new URL(url)));
await import(workerData);
parentPort.on('message', (data) => self.onmessage({ data }));
`;

let worker: Worker;

beforeAll(async () => {
  const spool = fileSpool();
  await buildIndex(
    readDocuments(path.join(root, 'lib/fixtures/five-articles/articles'), () => undefined),
    {
      fields: ['title', 'summary', 'body'],
      lexicon: await readLexicon(),
      sink: indexFolder(path.join(folder, 'index')),
      spool,
    },
  );
  spool.close();
  const { entry } = await bundleWorker(root, path.join(folder, 'worker'));
  writeFileSync(path.join(folder, 'browser.mjs'), browser);
  worker = new Worker(path.join(folder, 'browser.mjs'), {
    workerData: pathToFileURL(path.join(folder, 'worker', entry)).href,
  });
});

afterAll(async () => {
  await worker.terminate();
  rmSync(folder, { recursive: true, force: true });
});

async function askBundled(question: Question): Promise<WorkerAnswer> {
  const answered = once(worker, 'message');
  worker.postMessage({ id: 1, ...question });
  return (await answered)[0];
}

const texts = [
  'एल्यूमीनियम उर्वरक',
  'सरकारों की नीतियां',
  '"रक्षा सहयोग" -हथियार',
  'bharat rus raksha sahyog',
  'defence minister',
  'DPIIT',
  'एल्यूमिनयम',
  'अगस्त 2025 भारत',
  'भारत नहींहैकहीं क्षज्ञट',
  '',
];

describe('the bundled worker', () => {
  it('answers as the engine that it was made from, whatever was left out of it', async () => {
    const askSource = createAnswerer(readUrl);
    const manifestUrl = pathToFileURL(path.join(folder, 'index/manifest.json')).href;
    const questions: Question[] = [
      { kind: 'open', manifestUrl, manifest: null },
      ...texts.map((text): Question => ({ kind: 'search', query: { ...emptySearch, text } })),
      { kind: 'search', query: { ...emptySearch, text: 'भारत', topics: ['raksha'], sort: 'newest' } },
      { kind: 'suggest', text: 'bhar' },
      { kind: 'suggest', text: 'रक्षा सह' },
      { kind: 'mark', query: { text: 'हिन्दी', exact: false }, texts: ['हिंदी में'] },
    ];
    for (const question of questions) {
      const expected = await askSource({ id: 1, ...question });
      if (expected.kind === 'search') expected.response.tookMs = expect.any(Number);
      expect(expected.kind).not.toBe('failed');
      expect(await askBundled(question)).toEqual(expected);
    }
  });
});

import { emptySearch } from '../../../empty-search';
import { createSearchClient } from '../../../runtime/client';
import { offer } from './first-query';

/** Our engine as the site runs it, but for the server: the worker alone answers. */
const { manifest, worker } = document.documentElement.dataset;
const client = createSearchClient({
  manifestUrl: manifest ?? '',
  startWorker: () => new Worker(worker ?? '', { type: 'module' }),
  fetchJson: () => Promise.reject(new Error('there is no server')),
});

offer(async (text) => {
  client.warm();
  const answer = await client.search({ ...emptySearch, text });
  const hits = answer?.response.hits ?? [];
  const parts = hits.map(({ title, snippet }) =>
    [title, ...snippet.flatMap((passage) => passage.parts.map((part) => part.text))].join(' '),
  );
  return { results: answer?.response.total ?? 0, texts: async () => parts };
}, false);

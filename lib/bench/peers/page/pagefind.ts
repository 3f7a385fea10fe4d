import type { PagefindSearcher } from '../peer-types';
import { offer } from './first-query';

const address = '/pagefind/pagefind.js';
const pagefind: PagefindSearcher = await import(address);

offer(async (query) => {
  const { results } = await pagefind.search(query);
  const texts = async () => {
    const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return shown.map(({ meta, excerpt }) => `${meta.title} ${excerpt}`);
  };
  return { results: results.length, texts };
}, true);

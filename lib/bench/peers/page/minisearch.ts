import MiniSearch from 'minisearch';
import { miniSearchOptions } from '../minisearch-options';
import { offer } from './first-query';

/** Plain MiniSearch with its whole index as JSON, on the page's own thread, as its documentation shows it. */
let loading: Promise<MiniSearch> | null = null;

async function load(): Promise<MiniSearch> {
  const response = await fetch('/minisearch.json');
  return MiniSearch.loadJSON(await response.text(), miniSearchOptions);
}

offer(async (query) => {
  loading ??= load();
  const index = await loading;
  return { results: index.search(query, { prefix: true, fuzzy: 0.2 }).length, texts: null };
}, true);

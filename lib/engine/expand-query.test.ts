import { describe, expect, it } from 'vitest';
import { bareDocument } from '../search-index/bare-document';
import { buildIndex } from '../search-index/build-index';
import { memoryIndex } from '../search-index/memory-index';
import { expandQuery } from './expand-query';
import { openIndex } from './open-index';
import { parseQuery } from './parse-query';

/** के stands in every article, which makes its postings large beside those of its neighbours. */
const documents = Array.from({ length: 400 }, (_, n) =>
  bareDocument(`a${n}`, n % 100 === 0 ? 'रूस के साथ' : 'चीन के साथ'),
);

/** Of each word of a query the dictionary's words found for it. */
async function termsOf(text: string, mostKeyBytes: number): Promise<Record<string, string[]>> {
  const { sink, spool, read, manifest } = memoryIndex();
  await buildIndex(documents, { fields: ['title'], sink, spool, bundleBytes: 0, mostKeyBytes });
  const reader = await openIndex({ read, manifest: manifest() });
  const scope = { exact: false, byDate: false };
  const classes = await expandQuery(reader, new Map(), parseQuery(text), scope);
  return Object.fromEntries(
    [...classes].map(([{ word }, { terms }]) => [word, terms.map(({ entry }) => entry.term)]),
  );
}

describe('a stop word whose postings are large', () => {
  it('is passed over beside other words', async () => {
    expect(await termsOf('रूस के', 30)).toEqual({ रूस: ['रूस'], के: [] });
    expect(await termsOf('-रूस के चीन', 30)).toEqual({ रूस: ['रूस'], के: [], चीन: ['चीन'] });
  });

  it.each(['के', 'के साथ', '"रूस के"', 'रूस OR के'])('is read where it counts: %s', async (text) => {
    expect((await termsOf(text, 30)).के).toEqual(['के']);
  });

  it('is read while it is small', async () => {
    expect(await termsOf('रूस के', 24_000)).toEqual({ रूस: ['रूस'], के: ['के'] });
  });
});

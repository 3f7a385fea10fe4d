import { describe, expect, it } from 'vitest';
import { tokenize } from '../../text/analyze';
import { corpusOf } from '../corpus';
import { sampleFromArticles } from './sample-from-articles';

const documents = () => corpusOf({ articles: 'lib/fixtures/five-articles/articles', grow: 40 });
const wordsByArticle: Set<string>[] = [];
for await (const { title, body } of documents()) {
  const text = [title, ...body.map((block) => block.text)].join('\n');
  wordsByArticle.push(new Set(tokenize(text).map(({ word }) => word)));
}
const terms = [...new Set(wordsByArticle.flatMap((words) => [...words]))].sort();
const words = terms.map((term) => ({
  term,
  documents: wordsByArticle.filter((article) => article.has(term)).length,
}));

describe('queries from articles', () => {
  it('are single words, and three different words that stand in one article', async () => {
    const [single, triples] = await sampleFromArticles(documents(), words, 40, 6);
    expect(single?.queries).toHaveLength(6);
    expect(single?.queries.every((query) => terms.includes(query))).toBe(true);
    expect(triples?.queries).toHaveLength(6);
    for (const triple of triples?.queries ?? []) {
      const three = triple.split(' ');
      expect(new Set(three).size).toBe(3);
      expect(wordsByArticle.some((article) => three.every((word) => article.has(word)))).toBe(true);
    }
    expect(await sampleFromArticles(documents(), words, 40, 6)).toEqual([single, triples]);
  });
});

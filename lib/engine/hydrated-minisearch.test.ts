import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { expect, it } from 'vitest';
import installed from '../../node_modules/minisearch/package.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import { ranking } from '../config';
import { HydratedMiniSearch, type HydratedTerm } from './hydrated-minisearch';

const fields = ['title', 'body'];
const words = ['भारत', 'रूस', 'रक्षा', 'के', 'constructor'];
const text = fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' '));
const corpus = fc.array(fc.record({ title: text, body: text }), { minLength: 1, maxLength: 12 });

/** The postings and lengths of a serialised MiniSearch, as an index reader would hand them over. */
function readerParts(whole: MiniSearch) {
  const { index, documentCount, averageFieldLength, fieldLength } = whole.toJSON();
  const everywhere = Uint32Array.from({ length: documentCount }, (_, id) => id);
  const terms = new Map<string, HydratedTerm>(
    index.map(([term, data]) => [
      term,
      {
        documents: everywhere,
        weights: new Float32Array(documentCount).fill(1),
        factor: 1,
        fields: fields.map((_, field) => {
          const counts = Object.entries(data[field] ?? {}).map(([id, count]) => [Number(id), count] as const);
          return {
            documents: Uint32Array.from(counts, ([id]) => id),
            frequencies: Uint16Array.from(counts, ([, count]) => count),
          };
        }),
      },
    ]),
  );
  const lengths = fields.map((_, field) =>
    Uint16Array.from({ length: documentCount }, (_, id) => fieldLength[id]?.[field] ?? 0),
  );
  return { terms, documentCount, everywhere, lengths: { lengths, averages: averageFieldLength } };
}

it('scores as one whole MiniSearch loaded from JSON does, to the last bit, whichever documents are asked for', () => {
  const isAsked = fc.func(fc.boolean());
  fc.assert(
    fc.property(corpus, fc.subarray(words, { minLength: 1 }), isAsked, (documents, query, asked) => {
      const options = {
        fields,
        tokenize: (each: string) => each.split(' '),
        processTerm: (term: string) => term,
      };
      const built = new MiniSearch(options);
      built.addAll(documents.map((document, id) => ({ ...document, id })));
      const whole = MiniSearch.loadJSON(JSON.stringify(built), options);
      const { terms, documentCount, everywhere, lengths } = readerParts(whole);
      const scoring = { bm25: ranking.bm25, boost: { title: 2 } };
      const expected = new Map(
        whole
          .search({ combineWith: 'OR', queries: query }, scoring)
          .map(({ id, score, queryTerms }) => [id, score / queryTerms.length]),
      );
      const hydrated = new HydratedMiniSearch(documentCount, fields, lengths);
      const wanted = everywhere.filter((document) => asked(document));
      const known = query.map((term) => terms.get(term)).filter((term) => term !== undefined);
      expect([...hydrated.scoreTerms(known, wanted, scoring)]).toEqual(
        [...wanted].map((document) => expected.get(document) ?? 0),
      );
    }),
  );
});

it('gives a document no more of a term than its weight there', () => {
  const lengths = { lengths: fields.map(() => Uint16Array.of(1, 1, 1)), averages: [1, 1] };
  const documents = Uint32Array.of(0, 1, 2);
  const postings = { documents, frequencies: Uint16Array.of(1, 1, 1) };
  const term = { fields: [postings, postings], documents, weights: Float32Array.of(1, 0.5, 0.25), factor: 2 };
  const scoring = { bm25: ranking.bm25, boost: {} };
  const scores = new HydratedMiniSearch(3, fields, lengths).scoreTerms([term], documents, scoring);
  const [first = 0] = scores;
  expect([...scores]).toEqual([first, first / 2, first / 4]);
  expect(first).toBeGreaterThan(0);
});

it('is held to the very version whose members it fills', () => {
  expect(packageJson.dependencies.minisearch).toBe('7.2.0');
  expect(installed.version).toBe('7.2.0');
});

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
  const terms = new Map<string, HydratedTerm>(
    index.map(([term, data]) => [
      term,
      {
        weightOf: () => 1,
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
  return { terms, documentCount, lengths: { lengths, averages: averageFieldLength } };
}

it('scores as one whole MiniSearch loaded from JSON does, to the last bit', () => {
  fc.assert(
    fc.property(corpus, fc.subarray(words, { minLength: 1 }), (documents, query) => {
      const options = {
        fields,
        tokenize: (each: string) => each.split(' '),
        processTerm: (term: string) => term,
      };
      const built = new MiniSearch(options);
      built.addAll(documents.map((document, id) => ({ ...document, id })));
      const whole = MiniSearch.loadJSON(JSON.stringify(built), options);
      const { terms, documentCount, lengths } = readerParts(whole);
      const scoring = { bm25: ranking.bm25, boost: { title: 2 } };
      const expected = whole
        .search({ combineWith: 'OR', queries: query }, scoring)
        .map(({ id, score, queryTerms }) => ({ document: id, score: score / queryTerms.length }))
        .sort((a, b) => b.score - a.score || a.document - b.document);
      const hydrated = new HydratedMiniSearch(documentCount, fields, lengths);
      const wanted = new Map([...terms].filter(([term]) => query.includes(term)));
      const ordered = new Map(
        query.flatMap((term) => {
          const found = wanted.get(term);
          return found === undefined ? [] : [[term, found] as const];
        }),
      );
      expect(hydrated.scoreTerms(ordered, scoring)).toEqual(expected);
    }),
  );
});

it('is held to the very version whose members it fills', () => {
  expect(packageJson.dependencies.minisearch).toBe('7.2.0');
  expect(installed.version).toBe('7.2.0');
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addAll,
  ascending,
  documentSet,
  intersect,
  placeOf,
  unite,
  type WeightedDocuments,
} from './posting-lists';

const documentCount = 200;
const list = fc
  .uniqueArray(fc.nat(documentCount - 1), { maxLength: 60 })
  .chain((documents) => fc.tuple(fc.constant(documents), fc.array(fc.constantFrom(0.25, 0.5, 1))))
  .map(([documents, weights]) => ({
    documents: Uint32Array.from(documents).sort(),
    weights: Float32Array.from(documents, (_, at) => weights[at] ?? 0.75),
  }));
const lists = fc.array(list, { minLength: 1, maxLength: 5 });

const asMap = ({ documents, weights }: WeightedDocuments) =>
  new Map([...documents].map((document, at) => [document, weights[at] ?? 0]));

/** What every list says of each document, in the order of the documents. */
function joined(
  all: readonly WeightedDocuments[],
  join: (weights: number[]) => number | null,
): [number, number][] {
  const maps = all.map(asMap);
  return Array.from({ length: documentCount }, (_, document) => document).flatMap((document) => {
    const weight = join(maps.map((map) => map.get(document) ?? 0));
    return weight === null ? [] : [[document, weight] as [number, number]];
  });
}

it('intersects as sets do, with the least weight', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const expected = joined(all, (weights) => (weights.includes(0) ? null : Math.min(...weights)));
      expect([...asMap(intersect(all))]).toEqual(expected);
    }),
  );
});

it('unites as sets do, with the greatest weight', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const expected = joined(all, (weights) => Math.max(...weights) || null);
      expect([...asMap(unite(all, documentCount))]).toEqual(expected);
    }),
  );
});

it('gives the members of a set in order, each once', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const set = documentSet(documentCount);
      for (const { documents } of all) addAll(set, documents);
      const members = new Set(all.flatMap(({ documents }) => [...documents]));
      expect([...ascending(set)]).toEqual([...members].sort((a, b) => a - b));
    }),
  );
});

it('finds the place of a document from any place before it', () => {
  fc.assert(
    fc.property(list, fc.nat(documentCount), fc.nat(60), ({ documents }, document, start) => {
      const place = documents.findIndex((each) => each >= document);
      const expected = place === -1 ? documents.length : place;
      expect(placeOf(documents, document, Math.min(start, expected))).toBe(expected);
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestOf } from './scored';

const entry = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(0, 1));

it('gives the best of a list as sorting it would: the first ones, then by score, equals by document number', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 50 }), fc.nat(60), (entries, count) => {
      const scored = {
        documents: Uint32Array.from(entries.keys()).reverse(),
        scores: Float64Array.from(entries, ([score]) => score),
        isFirst: Uint8Array.from(entries, ([, first]) => first),
      };
      const sorted = entries
        .map(([score, first], at) => ({ at, score, first, document: scored.documents[at] ?? 0 }))
        .sort((a, b) => b.first - a.first || b.score - a.score || a.document - b.document);
      expect([...bestOf(scored, count)]).toEqual(sorted.slice(0, count).map(({ at }) => at));
    }),
  );
});

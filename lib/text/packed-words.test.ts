import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invariableInA } from './noun-classes';
import { packWords, unpackWords } from './packed-words';
import { verbRoots } from './verb-roots';

describe('packed words', () => {
  it.each([
    ['verb roots', verbRoots],
    ['nouns', invariableInA],
    ['none', new Set<string>()],
  ])('are the same words, ascending: %s', (_, words) => {
    expect(unpackWords(packWords([...words]))).toEqual([...words].sort());
  });

  it('hold words that begin alike, also for longer than a digit can say', () => {
    const word = fc.string({ unit: fc.constantFrom(...'कखगाि्'), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        expect(unpackWords(packWords(words))).toEqual(words.toSorted());
      }),
    );
  });

  it('take no letter that they have no sign for', () => {
    expect(() => packWords(['कx'])).toThrow('x');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, wantedWords } from './find-words';
import { tokenize } from './tokenize';

const find = (text: string, ...words: string[]) => findWords(text, wantedWords(new Set(words)));
const filtered = (text: string, words: ReadonlySet<string>) =>
  tokenize(text).filter(({ word }) => words.has(word));

describe('words found in a text', () => {
  it.each([
    ['भारत और रूस', ['रूस']],
    ['को-प्रोडक्शन भारत-रूस-चीन, बार-बार', ['कोप्रोडक्शन', 'प्रोडक्शन', 'रूस', 'भारतरूसचीन', 'बार']],
    ['डी पी आई आई टी के सचिव', ['डीपीआईआईटी', 'सचिव']],
    ['B J P की बैठक, BJP', ['bjp']],
    ['ए बी-सी और ए-बी सी', ['एबी', 'बीसी', 'सी', 'एबीसी']],
    ['A B-C, A-B C', ['ab', 'bc', 'c']],
    ['B \ufe0fJ P', ['bjp']],
    ['ए.पी.जे. अब्दुल कलाम', ['एपीजे', 'कलाम']],
    ['दु:ख, ₹१,००,००० और 3.5', ['दुःख', 'रुपये', '100000', '3.5']],
    ['5 लाख या 5,00,000', ['500000', 'लाख']],
    ['50%-60 % या $5-€6', ['प्रतिशत', '60', 'डॉलर', 'यूरो', '5']],
    ['Hypersonic O\u2019Brien’s', ['hypersonic', 'obrien']],
    ['स\u200dरकार हिन्\u200dदी', ['सरकार', 'हिन्दी']],
  ])('are those of the tokenizer: %s', (text, words) => {
    const tokens = find(text, ...words);
    expect(tokens).toEqual(filtered(text, new Set(words)));
    expect(tokens).not.toEqual([]);
  });

  it('are none in an empty text, and none when none is wanted', () => {
    expect(find('', 'रूस')).toEqual([]);
    expect(find('भारत और रूस')).toEqual([]);
  });

  it('are those of the tokenizer for any text', () => {
    const bit = fc.constantFrom(
      ...'भारत रूस डी पी आई टी ए बी सी एक जेड डब्ल्यू a b C दु को प्रोडक्शन हिन्दी ज़मीन 12 3 १२ 000'.split(' '),
      ...[' ', ' ', ' ', '-', '–', '.', ',', ':', "'", '’', '\u200d', '\u200c', '़', '।', '\ud83d\ude00'],
      ...['%', '₹', '$', 'लाख', 'दो', 'हज़ार', 'न', 'Élan', 'e\u0301', 'İ', '\ufe0f', '९', 'Z', 'zoo'],
    );
    const text = fc.array(bit, { maxLength: 30 }).map((bits) => bits.join(''));
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.boolean()), (text, coins) => {
        const words = tokenize(text).map(({ word }) => word);
        const wanted = new Set(words.filter(() => coins.next().value));
        expect(findWords(text, wantedWords(wanted))).toEqual(filtered(text, wanted));
      }),
      { numRuns: 3000 },
    );
  });
});

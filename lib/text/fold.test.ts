import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalize } from './canonicalize';
import { fold, foldSteps } from './fold';
import { foldRows } from './fold-rows';
import { lengthFold } from './length-fold';
import { tokenize } from './tokenize';
import { twoSpellings } from './two-spellings';

const folded = (text: string) => tokenize(canonicalize(text)).map((token) => fold(token.word));

describe('fold', () => {
  it.each(foldRows.map((row) => [row.name, row] as const))(
    'row "%s" is reached in the chain and joins its example',
    (_, row) => {
      const [one, other] = row.example;
      expect(folded(one)).toEqual(folded(other));
      const reached = [one, other].flatMap((text) =>
        tokenize(canonicalize(text)).flatMap(({ word }) => foldSteps(word)),
      );
      expect(reached.map((step) => step.row)).toContain(row.name);
    },
  );

  it.each(foldRows.map((row) => [row.name, row] as const))(
    'row "%s" names the groups it refers to: in the pattern of all rows their numbers are others',
    (_, { pattern }) => {
      expect(pattern.source).not.toMatch(/\\\d/u);
    },
  );

  it.each(
    twoSpellings
      .trim()
      .split('\n')
      .map((line) => line.split(' ')),
  )('takes %s and %s for one word', (first = '', ...others) => {
    for (const other of others) {
      expect(folded(other)).toEqual(folded(first));
      expect(folded(`${other}वासी`)).toEqual(folded(`${first}वासी`));
      expect(foldSteps(other).map(({ row }) => row)).toContain('word of two spellings');
    }
  });

  it.each([
    ['nukta', 'फ़रवरी', 'फरवरी'],
    ['nukta behind the matra', 'गाडि़यों', 'गाड़ियों'],
    ['nasal of another row in loans', 'इन्टरनेट', 'इण्टरनेट'],
    ['ye', 'जायेंगे', 'जाएंगे'],
    ['yi', 'नयी', 'नई'],
    ['iye', 'चाहिये', 'चाहिए'],
    ['plural', 'योजनायें', 'योजनाएँ'],
    ['tattva', 'तत्त्व', 'तत्व'],
    ['ujjval', 'उज्ज्वल', 'उज्वल'],
    ['karttavya', 'कर्त्तव्य', 'कर्तव्य'],
    ['visarga by colon', 'प्राय:', 'प्रायः'],
    ['final m', 'वन्दे मातरम्', 'वंदे मातरम'],
    ['shringar', 'श्रृंगार', 'शृंगार'],
    ['brahma', 'ब्रम्हा', 'ब्रह्मा'],
    ['trinamul', 'तृणमूल', 'त्रिणमूल'],
    ['derived from a word of two spellings', 'अमरीकियों', 'अमेरिकियों'],
    ['Latin diacritics', 'Café', 'cafe'],
  ])('joins %s: %s, %s', (_, one, other) => {
    expect(folded(one)).toEqual(folded(other));
  });

  it.each([
    ['सम्मान', 'संमान', true],
    ['जन्म', 'जंम', false],
    ['अन्य', 'अंय', false],
    ['दल', 'दिल', false],
    ['कम', 'काम', false],
    ['शोक', 'शौक', false],
    ['माता', 'मत', false],
    ['दिन', 'दीन', false],
    ['हॉल', 'हाल', false],
    ['सिंह', 'सिन्हा', false],
    ['गृह', 'ग्रह', false],
    ['कृष्णा', 'कृष्ण', false],
    ['श्रोता', 'स्रोत', false],
    ['कन्हैया', 'कनैया', false],
  ])('%s and %s meet: %s', (one, other, meets) => {
    expect(fold(one) === fold(other)).toBe(meets);
  });

  const signs = 'अआइईउऊएऐओऔकखगघङचछजझञटडणतथदधनपबभमयरलवशसहािीुूेैोौॉॅंँः़्ऽॐ'.split('');
  const aksharaText = fc.string({ unit: fc.constantFrom(...signs), maxLength: 14 });

  it('is idempotent', () => {
    fc.assert(
      fc.property(aksharaText, (word) => {
        expect(fold(fold(word))).toBe(fold(word));
        expect(lengthFold(lengthFold(word))).toBe(lengthFold(word));
      }),
      { numRuns: 2000 },
    );
  });
});

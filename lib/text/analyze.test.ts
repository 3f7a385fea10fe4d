import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeWord, stemWord, tokenize } from './analyze';
import { canonicalize } from './canonicalize';
import { phoneticKey } from './phonetic-key';
import { stem } from './stem';
import { soundsOf } from './written-sounds';

describe('canonicalize', () => {
  it.each([
    ['composed nukta letters', '\u{959}\u{92C}\u{930}', '\u{916}\u{93C}\u{92C}\u{930}'],
    ['no-break and thin spaces', 'भारत\u{A0}रूस\u{2009}चीन', 'भारत रूस चीन'],
    ['byte order mark, soft hyphen, direction marks', '\u{FEFF}सर\u{AD}कार\u{200E}', 'सरकार'],
    ['joiners stay', 'क्‍या क्‌षमा', 'क्‍या क्‌षमा'],
    ['line breaks and tabs stay', 'क\n\tख', 'क\n\tख'],
  ])('%s', (_, text, expected) => {
    expect(canonicalize(text)).toBe(expected);
    expect(canonicalize(canonicalize(text))).toBe(expected);
  });
});

describe('phonetic key', () => {
  it.each([
    ['भारत', 'brt'],
    ['विज्ञान', 'vgn'],
    ['संबंध', 'smbnd'],
    ['सम्बन्ध', 'smbnd'],
    ['क्या', 'ka'],
    ['की', 'ki'],
    ['को', 'ku'],
    ['आई', 'aa'],
    ['3डी', '3di'],
    ['ऽ', 'ऽ'],
  ])('of %s is %s', (word, key) => {
    expect(analyzeWord(word).keys).toEqual([key]);
  });

  it('is shared by all that is meant to meet', () => {
    for (const [one, ...others] of [
      ['सरकार', 'सरकारों'],
      ['करना', 'किया', 'करेंगे', 'कीजिए'],
      ['डॉक्टर', 'डाक्टर', 'डॉक्टरों'],
      ['हिन्दी', 'हिंदी', 'हिँदी'],
      ['बहुत', 'बहोत'],
    ]) {
      for (const other of others) expect(analyzeWord(other).keys).toEqual(analyzeWord(one ?? '').keys);
    }
  });
});

describe('stop words', () => {
  it.each([
    ...['का', 'में', 'है', 'करेंगे', 'हुआ', 'जायेगा', 'क्या', 'the', 'kya', 'mein'],
    ...['नही', 'मे', 'उन्होने', 'उन्होनें', 'जिसमे', 'इसलिये', 'दौरान'],
  ])('%s is one', (word) => {
    expect(analyzeWord(word).isStopWord).toBe(true);
  });

  it.each(['घर', 'वर्ग', 'कुल', 'दल', 'काम', 'जान', 'सरकार', 'कर्ज', 'बाँध', 'अंत', 'bharat'])(
    '%s is none',
    (word) => {
      expect(analyzeWord(word).isStopWord).toBe(false);
    },
  );
});

describe('analysis', () => {
  it('writes the sounds of a word', () => {
    expect(soundsOf('भारत')).toEqual(['भ', 'ा', 'र', 'a', 'त', 'a$']);
    expect(soundsOf('मुख्य')).toEqual(['म', 'ु', 'ख', 'य', 'a:$']);
    expect(soundsOf('सरकारी')).toEqual(['स', 'a', 'र', 'a-', 'क', 'ा', 'र', 'ी$']);
  });

  it('files a word by its stem', () => {
    expect(stem('सरकारों')).toBe('सरकार');
    expect(stemWord('सरकारों')).toBe(analyzeWord('सरकारों').stem);
    expect(phoneticKey('भारत')).toBe('brt');
  });

  it('takes any text, and gives every word at least one key', () => {
    const anyText = fc.oneof(
      fc.string({
        unit: fc.constantFrom(...'कतनमरयवसहज्ञक्षिीुू्ंँ़ःऽॐ१२abcXYZéß0-. '.split(''), '‍'),
        maxLength: 40,
      }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { word } of tokenize(canonicalize(text))) {
          const analysis = analyzeWord(word);
          expect(analysis.keys.length).toBeGreaterThan(0);
          expect(analysis.keys).not.toContain('');
          expect(analysis.fold).not.toBe(undefined);
        }
      }),
    );
  });

  it('reads a million characters without a break in bounded time', () => {
    const started = performance.now();
    for (const part of ['क्', 'ा', 'a', '१', 'ए.', "a'", 'क-', '1,', '\u{200D}क', 'का:']) {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      for (const { word } of tokenize(text).slice(0, 5)) analyzeWord(word);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

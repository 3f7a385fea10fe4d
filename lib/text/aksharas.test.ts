import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aksharas, countAksharas } from './aksharas';

describe('aksharas', () => {
  it.each([
    ['conjuncts', 'क्षेत्र', ['क्षे', 'त्र']],
    ['three letters tied', 'राष्ट्रीय', ['रा', 'ष्ट्री', 'य']],
    ['inherent vowels', 'सरकार', ['स', 'र', 'का', 'र']],
    ['anusvara and chandrabindu', 'हिंदी माँ', ['हिं', 'दी', ' ', 'माँ']],
    ['nukta', 'ज़मीन', ['ज़', 'मी', 'न']],
    ['nukta in a conjunct', 'मुज़फ़्फ़रपुर', ['मु', 'ज़', 'फ़्फ़', 'र', 'पु', 'र']],
    ['ZWJ in a conjunct', 'क्‍या', ['क्‍या']],
    ['ZWNJ ends the conjunct', 'क्‌षमा', ['क्‌', 'ष', 'मा']],
    ['virama at the end', 'एवम्', ['ए', 'व', 'म्']],
    ['Latin with a combining accent', 'cafe\u{301}', ['c', 'a', 'f', 'e\u{301}']],
    ['pictures', 'क👨‍👩‍👧👍🏽', ['क', '👨‍👩‍👧', '👍🏽']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(aksharas(text)).toEqual(expected);
  });

  it('join to the text and never tear a surrogate pair', () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.constantFrom(...'कषर्ािंँ़‍‌ ।', '🙂'), fc.constantFrom('a', '\u{301}')),
    });
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        const parts = aksharas(text);
        expect(parts.join('')).toBe(text);
        expect(countAksharas(text)).toBe(parts.length);
        for (const part of parts)
          expect(part.charCodeAt(0) >= 0xdc00 && part.charCodeAt(0) <= 0xdfff).toBe(false);
      }),
    );
  });
});

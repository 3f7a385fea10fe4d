import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize';

const words = (text: string) => tokenize(text).map((token) => token.word);

describe('tokenize', () => {
  it.each([
    ['marks stay with their letters', 'प्रधानमंत्री ने कहा', ['प्रधानमंत्री', 'ने', 'कहा']],
    ['danda, double danda, pipe', 'हुआ।फिर॥अब|तब', ['हुआ', 'फिर', 'अब', 'तब']],
    ['quotes and brackets', '“मेक इन” (DPIIT)', ['मेक', 'इन', 'dpiit']],
    [
      'signs of amounts are words',
      '₹500, $ 20, US$5, 30 €, £7',
      ['रुपये', '500', 'डॉलर', '20', 'us', 'डॉलर', '5', '30', 'यूरो', 'पाउंड', '7'],
    ],
    ['per cent, with a space and without', '५०% या 6.5 %', ['50', 'प्रतिशत', 'या', '6.5', 'प्रतिशत']],
    ['a span of per cent', '5%-10% छूट', ['5', 'प्रतिशत', '10', 'प्रतिशत', 'छूट']],
    [
      'degrees, but not of a place',
      '45°C, 45° तक, 28°31′ और 28.5°N',
      ['45', 'डिग्री', 'c', '45', 'डिग्री', 'तक', '28', '31', 'और', '28.5', 'n'],
    ],
    ['signs of other things', '%E0 100_% $name', ['e0', '100', 'name']],
    ['Devanagari digits', '२०२५', ['2025']],
    ['digits below and above the line', 'CO₂, 5 m², ½', ['co2', '5', 'm2', '½']],
    ['Indian grouping', '१,००,००० और 1,00,000', ['100000', 'और', '100000']],
    ['western grouping', '1,000,000 रुपये', ['1000000', 'रुपये']],
    ['a list is no grouping', '1,2,3', ['1', '2', '3']],
    ['years are no grouping', '2024,2025', ['2024', '2025']],
    ['decimal', '3.5 फीसदी, 6.5%', ['3.5', 'फीसदी', '6.5', 'प्रतिशत']],
    [
      'an amount beside its words',
      '5 लाख और 1.2 करोड़',
      ['5', '500000', 'लाख', 'और', '1.2', '12000000', 'करोड़'],
    ],
    ['decimal before a unit', '1.5लाख', ['1.5', '150000', 'लाख']],
    ['an amount in words', 'पाँच हज़ार, ढाई लाख', ['पाँच', '5000', 'हज़ार', 'ढाई', '250000', 'लाख']],
    ['a half more', 'साढ़े तीन लाख', ['साढ़े', 'तीन', '350000', 'लाख']],
    ['a span of amounts', '5-10 लाख', ['5', '10', '1000000', 'लाख']],
    ['no amount', 'कई लाख, 5, लाख और 5 अरबी', ['कई', 'लाख', '5', 'लाख', 'और', '5', 'अरबी']],
    ['a date with dots is three numbers', '07.08.2025', ['07', '08', '2025']],
    ['full stop behind a number', 'साल 2025.', ['साल', '2025']],
    ['ordinal', '11वें सत्र', ['11वें', 'सत्र']],
    ['joiner inside', 'क्‍या', ['क्या']],
    ['joiner at the edge', '‍फिर‌ ', ['फिर']],
    ['Devanagari initials', 'ए.पी.जे. अब्दुल', ['एपीजे', 'अब्दुल']],
    ['Latin initials', 'D.P.I.I.T. secretary', ['dpiit', 'secretary']],
    ['letter names of more than one akshara', 'डी.पी.आई.आई.टी.', ['डीपीआईआईटी']],
    ['dotted Hindi abbreviation', 'भा.ज.पा. ने', ['भाजपा', 'ने']],
    ['sentence end without a space', 'किया है.वे गए', ['किया', 'है', 'वे', 'गए']],
    ['colon for visarga', 'दु:ख और नि:शुल्क', ['दुःख', 'और', 'निःशुल्क']],
    ['colon of a dateline', 'दिल्ली:राजनाथ', ['दिल्ली', 'राजनाथ']],
    ['possessive', 'India’s plan', ['india', 's', 'plan']],
    ['apostrophe inside', "ba'ula", ['baula']],
    ['hyphen compound beside its parts', 'को-प्रोडक्शन', ['को', 'कोप्रोडक्शन', 'प्रोडक्शन']],
    ['initials with spaces', 'डी पी आई आई टी सचिव', ['डी', 'डीपीआईआईटी', 'पी', 'आई', 'आई', 'टी', 'सचिव']],
    ['Latin initials with spaces', 'B J P ने', ['b', 'bjp', 'j', 'p', 'ने']],
    [
      'initials before a name',
      'वी वी एस लक्ष्मण, एम एस धोनी',
      ['वी', 'वीवीएस', 'वी', 'एस', 'लक्ष्मण', 'एम', 'एमएस', 'एस', 'धोनी'],
    ],
    ['letter names that are words', 'गांधी जी के साथ', ['गांधी', 'जी', 'के', 'साथ']],
    ['initials of two sentences', 'बी, सी, डी', ['बी', 'सी', 'डी']],
    ['initials beside a compound', 'एफ एम-रेडियो', ['एफ', 'एफएम', 'एम', 'एमरेडियो', 'रेडियो']],
    ['letter and number', 'जी-20', ['जी', 'जी20', '20']],
    ['a word said twice', 'बार-बार', ['बार', 'बार']],
    ['a span of years', '2024-2028', ['2024', '2028']],
    ['a dash between words', 'भारत - रूस', ['भारत', 'रूस']],
    ['keycap and emoji', '1️⃣ ❤️ 👨‍👩‍👧', ['1']],
    ['nukta typed as one character', '\u{959}बर', ['\u{916}\u{93C}बर']],
    ['nothing', ' …—!', []],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('counts positions by words, a compound at its first part', () => {
    expect(tokenize('नई को-प्रोडक्शन योजना').map(({ position, kind }) => [position, kind])).toEqual([
      [0, 'word'],
      [1, 'word'],
      [1, 'compound'],
      [2, 'word'],
      [3, 'word'],
    ]);
  });

  it('delimits the word in the very string given', () => {
    const text = '₹१,००,००० मिले।';
    expect(tokenize(text).map((token) => text.slice(token.startUtf16, token.endUtf16))).toEqual([
      '₹',
      '१,००,०००',
      'मिले',
    ]);
  });

  const hindiText = fc.string({
    unit: fc.constantFrom(..."कखगनमरहडयतािीुूेो्ंँः़ ।.,:-'’‍‌0१२aZé🙂".split(''), '\u{D83D}', '\u{958}', 'ए.', 'बी.'),
    maxLength: 60,
  });

  it('gives ordered offsets inside any text and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(hindiText, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const token of tokenize(text)) {
          expect(token.startUtf16).toBeGreaterThanOrEqual(last);
          expect(token.endUtf16).toBeGreaterThan(token.startUtf16);
          expect(token.endUtf16).toBeLessThanOrEqual(text.length);
          expect(token.word).not.toBe('');
          last = token.startUtf16;
        }
      }),
    );
  });

  it('reads a word the same wherever it stands', () => {
    fc.assert(
      fc.property(hindiText, (text) => {
        for (const token of tokenize(text).filter(({ kind }) => kind === 'word')) {
          const alone = tokenize(text.slice(token.startUtf16, token.endUtf16));
          expect(alone.map(({ word }) => word)).toContain(token.word);
        }
      }),
    );
  });

  it('cuts a word without end, but spans all of it', () => {
    const [token, ...others] = tokenize('क'.repeat(1_000_000));
    expect(others).toEqual([]);
    expect(token?.endUtf16).toBe(1_000_000);
    expect(token?.word.length).toBeLessThanOrEqual(96);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold';
import { soundFold } from './sound-fold';

const sound = (word: string) => soundFold(fold(word));

it.each([
  ['sibilants', 'शत्य', 'सत्य'],
  ['ण for न', 'कृष्ना', 'कृष्णा'],
  ['ब for व', 'देबी', 'देवी'],
  ['ऐ for ए', 'नैता', 'नेता'],
  ['औ for the English o', 'डौक्टर', 'डॉक्टर'],
  ['ओ for the English o', 'ओक्सीजन', 'ऑक्सीजन'],
  ['virama left out', 'स्वतंतर', 'स्वतंत्र'],
  ['virama for a silent vowel', 'पह्ले', 'पहले'],
  ['a doubled letter once', 'पथर', 'पत्थर'],
  ['an undoubled letter twice', 'गन्ना', 'गना'],
  ['the vowel of ऋ', 'म्रुत्यु', 'मृत्यु'],
  ['ऋ as a plain र', 'व्रक्ष', 'वृक्ष'],
  ['छ for क्ष', 'शिछा', 'शिक्षा'],
  ['म् for the nasal', 'सम्स्था', 'संस्था'],
  ['e before h', 'पेहला', 'पहला'],
  ['य for इ', 'मोबायल', 'मोबाइल'],
])('%s: %s sounds like %s', (_, one, other) => {
  expect(sound(one)).toBe(sound(other));
});

it.each([
  ['कम', 'काम'],
  ['दल', 'दिल'],
  ['पुत्र', 'पत्र'],
  ['बाल', 'बल'],
  ['घर', 'गर'],
])('%s does not sound like %s', (one, other) => {
  expect(sound(one)).not.toBe(sound(other));
});

it('is defined for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof soundFold(text) === 'string'));
});

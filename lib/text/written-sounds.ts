import { unaspiratedOf } from './aspirates';

/**
 * A Devanagari word as the sounds a romaniser writes down, one symbol each: consonants, vowels, and the inherent a with its
 * place, since at the end and between syllables it is mostly silent.
 *
 * - `क` a consonant; `त:` the first half of a doubled one (त्त, द्ध); `ज्ञ`, `क्ष` and the `ंव` of गांव (gaon) are one symbol
 * - `ा` a vowel, independent or sign; `^ा` at the start and `ा$` at the end of the word
 * - `a` the inherent a where it is heard, `a-` where it is mostly dropped (सरकार: the second), `a$` at the end, `a:$` at the end
 *   behind a half letter with य or र, where it is mostly written (मुख्य mukhya, मंत्र mantra)
 * - `ं`, `ं$` the nasal
 */
export type Sound = string;

const vowelSign: Record<string, string> = {
  अ: 'a',
  आ: 'ा',
  इ: 'ि',
  ई: 'ी',
  उ: 'ु',
  ऊ: 'ू',
  ऋ: 'ृ',
  ए: 'े',
  ऐ: 'ै',
  ओ: 'ो',
  औ: 'ौ',
  ऑ: 'ॉ',
};
const isConsonant = (sign: string) => (sign >= 'क' && sign <= 'ह') || sign === 'ळ';
const isVowelSign = (sign: string) => sign >= 'ा' && sign <= 'ौ';
const virama = '्';
const nukta = '\u{93C}';

/**
 * @param word a canonical word
 * @example soundsOf('भारत') // ['भ', 'ा', 'र', 'a', 'त', 'a$']
 */
export function soundsOf(word: string): Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < word.length; ) {
    const sign = word.charAt(at);
    const conjunct = word.slice(at, at + 3);
    if (conjunct === 'ज्ञ' || conjunct === 'क्ष') {
      sounds.push(conjunct);
      at += 3;
    } else if (/^[ंँ]व/u.test(conjunct)) {
      sounds.push('ंव');
      at += 2;
    } else if (isConsonant(sign)) {
      at++;
      const hasNukta = word.charAt(at) === nukta;
      if (hasNukta) at++;
      const next = word.charAt(at + 1);
      const isDoubled = word.charAt(at) === virama && (next === sign || unaspiratedOf[next] === sign);
      sounds.push(sign + (hasNukta ? nukta : '') + (isDoubled ? ':' : ''));
    } else {
      const vowel = vowelSign[sign] ?? sign;
      if (sign !== virama && sign !== nukta) sounds.push(sounds.length === 0 ? `^${vowel}` : vowel);
      at++;
      continue;
    }
    const after = word.charAt(at);
    if (after !== virama && !isVowelSign(after)) sounds.push('a');
  }
  return placed(sounds);
}

const isVowel = (sound: Sound | undefined) => sound !== undefined && /^\^?[aा-ौ]/u.test(sound);
const isNasal = (sound: Sound | undefined) => sound === 'ं' || sound === 'ँ';

/** ज्ञ, or a consonant with य or र right behind it. */
function isCluster(before: Sound | undefined, consonant: Sound | undefined): boolean {
  if (consonant === 'ज्ञ') return true;
  return (consonant === 'य' || consonant === 'र') && before !== undefined && !isVowel(before);
}

/** Marks the end of the word, and the inherent a that speech drops: a vowel before its consonant, a full one after the next. */
function placed(sounds: Sound[]): Sound[] {
  const last = sounds.length - 1;
  return sounds.map((sound, at) => {
    if (at === last && sound === 'a' && isCluster(sounds[at - 2], sounds[at - 1])) return 'a:$';
    if (at === last && (isVowel(sound) || isNasal(sound))) return `${sound}$`;
    if (at === last - 1 && isVowel(sound) && isNasal(sounds[last])) return `${sound}~`;
    if (sound !== 'a') return sound;
    const isOpenBefore = isVowel(sounds[at - 2]) || (isNasal(sounds[at - 2]) && isVowel(sounds[at - 3]));
    const vowelAfter = sounds[at + 2];
    const isOpenAfter = isVowel(vowelAfter) && !(vowelAfter === 'a' && at + 2 === last);
    return isOpenBefore && isOpenAfter && !isVowel(sounds[at + 1]) ? 'a-' : sound;
  });
}

/**
 * The phonetic key of a Devanagari word: where the dictionary files it. Coarse on purpose, the consonants alone, so that
 * a word, its inflections, its variants and its casual romanisations share one; `relate` tells them apart afterwards.
 */

/** Consonants that casual typing does not keep apart share a letter; ह and य within a word are too often left out. */
const letterOf: Record<string, string> = {
  क: 'k',
  ख: 'k',
  ग: 'g',
  घ: 'g',
  ङ: 'n',
  च: 'c',
  छ: 'c',
  ज: 'j',
  झ: 'j',
  ञ: 'n',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ढ: 'd',
  ण: 'n',
  त: 't',
  थ: 't',
  द: 'd',
  ध: 'd',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'b',
  म: 'n',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 's',
  ष: 's',
  स: 's',
  ऋ: 'r',
  'ृ': 'r',
  'ं': 'n',
};

/**
 * @param stemmed what `stem` gave
 * @example phoneticKey('भारत') === 'brt'
 */
export function phoneticKey(stemmed: string): string {
  const spelled = stemmed.replaceAll('ज्ञ', 'ग्य').replace(/ं$/u, '');
  let key = /^[अ-औॠऍऑ]/u.test(spelled) ? 'a' : '';
  for (const [index, sign] of Array.from(spelled).entries()) {
    let letter = letterOf[sign] ?? '';
    if (index === 0 && sign === 'ह') letter = 'h';
    if (index === 0 && sign === 'य') letter = 'y';
    if (/[0-9]/u.test(sign)) letter = sign;
    if (!key.endsWith(letter)) key += letter;
  }
  return key;
}

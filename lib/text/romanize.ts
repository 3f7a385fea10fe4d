/** Plain ASCII letters for Devanagari signs, as news sites spell names in addresses: short and long vowels alike. */
const consonants: Record<string, string> = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n', ट: 't', ठ: 'th', ड: 'd', ढ: 'dh',
  ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n', प: 'p', फ: 'f', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v', श: 'sh', ष: 'sh', स: 's', ह: 'h',
}; // biome-ignore format: a table
const withNukta: Record<string, string> = { k: 'q', j: 'z' };
const vowels: Record<string, string> = {
  अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ए: 'e', ऐ: 'ai', ओ: 'o', औ: 'au', ऑ: 'o', ऍ: 'e',
}; // biome-ignore format: a table
const vowelSigns: Record<string, string> = {
  'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'े': 'e', 'ै': 'ai', 'ो': 'o', 'ौ': 'au', 'ॉ': 'o', 'ॅ': 'e',
}; // biome-ignore format: a table

interface Syllable {
  consonant: string;
  /** Empty for a consonant with virama; null for the inherent vowel, which may fall silent. */
  vowel: string | null;
}

/**
 * A text in lower-case ASCII letters and digits, words joined by hyphens, for addresses. Inherent vowels that Hindi leaves
 * silent are left out: at a word's end, and between a vowel and a consonant with a vowel (Ohala 1983). What has no letter is dropped.
 *
 * `भारत-रूस रक्षा सहयोग` → `bharat-rus-raksha-sahyog`
 */
export function romanize(text: string): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[०-९]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x966))
    .replace(/(?<=[a-z])[\u0300-\u036f]+/gu, '')
    .match(/[a-z0-9]+|[\u0900-\u0963\u0971-\u097f\u200c\u200d]+/gu);
  return (words ?? [])
    .map(romanizeWord)
    .filter((word) => word !== '')
    .join('-');
}

function romanizeWord(word: string): string {
  if (/^[a-z0-9]/u.test(word)) return word;
  const syllables = silence(readSyllables(word.replace(/[\u200c\u200d]/gu, '')));
  return syllables.map(({ consonant, vowel }) => consonant + (vowel ?? 'a')).join('');
}

/** Silences inherent vowels from the end on: the last one, and one with a sounded vowel before it and in the next syllable. */
function silence(syllables: readonly Syllable[]): Syllable[] {
  const result = [...syllables];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const [before, here, next] = [result[at - 1], result[at], result[at + 1]];
    if (here === undefined || here.vowel !== null) continue;
    const isInner = before?.vowel !== '' && next?.vowel !== '' && next?.consonant !== '';
    if (next === undefined || isInner) result[at] = { consonant: here.consonant, vowel: '' };
  }
  return result;
}

function readSyllables(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  const signs = [...word];
  for (const [at, sign] of signs.entries()) {
    const last = syllables.at(-1);
    const consonant = consonants[sign];
    if (consonant !== undefined) syllables.push({ consonant, vowel: null });
    else if (vowels[sign] !== undefined) syllables.push({ consonant: '', vowel: vowels[sign] });
    else if (last === undefined) continue;
    else if (sign === '\u093c') last.consonant = withNukta[last.consonant] ?? last.consonant;
    else if (sign === '\u094d') last.vowel = '';
    else if (vowelSigns[sign] !== undefined) last.vowel = vowelSigns[sign];
    else if (sign === 'ं' || sign === 'ँ') syllables.push({ consonant: nasal(last, signs[at + 1]), vowel: '' });
    else if (sign === 'ः') syllables.push({ consonant: 'h', vowel: '' });
  }
  return syllables;
}

/** m before a labial and at the end behind an inherent vowel (एवं → evam), else n. */
function nasal(before: Syllable, next: string | undefined): string {
  if (next === undefined) return before.vowel === null ? 'm' : 'n';
  return 'पफबभम'.includes(next) ? 'm' : 'n';
}

/**
 * The sounds a group may have, `ks:0 s:2`: letters of the phonetic key (`-` for none) and what they cost. 0 is the likeliest
 * reading; two apart are about ten times less likely.
 */
export type Sounds = string;

/** How a group of Latin letters may sound, in letters of the phonetic key. */
export interface Reading {
  /** Source of a regular expression, tried where the word has been read to; the first row that fits is taken. */
  group: string;
  sounds: Sounds;
  /** A word whose reading needs this row. */
  example: string;
}

/**
 * Casual romanisation of Hindi and English spelling side by side: the writer of a word may have used either. Our own table,
 * from the rules of English spelling and from how people romanise Hindi; costs set by hand on the train part of Dakshina.
 */
export const readings: readonly Reading[] = [
  { group: 'ksh|xh', sounds: 'ks:0 s:2', example: 'raksha' },
  { group: 'chh|cch|tch', sounds: 'c:0', example: 'achchha' },
  { group: 'sch', sounds: 'sk:0.3 s:1', example: 'school' },
  { group: '(?:ti|ssi|si|cei|ci)on', sounds: 'sn:0 jn:1', example: 'station' },
  { group: '(?:ti|ci)al', sounds: 'sl:0', example: 'special' },
  { group: '(?:ti|ci)ous', sounds: 'ss:0', example: 'cautious' },
  { group: 'ture(?=s?$)', sounds: 'cr:0 tr:1.2', example: 'culture' },
  { group: 'dge|dj', sounds: 'j:0', example: 'judge' },
  { group: 'dny|gny|jny|jn|gy(?=[aeiou])', sounds: 'g:0 jn:1.2 j:1.5 gn:1.5', example: 'vigyan' },
  { group: 'gy$', sounds: 'j:0 g:1', example: 'technology' },
  { group: 'gh(?=t|$)', sounds: '-:0.3 g:0.3 f:2', example: 'light' },
  { group: 'gn(?=e?d?s?$)', sounds: 'n:0.5 gn:0.5', example: 'design' },
  { group: '^(?:kn|gn|pn)', sounds: 'n:0.7 kn:0.7', example: 'knight' },
  { group: '^wr', sounds: 'r:0.5', example: 'writer' },
  { group: '^wh', sounds: 'v:0 h:1', example: 'white' },
  { group: '^ps', sounds: 's:0.5 ps:1', example: 'psychology' },
  { group: 'mb$', sounds: 'm:0.5 mb:0.5', example: 'bomb' },
  { group: 'kh|ck|kk', sounds: 'k:0', example: 'khabar' },
  { group: 'gh', sounds: 'g:0', example: 'ghar' },
  { group: 'ch', sounds: 'c:0 k:1.2 s:1.8', example: 'chunav' },
  { group: 'jh', sounds: 'j:0', example: 'jharkhand' },
  { group: 't?th', sounds: 't:0 d:1.8', example: 'haathi' },
  { group: 'd?dh', sounds: 'd:0', example: 'dhan' },
  { group: 'ph', sounds: 'f:0 p:2', example: 'phal' },
  { group: 'bh', sounds: 'b:0', example: 'bharat' },
  { group: 's?sh', sounds: 's:0', example: 'desh' },
  { group: 'rh', sounds: 'r:0.2 d:0.4', example: 'parhai' },
  { group: 'qu', sounds: 'kv:0.4 k:0.6', example: 'quota' },
  { group: 'q', sounds: 'k:0', example: 'iraq' },
  { group: '^x', sounds: 'j:0 s:1.5 ks:1.5', example: 'xavier' },
  { group: 'x', sounds: 'ks:0 gj:1.5', example: 'tax' },
  { group: 'sc(?=[eiy])', sounds: 's:0 sk:1.5', example: 'science' },
  { group: 'c(?=[eiy])', sounds: 's:0 c:1.2 k:2', example: 'police' },
  { group: 'c', sounds: 'k:0 c:1.2', example: 'council' },
  { group: 'g(?=[eiy])', sounds: 'g:0 j:1', example: 'general' },
  { group: 'z', sounds: 'j:0 ts:2.5', example: 'zameen' },
  { group: 's$', sounds: 's:0 j:1.6 -:1.9', example: 'films' },
  { group: '(?<=[aeiouyrnl])s(?=[aeioumy])', sounds: 's:0 j:1.6', example: 'music' },
  { group: '(?<=.)r', sounds: 'r:0 d:1.9', example: 'larka' },
  { group: 'l(?=[kmf])', sounds: 'l:0 -:2', example: 'talk' },
  { group: '(?<=[aeiou])w(?=[aeiou])', sounds: 'v:0 -:1.2', example: 'huwa' },
  { group: '(?<=[aeo])w', sounds: '-:0.3 v:0.5', example: 'news' },
  { group: 'w', sounds: 'v:0', example: 'wikas' },
  { group: '(?<=a)on$', sounds: 'n:0 -:0.6 nv:1', example: 'gaon' },
  { group: '(?<=[aeiouy])n$', sounds: 'n:0 -:0.6', example: 'sarkaron' },
  { group: '(?<=[aeiouy])m$', sounds: 'm:0 -:1.8', example: 'sarakarom' },
  { group: 'n(?=[pbf])', sounds: 'n:0.3 m:0.5', example: 'sanbandh' },
  { group: 'm(?=[^aeioumpbyh])', sounds: 'm:0 n:1', example: 'samsad' },
  { group: '(?<=a)[ou]$|(?<=e)o$', sounds: '-:0 v:1.5', example: 'chunao' },
  { group: '^h', sounds: 'h:0 a:2.2', example: 'hour' },
  { group: '^(?:eu|u(?=[nrst]))', sounds: 'a:0 y:0.8', example: 'university' },
  { group: '^y(?=[aeiou])', sounds: 'y:0', example: 'yatra' },
  { group: '^[aeiou]', sounds: 'a:0', example: 'adalat' },
  { group: '[aeiouyh]', sounds: '-:0', example: 'sarkar' },
];

/** Endings that the stem of a Hindi word has not; read without them, the word may be an inflection. */
export const latinEndings: readonly { ending: RegExp; cost: number; example: string }[] = [
  { ending: /(?<=.{2})(?:[nt]h?(?:a+|ey?|ee|i|ay)|kar|ke)$/u, cost: 0.9, example: 'karna' },
  { ending: /(?<=.{2})n[ea][wv][aei]+l[aei]+$/u, cost: 0.9, example: 'karnewale' },
  { ending: /(?<=.)[aeiouy]+n?g(?:a+|e[ey]?|i|ay)$/u, cost: 0.5, example: 'karenge' },
  { ending: /(?<=.{3}[^aeiouyks])sa?$/u, cost: 0.9, example: 'panthers' },
  { ending: /(?<=.{2})i+y*[oa]+n$/u, cost: 0.8, example: 'ladkiyon' },
];

/** The colour (see `phoneticKey`) that the first vowel letters may have; the first row that fits is taken. */
export const vowelColours: readonly { vowels: RegExp; colours: Sounds; example: string }[] = [
  { vowels: /^eh?a?h/u, colours: 'a:0.1 i:0.2', example: 'pehle' },
  { vowels: /^(?:a[iye]|e[iy])/u, colours: 'i:0.2 a:0.4', example: 'bhai' },
  { vowels: /^(?:a[uwo]|o[wu])/u, colours: 'u:0.2 a:0.4', example: 'gaon' },
  { vowels: /^(?:iy?a|ya|ea)/u, colours: 'i:0.2 a:0.5', example: 'kia' },
  { vowels: /^aa/u, colours: 'a:0', example: 'kaam' },
  { vowels: /^a/u, colours: 'a:0 i:1', example: 'bank' },
  { vowels: /^ee/u, colours: 'i:0', example: 'teen' },
  { vowels: /^e/u, colours: 'i:0 a:1', example: 'desh' },
  { vowels: /^i/u, colours: 'i:0 a:1.3', example: 'time' },
  { vowels: /^oo/u, colours: 'u:0', example: 'doodh' },
  { vowels: /^o/u, colours: 'u:0 a:0.8', example: 'doctor' },
  { vowels: /^u/u, colours: 'u:0 a:0.8 i:1.5', example: 'bus' },
  { vowels: /^y[uo]/u, colours: 'u:0', example: 'kyon' },
  { vowels: /^y/u, colours: 'i:0 a:0.5', example: 'my' },
];

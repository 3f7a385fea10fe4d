import { unaspiratedOf } from './aspirates';

/** One rule of the fold. */
export interface FoldRow {
  name: string;
  /** Why the two spellings are one word. */
  reason: string;
  /** Two spellings that meet through this row, as the reader may type them. */
  example: readonly [string, string];
  /** Refers to its own groups by name: all patterns are joined into one, which counts groups anew. */
  pattern: RegExp;
  replacement: string | ((match: string, ...groups: string[]) => string);
}

const consonant = '[क-ह]';

/**
 * The rows of the fold, in the order they are applied; each sees what the rows above it left. Our own table, after the
 * standard of the Central Hindi Directorate (2016) on anusvara, chandrabindu, nukta and ए/ये, and after spellings met
 * in Hindi news and Wikipedia. A row must join spellings of one word and must not join two words.
 */
export const foldRows: readonly FoldRow[] = [
  // Signs typed in another way
  {
    name: 'accent',
    reason: 'Vedic accents and the avagraha do not tell words apart in Hindi',
    example: ['शिवोऽहम', 'शिवोहम'],
    pattern: /[ऽ॑-॔\u{1CD0}-\u{1CF9}]/gu,
    replacement: '',
  },
  {
    name: 'om',
    reason: 'ॐ is a picture of ओम',
    example: ['ॐ', 'ओम'],
    pattern: /ॐ/gu,
    replacement: 'ओम',
  },
  {
    name: 'two-sign vowel',
    reason: 'a vowel letter typed as अ and a matra looks the same',
    example: ['अाज', 'आज'],
    pattern: /अ([ाॉोौेैीिूु])/gu,
    replacement: (_, sign) => independentOf[sign] ?? sign,
  },
  {
    name: 'vowel with second matra',
    reason: 'आ + े looks like ओ, ए + े like ऐ, आ + ै like औ',
    example: ['आैर', 'और'],
    pattern: /आे|आै|एे|ाे|ाै|ाॅ|आॅ/gu,
    replacement: (pair) => mergedPairs[pair] ?? pair,
  },
  {
    name: 'doubled sign',
    reason: 'a matra, anusvara or virama struck twice shows as one',
    example: ['भारतीीय', 'भारतीय'],
    pattern: /(?<sign>[ा-ौंँः़्])\k<sign>+/gu,
    replacement: '$1',
  },
  {
    name: 'nasal before its matra',
    reason: 'typed in the other order the two show alike',
    example: ['मंै', 'मैं'],
    pattern: /([ंँ])([ा-ौ])/gu,
    replacement: '$2$1',
  },
  {
    name: 'i under a repha',
    reason: 'converters of old fonts make of ई a र्इ',
    example: ['भार्इ', 'भाई'],
    pattern: /र्[इई]/gu,
    replacement: 'ई',
  },
  {
    name: 'short e and o',
    reason: 'ॆ ॊ ऎ ऒ ऄ stand for ए and ओ: Hindi has no short ones',
    example: ['मॆरा', 'मेरा'],
    pattern: /[ॆॊऎऒऄ]/gu,
    replacement: (sign) => hindiVowel[sign] ?? sign,
  },
  {
    name: 'candra e',
    reason: 'ॅ ऍ ॲ write the English a of bank, more often written ै ऐ',
    example: ['बॅंक', 'बैंक'],
    pattern: /[ॅऍॲ]/gu,
    replacement: (sign) => hindiVowel[sign] ?? sign,
  },
  // Nukta
  {
    name: 'nukta',
    reason: 'the nukta is left out or put in by taste',
    example: ['ज़मीन', 'जमीन'],
    pattern: /़/gu,
    replacement: '',
  },
  {
    name: 'composed nukta letter',
    reason: 'ऩ ऱ ऴ are typed by slips of the nukta key',
    example: ['उऩका', 'उनका'],
    pattern: /[ऩऱऴ]/gu,
    replacement: (letter) => plainLetter[letter] ?? letter,
  },
  // Nasals
  {
    name: 'chandrabindu',
    reason: 'ं is printed for ँ',
    example: ['गाँव', 'गांव'],
    pattern: /[ँऀ]/gu,
    replacement: 'ं',
  },
  {
    name: 'velar nasal',
    reason: 'ङ् before its own row is written ं',
    example: ['गङ्गा', 'गंगा'],
    pattern: /ङ्(?=[क-घ])/gu,
    replacement: 'ं',
  },
  {
    name: 'palatal nasal',
    reason: 'ञ् before its own row is written ं',
    example: ['चञ्चल', 'चंचल'],
    pattern: /ञ्(?=[च-झ])/gu,
    replacement: 'ं',
  },
  {
    name: 'retroflex nasal',
    reason: 'ण् before its own row is written ं',
    example: ['ठण्डा', 'ठंडा'],
    pattern: /ण्(?=[ट-ढ])/gu,
    replacement: 'ं',
  },
  {
    name: 'dental nasal',
    reason: 'न् before its own row is written ं; so is न् for the nasal of English loans (इन्टरनेट, लन्च)',
    example: ['हिन्दी', 'हिंदी'],
    pattern: /न्(?=[क-घच-झट-ढत-ध])/gu,
    replacement: 'ं',
  },
  {
    name: 'labial nasal',
    reason: 'म् before its own row is written ं',
    example: ['सम्पर्क', 'संपर्क'],
    pattern: /म्(?=[प-भ])/gu,
    replacement: 'ं',
  },
  {
    name: 'nasal before sibilant',
    reason: 'एजेन्सी and एजेंसी, फ्रान्स and फ्रांस are one',
    example: ['एजेन्सी', 'एजेंसी'],
    pattern: /न्(?=[शषस])/gu,
    replacement: 'ं',
  },
  {
    name: 'nasal before va',
    reason: 'सम्वाद is written for संवाद',
    example: ['सम्वाद', 'संवाद'],
    pattern: /म्(?=व)/gu,
    replacement: 'ं',
  },
  {
    name: 'anusvara before ma',
    reason: 'संमेलन is written for सम्मेलन; the doubled म stays apart from anusvara elsewhere',
    example: ['संमेलन', 'सम्मेलन'],
    pattern: /ं(?=म)/gu,
    replacement: 'म्',
  },
  {
    name: 'anusvara before na',
    reason: 'संन्यास, सन्न्यास and सन्यास are one',
    example: ['संन्यास', 'सन्यास'],
    pattern: /(?:ं|न्)(?=न्)/gu,
    replacement: '',
  },
  {
    name: 'final anusvara',
    reason: 'एवं, एवम् and एवम are one: behind a bare consonant the final anusvara is म',
    example: ['एवं', 'एवम्'],
    pattern: new RegExp(`(?<=.${consonant})ं$`, 'gu'),
    replacement: 'म',
  },
  {
    name: 'final virama',
    reason: 'the virama at the end is left out: अर्थात्, अर्थात',
    example: ['जगत्', 'जगत'],
    pattern: /्$/gu,
    replacement: '',
  },
  {
    name: 'visarga',
    reason: 'the visarga is left out in many words',
    example: ['दुःख', 'दुख'],
    pattern: /ः/gu,
    replacement: '',
  },
  // Glides
  {
    name: 'ye for e',
    reason: 'गये and गए, नयी and नई, जायेंगे and जाएंगे are one',
    example: ['गये', 'गए'],
    pattern: /(?<=[^्])य([ेीि])/gu,
    replacement: (_, sign) => independentOf[sign] ?? sign,
  },
  {
    name: 'glide after i',
    reason: 'इंडिआ, रेडिओ are written for इंडिया, रेडियो',
    example: ['रेडिओ', 'रेडियो'],
    pattern: /(?<=ि)[आओ]$/gu,
    replacement: (vowel) => (vowel === 'आ' ? 'या' : 'यो'),
  },
  // Clusters
  {
    name: 'shri with vocalic r',
    reason: 'श्रृ stands for शृ: श already has its र',
    example: ['श्रृंखला', 'शृंखला'],
    pattern: /श्र(?=ृ)/gu,
    replacement: 'श',
  },
  {
    name: 'vocalic r',
    reason: 'ऋ is said रि and often written so: ऋतिक and रितिक, तृणमूल and त्रिणमूल are one',
    example: ['ऋतिक', 'रितिक'],
    pattern: /[ऋृ]/gu,
    replacement: (sign) => (sign === 'ऋ' ? 'रि' : '्रि'),
  },
  {
    name: 'jna',
    reason: 'ज्ञ is said ग्य and often written so',
    example: ['ग्यान', 'ज्ञान'],
    pattern: /ज्ञ/gu,
    replacement: 'ग्य',
  },
  {
    name: 'dha before da',
    reason: 'no word has ध्द: the two are typed in the wrong order',
    example: ['युध्द', 'युद्ध'],
    pattern: /ध्द/gu,
    replacement: 'द्ध',
  },
  {
    name: 'ha behind its neighbour',
    reason: 'ह्न, ह्म, ह्ल and ह्व are written in the order they are said: चिन्ह, ब्रम्हा, आल्हाद, जिव्हा',
    example: ['चिन्ह', 'चिह्न'],
    pattern: /([नमलव])्ह/gu,
    replacement: 'ह्$1',
  },
  {
    name: 'doubled after repha',
    reason: 'कर्त्ता and कर्ता, अर्द्ध and अर्ध are one',
    example: ['अर्द्ध', 'अर्ध'],
    pattern: new RegExp(`(?<=र्)(${consonant})्(${consonant})`, 'gu'),
    replacement: (pair, first, second) =>
      first === second || unaspiratedOf[second] === first ? second : pair,
  },
  {
    name: 'doubled before consonant',
    reason: 'तत्त्व and तत्व, उज्ज्वल and उज्वल are one',
    example: ['महत्त्व', 'महत्व'],
    pattern: new RegExp(`(?<first>${consonant})्\\k<first>(?=्)`, 'gu'),
    replacement: '$1',
  },
];

const independentOf: Record<string, string> = {
  'ा': 'आ',
  'ॉ': 'ऑ',
  'ो': 'ओ',
  'ौ': 'औ',
  'े': 'ए',
  'ै': 'ऐ',
  'ी': 'ई',
  'ि': 'इ',
  'ू': 'ऊ',
  'ु': 'उ',
};
const mergedPairs: Record<string, string> = {
  आे: 'ओ',
  आै: 'औ',
  एे: 'ऐ',
  'ाे': 'ो',
  'ाै': 'ौ',
  'ाॅ': 'ॉ',
  आॅ: 'ऑ',
};
const hindiVowel: Record<string, string> = {
  'ॆ': 'े',
  'ॊ': 'ो',
  ऎ: 'ए',
  ऒ: 'ओ',
  ऄ: 'ए',
  'ॅ': 'ै',
  ऍ: 'ऐ',
  ॲ: 'ऐ',
};
const plainLetter: Record<string, string> = { ऩ: 'न', ऱ: 'र', ऴ: 'ल' };

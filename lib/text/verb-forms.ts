import { rootsThatAreNounsAlone, verbRoots, wordsThatAreNoVerbForms } from './verb-roots';

/** Endings that every root takes: infinitive, habitual participle, conjunctive, agent noun. */
const common = 'ना ने नी ता ते ती तीं कर नेवाला नेवाले नेवाली नेवालों';
/** Behind a consonant: perfect, subjunctive, imperative, future. */
const afterConsonant = 'ा े ी ीं ो ें ूं िए िएगा ेगा ेगी ेंगे ेंगी ोगे ोगी ूंगा ूंगी';
/** Behind a vowel, as folded (ये is ए there). */
const afterVowel = 'या ए ई ईं ओ एं ऊं इए इएगा एगा एगी एंगे एंगी ओगे ओगी ऊंगा ऊंगी';

const anyRoot = 1;
const consonantRoot = 2;
const vowelRoot = 4;

/** Which roots an ending goes with. */
const rootsOfEnding = new Map<string, number>();
for (const [endings, roots] of [
  [common, anyRoot],
  [afterConsonant, consonantRoot],
  [afterVowel, vowelRoot],
] as const) {
  for (const ending of endings.split(' '))
    rootsOfEnding.set(ending, (rootsOfEnding.get(ending) ?? 0) | roots);
}
const longestEnding = Math.max(...[...rootsOfEnding.keys()].map((ending) => ending.length));

/** Forms that no rule gives, by root. In folded spelling. */
export const irregularForms: Readonly<Record<string, readonly string[]>> = {
  कर: ['किया', 'किए', 'कीजिए', 'कीजिएगा', 'करके'],
  जा: ['गया', 'गए', 'गई', 'गईं', 'जाके'],
  ले: ['लिया', 'ली', 'लीं', 'लीजिए', 'लेगा', 'लेगी', 'लेंगे', 'लेंगी', 'लूंगा', 'लूंगी', 'लोगे', 'लेके'],
  दे: ['दिया', 'दी', 'दीं', 'दिए', 'दीजिए', 'देगा', 'देगी', 'देंगे', 'देंगी', 'दूंगा', 'दूंगी', 'दोगे', 'देके'],
  हो: ['हुआ', 'हुई', 'हुए', 'हुईं', 'होगा', 'होगी', 'होंगे', 'होंगी', 'होके'],
  पी: ['पिया', 'पिए', 'पीजिए', 'पिएगा', 'पिएंगे'],
  जी: ['जिया', 'जिए', 'जिएगा', 'जिएंगे'],
  छू: ['छुआ', 'छुई', 'छुए', 'छुएगा'],
};

const rootOfIrregular = new Map<string, string>();
for (const [root, forms] of Object.entries(irregularForms)) {
  for (const form of forms) rootOfIrregular.set(form, root);
}

/**
 * The verb roots that a word may be a form of, the inflected readings first; none for a word that is no verb.
 * बना is a form of बन (बनना) and the root of बनाना.
 *
 * @param folded what `fold` gave
 * @example rootsOf('करेंगे') // ['कर']
 */
export function rootsOf(folded: string): string[] {
  if (wordsThatAreNoVerbForms.has(folded)) return [];
  const irregular = rootOfIrregular.get(folded);
  if (irregular !== undefined) return [irregular];
  const roots: string[] = [];
  for (let size = Math.min(longestEnding, folded.length - 1); size > 0; size--) {
    const fitting = rootsOfEnding.get(folded.slice(-size));
    if (fitting === undefined) continue;
    const root = folded.slice(0, -size);
    if (verbRoots.has(root) && fitting & (anyRoot | (vowelEnd.test(root) ? vowelRoot : consonantRoot)))
      roots.push(root);
  }
  if (verbRoots.has(folded) && !rootsThatAreNounsAlone.has(folded)) roots.push(folded);
  return roots;
}

const vowelEnd = /[ािीुूेैोौआईओ]$/u;

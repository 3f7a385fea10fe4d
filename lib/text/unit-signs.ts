/**
 * Signs of amounts, each as the word that it is read out as: 50% and ₹500 are found by प्रतिशत and रुपये, and the other way round.
 */
export const unitWords: ReadonlyMap<string, string> = new Map([
  ['%', 'प्रतिशत'],
  ['₹', 'रुपये'],
  ['$', 'डॉलर'],
  ['€', 'यूरो'],
  ['£', 'पाउंड'],
]);

const number = /\p{Nd}/u;
const numberBehind = /^\s?\p{Nd}/u;

/**
 * True where a sign stands at an amount: ₹ wherever it stands, % behind a number, the others beside one. Elsewhere they are
 * no words: %s, $name.
 */
export function isUnitSign(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '₹') return true;
  const before = text.charAt(at - 1) === ' ' ? at - 2 : at - 1;
  if (number.test(text.charAt(before))) return true;
  return sign !== '%' && numberBehind.test(text.slice(at + 1, at + 3));
}

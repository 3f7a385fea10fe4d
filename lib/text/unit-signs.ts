/**
 * Signs of amounts, each as the word that it is read out as: 50%, ₹500 and 45°C are found by प्रतिशत, रुपये and डिग्री, and the other
 * way round.
 */
export const unitWords: ReadonlyMap<string, string> = new Map([
  ['%', 'प्रतिशत'],
  ['°', 'डिग्री'],
  ['₹', 'रुपये'],
  ['$', 'डॉलर'],
  ['€', 'यूरो'],
  ['£', 'पाउंड'],
]);

const number = /\p{Nd}/u;
/** Of a place on the globe: 28°31′ or 28.5°N. */
const placeBehind = /^\s?[\p{Nd}NSEW]/u;
const numberBehind = /^\s?\p{Nd}/u;

/**
 * True where a sign stands at an amount: ₹ wherever it stands, % and ° behind a number, the others beside one. Elsewhere they are
 * no words: %s, $name, 28°N.
 */
export function isUnitSign(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '₹') return true;
  if (sign === '°' && placeBehind.test(text.slice(at + 1, at + 3))) return false;
  const before = text.charAt(at - 1) === ' ' ? at - 2 : at - 1;
  if (number.test(text.charAt(before))) return true;
  return sign !== '%' && sign !== '°' && numberBehind.test(text.slice(at + 1, at + 3));
}

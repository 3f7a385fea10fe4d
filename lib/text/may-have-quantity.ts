/**
 * Whether `readQuantities` could say anything of a query: false for most, and much quicker to tell. Digits that may be no year, a number
 * in words below eleven, and what stands behind greater ones.
 *
 * @example mayHaveQuantity('पांच लाख') === true; mayHaveQuantity('चुनाव 2024') === false
 */
export function mayHaveQuantity(text: string): boolean {
  return cue.test(text);
}

// Without classes of Unicode letters, which take long to compile: this is asked of every query before anything is read.
const cue =
  /(?<![0-9०-९a-z])(?:[0-9०-९]{1,3}|[0-9०-९]{5,})(?![0-9०-९])|(?<!\S)(?:दो|तीन|चार|पा[ंँ]च|छह|सात|आठ|नौ|दस|लाख|प्रतिशत)(?!\S)|करो[ड\u095c]|हज\u093c?ार|अरब|फ\u093c?ीसद|व[ाीे]ं|lakh|crore/i;

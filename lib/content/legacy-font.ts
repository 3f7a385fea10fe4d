/**
 * Fonts from before Unicode draw Devanagari where a text has Latin letters: Kruti Dev and DevLys की is `dh`, Chanakya है is `ãñ`. Typed
 * in one and saved, a page is Latin letters that say nothing. The commonest words of Hindi as each font has them; none is a word of English.
 */
const fonts: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['Kruti Dev or DevLys', new Set(['dh', 'ds', 'dk', 'dks', 'esa', 'gS', 'gSa', 'gSA', 'gSaA', 'vkSj', 'ugha', 'us', 'ls', 'fd', 'Hkh', ';g', 'bl', 'Fkk', 'fy,', 'fd;k', 'x;k', 'dgk', 'rd', 'ij'])],
  ['Chanakya', new Set(['ãñ', 'ãñ´', 'ãñ´Ð', 'ãñÐ', '×ð´', '·¤è', '·¤ð', '·¤æ', '·¤ô', '¥õÚU', 'Ùð', 'âð', '°·¤', 'Öè', 'ÚUãæ'])],
]; // biome-ignore format: a table

/** Parts of a text's words that its font's commonest words are in Hindi prose: a quarter; in any other text hardly one. */
const [leastShare, leastWords] = [0.1, 8];

/** The font that a text was typed for; null for Unicode. `ljdkj us dgk fd ;g dke gksxk` → Kruti Dev or DevLys */
export function legacyFont(text: string): string | null {
  const start = text.slice(0, 20_000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const devanagari = start.match(/\p{Script=Devanagari}/gu)?.length ?? 0;
  if (devanagari * 2 > letters) return null;
  const words = start.split(/\s+/u);
  const found = fonts.find(([, common]) => {
    const met = words.filter((word) => common.has(word));
    return met.length >= Math.max(leastWords, words.length * leastShare) && new Set(met).size >= 4;
  });
  return found?.[0] ?? null;
}

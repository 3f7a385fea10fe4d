export interface DateToken {
  text: string;
  kind: 'number' | 'word' | 'sign';
  startUtf16: number;
  endUtf16: number;
}

/** Devanagari digits as ASCII ones, length unchanged. २०२५ → 2025 */
export function toAsciiDigits(text: string): string {
  return text.replace(/[०-९]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - 0x966));
}

/** Numbers, words and single signs of a text in order; digits come out as ASCII, offsets point into `text`. Where digits
 * change their script a number ends: `10.08.2024१० अगस्त २०२४`, a date printed for machines and for readers. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  const pattern = /(?<number>[0-9]+|[०-९]+)|(?<word>[\p{L}\p{M}\u200c\u200d]+)|\S/gu;
  for (const match of text.matchAll(pattern)) {
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'sign';
    tokens.push({
      text: toAsciiDigits(match[0]),
      kind,
      startUtf16: match.index,
      endUtf16: match.index + match[0].length,
    });
  }
  return tokens;
}

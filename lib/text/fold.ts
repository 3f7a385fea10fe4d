import { foldRows } from './fold-rows';

/** A row of the table that changed the word. */
export interface FoldStep {
  row: string;
  before: string;
  after: string;
}

/**
 * The form that spelling variants of one word share. Only for matching, never shown. Idempotent. A Latin word loses its
 * diacritics; other scripts and numbers stay as they are.
 *
 * @param word a word as `tokenize` spells it
 * @example fold('हिन्दी') === fold('हिंदी')
 */
export function fold(word: string): string {
  if (plainLatin.test(word)) return word;
  if (!anyRow.test(word)) return latinMarks.test(word) ? withoutLatinMarks(word) : word;
  let folded = word;
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = folded;
    for (const row of foldRows) folded = apply(row, folded);
    if (folded === before) break;
  }
  return latinMarks.test(folded) ? withoutLatinMarks(folded) : folded;
}

/** The rows that changed a word, in order: for `khoj analyze`. */
export function foldSteps(word: string): FoldStep[] {
  const steps: FoldStep[] = [];
  let before = word;
  for (const row of foldRows) {
    const after = apply(row, before);
    if (after !== before) steps.push({ row: row.name, before, after });
    before = after;
  }
  return steps;
}

/** Signs piled up by a broken keyboard may need a second pass; no word needs a third. */
const mostPasses = 6;

/** Most words need no row: one look tells. */
const anyRow = new RegExp(foldRows.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'u');

const plainLatin = /^[a-z0-9.]*$/u;
const latinMarks = /[\u{C0}-\u{24F}]|[\u{1E00}-\u{1EFF}]|[\u{300}-\u{36F}]|[\u{FF00}-\u{FFEF}]/u;

function withoutLatinMarks(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\u{300}-\u{36F}]/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

function apply({ pattern, replacement }: (typeof foldRows)[number], word: string): string {
  return typeof replacement === 'string'
    ? word.replace(pattern, replacement)
    : word.replace(pattern, replacement);
}

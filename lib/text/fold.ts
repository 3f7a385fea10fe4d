import { foldRows } from './fold-rows';
import { twoSpellings } from './two-spellings';

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
  const folded = inFirstSpelling(foldByRows(word));
  return latinMarks.test(folded) ? withoutLatinMarks(folded) : folded;
}

/** By the table alone, without the words of two spellings. Idempotent; quick for what is folded already. */
export function foldByRows(word: string): string {
  if (!anyRow.test(word)) return word;
  let folded = word;
  for (let pass = 0; pass < mostPasses; pass++) {
    const before = folded;
    for (const row of foldRows) folded = apply(row, folded);
    if (folded === before) break;
  }
  return folded;
}

/** A word that begins with one of two spellings, with the first of them. */
function inFirstSpelling(folded: string): string {
  const pair = secondSpellings.get(folded.slice(0, 2))?.find(({ second }) => folded.startsWith(second));
  return pair === undefined ? folded : pair.first + folded.slice(pair.second.length);
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
  const after = inFirstSpelling(before);
  return after === before ? steps : [...steps, { row: 'word of two spellings', before, after }];
}

/** Signs piled up by a broken keyboard may need a second pass; no word needs a third. */
const mostPasses = 6;

/** Most words need no row: one look tells. */
const anyRow = new RegExp(foldRows.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'u');

/** By their first two characters: most words need but one look. */
const secondSpellings = new Map<string, { second: string; first: string }[]>();
for (const line of twoSpellings.trim().split('\n')) {
  const [first = '', ...others] = line.split(' ').map(foldByRows);
  for (const second of others) {
    const start = second.slice(0, 2);
    secondSpellings.set(start, [...(secondSpellings.get(start) ?? []), { second, first }]);
  }
}

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

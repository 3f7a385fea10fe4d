import { legacyFont } from './legacy-font';
import { isDocument, withoutMarkup } from './markup';

/** Why a raw file's bytes are no text. */
export type TextProblem = 'empty' | 'binary' | 'not-utf8' | 'line-too-long' | 'legacy-font';

export type CanonicalText =
  | { text: string; markup: string[]; page: string | null; problem: null }
  | { text: null; problem: TextProblem; detail?: string };

/**
 * The text of a raw file in the one form that the cleaner reads: without byte order mark and markup, NFC, every line break
 * `\n`, every space U+0020 but the tabs between the cells of a table, invisible format characters out (joiners U+200C/D stay:
 * they can change how a word reads), lines trimmed. `markup` holds the tags that were taken out, `page` the source of a saved page.
 *
 * @param bytes UTF-8, or UTF-16 as Windows saves it, with its byte order mark or without.
 * @param maxLineCharacters longer lines are no article: the file is refused.
 */
export function canonicalText(bytes: Uint8Array, maxLineCharacters: number): CanonicalText {
  if (bytes.length === 0) return refuse('empty');
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return refuse('binary', kindOf(bytes));
  let decoded: string;
  try {
    decoded = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf8', `line ${lineOfFirstFault(bytes)} has signs of another encoding`);
  }
  const { text: bare, taken: markup } = withoutMarkup(decoded);
  const lines = bare.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u);
  if (lines.some((line) => line.length > maxLineCharacters)) return refuse('line-too-long');
  const font = legacyFont(bare);
  if (font !== null) return refuse('legacy-font', font);
  const text = lines.map((line) => line.split('\t').map(canonicalLine).filter(Boolean).join('\t')).join('\n');
  return /[\p{L}\p{N}]/u.test(text)
    ? { text, markup, page: isDocument(decoded) ? decoded : null, problem: null }
    : refuse('empty');
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, sampleBytes - (sampleBytes % 2));
  return start.includes(0)
    ? (['utf-16le', 'utf-16be'].find((name) => isTextIn(name, start)) ?? 'utf-8')
    : 'utf-8';
}

/** Enough of a file to know its encoding by. */
const sampleBytes = 4_000;

/** Nearly all that the bytes are in an encoding is letters, marks, digits and spaces of Hindi and English text. */
function isTextIn(encoding: string, bytes: Uint8Array): boolean {
  if (bytes.length % 2 === 1) return false;
  const text = new TextDecoder(encoding).decode(bytes);
  const known = text.match(/[\p{Script=Devanagari}\s\u0020-\u007e‘’“”–—]/gu)?.length ?? 0;
  return known >= text.length * 0.9;
}

/** What files that are no text begin with. */
const beginnings: readonly (readonly [start: string, kind: string])[] = [
  ['PK', 'a ZIP archive, or a document of Word (.docx) or LibreOffice'],
  ['%PDF', 'a PDF'],
  ['\u00d0\u00cf\u0011\u00e0', 'a document of an older Word (.doc)'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or a sound'],
  ['\u001f\u008b', 'a compressed file (.gz)'],
];

function kindOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const kind = beginnings.find(([beginning]) => start.startsWith(beginning))?.[1];
  return kind === undefined ? undefined : `it is ${kind}, whatever its name says`;
}

function lineOfFirstFault(bytes: Uint8Array): number {
  const [before = ''] = new TextDecoder().decode(bytes).split('\ufffd', 1);
  return before.split('\n').length;
}

/** One line in the stored form; also for single values such as a title of a `.meta.json`. `'क\u00a0 ख '` → `'क ख'` */
export function canonicalLine(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]/gu, '')
    .replace(/[\s\p{Zs}\p{Cc}]+/gu, ' ')
    .trim();
}

const refuse = (problem: TextProblem, detail?: string): CanonicalText => ({
  text: null,
  problem,
  ...(detail !== undefined && { detail }),
});

import { isDocument, withoutMarkup } from './markup';

/** Why a raw file's bytes are no text. */
export type TextProblem = 'empty' | 'binary' | 'not-utf8' | 'line-too-long';

export type CanonicalText =
  | { text: string; markup: string[]; page: string | null; problem: null }
  | { text: null; problem: TextProblem };

/**
 * The text of a raw file in the one form that the cleaner reads: without byte order mark and markup, NFC, every line break
 * `\n`, every space U+0020 but the tabs between the cells of a table, invisible format characters out (joiners U+200C/D stay:
 * they can change how a word reads), lines trimmed. `markup` holds the tags that were taken out, `page` the source of a saved page.
 *
 * @param bytes UTF-8, or UTF-16 with its byte order mark, as Windows saves it.
 * @param maxLineCharacters longer lines are no article: the file is refused.
 */
export function canonicalText(bytes: Uint8Array, maxLineCharacters: number): CanonicalText {
  if (bytes.length === 0) return refuse('empty');
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) return refuse('binary');
  let decoded: string;
  try {
    decoded = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('not-utf8');
  }
  const { text: bare, taken: markup } = withoutMarkup(decoded);
  const lines = bare.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u);
  if (lines.some((line) => line.length > maxLineCharacters)) return refuse('line-too-long');
  const text = lines.map((line) => line.split('\t').map(canonicalLine).filter(Boolean).join('\t')).join('\n');
  return /[\p{L}\p{N}]/u.test(text)
    ? { text, markup, page: isDocument(decoded) ? decoded : null, problem: null }
    : refuse('empty');
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** One line in the stored form; also for single values such as a title of a `.meta.json`. `'क\u00a0 ख '` → `'क ख'` */
export function canonicalLine(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc]/gu, '')
    .replace(/[\s\p{Zs}\p{Cc}]+/gu, ' ')
    .trim();
}

const refuse = (problem: TextProblem): CanonicalText => ({ text: null, problem });

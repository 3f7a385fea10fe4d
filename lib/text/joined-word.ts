import { aksharaEnd } from './aksharas';
import { trait } from './character-traits';
import { isLetterName } from './letter-names';
import { nextSpan, type Span } from './word-span';

/**
 * How far a word reaches beyond the run of letters `span`, where punctuation stands inside it. Each returns the offset
 * of the end, `span.endUtf16` when nothing joins.
 */

const groupedDigits = /^(?:[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3})(?![0-9])/u;
const decimals = /^\.[0-9]+(?!\.?[0-9])/u;
/** What stands before a part of a list or of a date. */
const insideNumber = /\p{Nd}[.,]$/u;
/** Longer numbers than this are no amounts; it also bounds the work. */
const longestNumber = 32;

/** 1,00,000 and 100,000 and 3.5; not 1,2,3 nor the date 7.8.2025. */
export function numberEnd(text: string, span: Span): number {
  const end = span.endUtf16;
  const next = text[end];
  if (
    (next !== ',' && next !== '.') ||
    insideNumber.test(text.slice(Math.max(0, span.startUtf16 - 2), span.startUtf16))
  ) {
    return end;
  }
  const stretch = text.slice(span.startUtf16, span.startUtf16 + longestNumber).replace(/[०-९]/gu, asciiOf);
  const grouped = groupedDigits.exec(stretch)?.[0].length ?? end - span.startUtf16;
  const fraction = decimals.exec(stretch.slice(grouped))?.[0].length ?? 0;
  return span.startUtf16 + grouped + fraction;
}

function asciiOf(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) - 0x966 + 0x30);
}

/** Words that are typed with a colon for the visarga inside: what stands before it. */
const beforeVisarga = new Set('दु नि अंत अन्त पुन प्रात अध बहि चतु प्राय स्वत मन'.split(' '));

/** दु:ख, अंत:करण; not दिल्ली:राजनाथ. */
export function visargaColonEnd(text: string, span: Span): number {
  const end = span.endUtf16;
  if (text[end] !== ':' || !beforeVisarga.has(text.slice(span.startUtf16, end))) return end;
  const rest = nextSpan(text, end + 1);
  return rest !== null && rest.startUtf16 === end + 1 && rest.traits & trait.devanagari ? rest.endUtf16 : end;
}

/** o'brien, ba'ula; the possessive of India's is left off. */
export function apostropheEnd(text: string, span: Span): number {
  let end = span.endUtf16;
  while (text[end] === "'" || text[end] === '’') {
    const rest = nextSpan(text, end + 1);
    if (rest === null || rest.startUtf16 !== end + 1 || !(rest.traits & trait.latin)) break;
    if (rest.endUtf16 === end + 2 && /[sS]/u.test(text.charAt(end + 1))) break;
    end = rest.endUtf16;
  }
  return end;
}

/** Sentence ends without a space after the full stop: है.वे is no initial. */
const neverInitial = new Set('है हैं था थी थे थीं हो की में'.split(' '));

/** ए.पी.जे., D.P.I.I.T., भा.ज.पा.: two or more letter names or single aksharas, each with its dot, the last may lack it. */
export function initialsEnd(text: string, span: Span): number {
  if (text[span.endUtf16] !== '.' || !isInitial(text, span)) return span.endUtf16;
  let end = span.endUtf16;
  let count = 1;
  for (;;) {
    const next = nextSpan(text, end + 1);
    if (next === null || next.startUtf16 !== end + 1 || !isInitial(text, next)) break;
    count++;
    end = next.endUtf16;
    if (text[end] !== '.') break;
  }
  return count > 1 ? end : span.endUtf16;
}

function isInitial(text: string, { startUtf16, endUtf16, traits }: Span): boolean {
  if (traits & trait.number) return false;
  if (traits & trait.latin) return endUtf16 === startUtf16 + 1;
  if (!(traits & trait.devanagari) || endUtf16 > startUtf16 + longestNumber) return false;
  const word = text.slice(startUtf16, endUtf16);
  if (neverInitial.has(word)) return false;
  return aksharaEnd(word, 0) === word.length || isLetterName(word.replaceAll('\u{93C}', ''));
}

/**
 * Aksharas by our own table, so that no byte depends on the ICU version: a letter with all its marks, and with the
 * consonants that a virama ties to it. क्षे·त्र, स·र·का·र, वि·द्या·र्थी. Outside Devanagari a base with its marks.
 */

const virama = 0x94d;
const zeroWidthNonJoiner = 0x200c;
const zeroWidthJoiner = 0x200d;

/**
 * The end of the akshara that starts at `start`, as an UTF-16 offset. A safe place to cut: no conjunct, matra, nukta or
 * surrogate pair is torn. `text.length` at the end; ZWNJ after a virama ends the conjunct, as it does in print.
 */
export function aksharaEnd(text: string, start: number): number {
  let at = start + widthAt(text, start);
  let tied = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === virama) tied = true;
    else if (code === zeroWidthJoiner || isMark(code)) {
      // Marks and ZWJ belong to the letter before them.
    } else if (code === zeroWidthNonJoiner) tied = false;
    else if (tied && isConsonant(code)) tied = false;
    else if (code >= firstPicture && joinsPicture(text, at)) {
      // The next part of an emoji sequence.
    } else break;
    at += widthAt(text, at);
  }
  return at;
}

/**
 * The aksharas of a text, in order; joined they are the text. Empty text gives none.
 *
 * @example aksharas('क्षेत्र') // ['क्षे', 'त्र']
 */
export function aksharas(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = aksharaEnd(text, start);
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}

/** How many aksharas a text has, without building them. */
export function countAksharas(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at = aksharaEnd(text, at)) count++;
  return count;
}

/** No part of a picture is below, and hardly a letter of India above. */
const firstPicture = 0x2600;

/** Skin tones, and what follows a ZWJ or another regional letter in a picture. */
function joinsPicture(text: string, at: number): boolean {
  const codePoint = text.codePointAt(at) ?? 0;
  if (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff) return true;
  return (
    text.charCodeAt(at - 1) === zeroWidthJoiner &&
    (codePoint > 0xffff || (codePoint >= firstPicture && codePoint <= 0x27bf))
  );
}

function widthAt(text: string, at: number): number {
  return text.charCodeAt(at) >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isConsonant(code: number): boolean {
  return (
    (code >= 0x915 && code <= 0x939) || (code >= 0x958 && code <= 0x95f) || (code >= 0x978 && code <= 0x97f)
  );
}

/** Devanagari signs, Latin combining marks, variation selectors and the keycap. */
function isMark(code: number): boolean {
  return (
    (code >= 0x900 && code <= 0x903) ||
    (code >= 0x93a && code <= 0x94f && code !== 0x93d) ||
    (code >= 0x951 && code <= 0x957) ||
    code === 0x962 ||
    code === 0x963 ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1cd0 && code <= 0x1cf9) ||
    code === 0x20e3 ||
    (code >= 0xfe00 && code <= 0xfe0f)
  );
}

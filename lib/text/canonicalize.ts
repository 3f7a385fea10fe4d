/** Spaces that are no plain space: no-break, en and em widths, narrow, ideographic. */
const otherSpaces = /[\u{A0}\u{1680}\u{2000}-\u{200A}\u{202F}\u{205F}\u{3000}]/gu;

/** Characters that carry no reading: soft hyphen, direction marks, byte order mark, controls; not the joiners. */
const invisible = /(?![\u{200B}-\u{200D}])\p{Cf}|(?![\t-\r])\p{Cc}/gu;

/**
 * The canonical form of a text: it reads the same and may be shown. NFC (which writes क़ ख़ ड़ … as letter + nukta and
 * ऩ ऱ ऴ as one character), every space a plain one, invisible characters without a meaning taken out. Joiners
 * (U+200C, U+200D) stay: they shape conjuncts. Idempotent; empty text stays empty.
 *
 * @example canonicalize('ख़बर') === 'ख़बर' // U+0959 becomes U+0916 U+093C
 */
export function canonicalize(text: string): string {
  return text.replace(invisible, '').replace(otherSpaces, ' ').normalize('NFC');
}

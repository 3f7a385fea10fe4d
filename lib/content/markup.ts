/** Tags that pages are written with. Nothing else in angle brackets is markup: `x < y` and `<नाम>` are text. */
const tags =
  'a|abbr|article|aside|b|blockquote|body|br|button|caption|center|cite|code|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|nav|ol|p|picture|pre|q|s|section|small|source|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|title|tr|u|ul|video|wbr';
/** Those that begin a new line. */
const blocks =
  /^(?:address|article|aside|blockquote|body|br|button|caption|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|legend|li|main|nav|ol|optgroup|option|p|pre|section|select|summary|table|textarea|title|tr|ul)$/iu;
/** Whether the text before an element's tag and the text behind it are lines of their own. */
export const breaksLine = (name: string): boolean => blocks.test(name);
const nameOf = (markup: string) => /^<\/?(?<name>[a-z][a-z0-9-]*)/iu.exec(markup)?.groups?.name ?? '';
const tag = new RegExp(`</?(?:${tags})(?:\\s[^<>]*)?/?>`, 'giu');
/** In a whole page's source every sign of markup is markup. */
const anyTag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/giu;

const named = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '\u00ad', zwnj: '\u200c', zwj: '\u200d',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', ndash: '–', mdash: '—', hellip: '…',
  bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', deg: '°', times: '×', frac12: '½', euro: '€', pound: '£', rarr: '→', larr: '←',
})); // biome-ignore format: a table
const reference = /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,8}\d{0,2}));/giu;

/** Character references as what they stand for: `&quot;`, `&#2325;`. One that is not known stays as it is. */
function decodeReferences(text: string): string {
  return text.replace(reference, (whole, ...rest) => {
    const groups: Record<string, string | undefined> = rest.at(-1);
    const { decimal, hex, name } = groups;
    if (name !== undefined) return named.get(name) ?? named.get(name.toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return point > 0 && point < 0x110000 && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : whole;
  });
}

/** A saved page: its line breaks are only spaces. */
const documentStart = /^[\s\ufeff]*(?:<!doctype html|<html[\s>])/iu;
export const isDocument = (text: string): boolean => documentStart.test(text.slice(0, 500));
const hiddenStart = /<(?:(?<name>script|style|noscript|svg|template)(?=[\s>])|!--|!doctype)/giu;

/** Where a pattern matches next, from places that only grow: each letter of the text is looked at once. */
function nextIn(text: string, pattern: RegExp): (from: number) => { endUtf16: number } | null {
  let found: { index: number; endUtf16: number } | null = { index: -1, endUtf16: -1 };
  return (from) => {
    if (found === null || found.index >= from) return found;
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    found = match === null ? null : { index: match.index, endUtf16: match.index + match[0].length };
    return found;
  };
}

/** The text without scripts, styles, drawings, comments and document types; what is never closed is text. Linear in the text's length. */
function withoutHidden(text: string, take: (markup: string) => string): string {
  const closing = (name: string) => nextIn(text, new RegExp(`</${name}\\s*>`, 'giu'));
  const ends = new Map(
    ['script', 'style', 'noscript', 'svg', 'template'].map((name) => [name, closing(name)]),
  );
  const [bracket, comment] = [nextIn(text, />/gu), nextIn(text, /-->/gu)];
  let bare = '';
  let from = 0;
  for (const { 0: start, index, groups } of text.matchAll(hiddenStart)) {
    if (index < from) continue;
    const inside = index + start.length;
    const head = start === '<!--' ? comment(inside) : bracket(inside);
    const name = groups?.name?.toLowerCase();
    const end = name === undefined || head === null ? head : (ends.get(name)?.(head.endUtf16) ?? null);
    if (end === null) continue;
    bare += text.slice(from, index) + take(text.slice(index, end.endUtf16));
    from = end.endUtf16;
  }
  return bare + text.slice(from);
}

/**
 * A scrape that kept some of its page's markup, as text: tags out, those of blocks and `<br>` as line breaks, character
 * references as characters, twice encoded ones too; of a whole page's source the line breaks are spaces. `taken` holds the markup in its order; text without any comes back as it is.
 */
export function withoutMarkup(text: string): { text: string; taken: string[] } {
  if (!/[<&]/u.test(text)) return { text, taken: [] };
  const source = isDocument(text) ? text.replace(/[ \t\r\n]+/gu, ' ') : text;
  const taken: string[] = [];
  const take = (breaks: boolean) => (markup: string) => {
    taken.push(markup);
    if (/^<\/t[dh][\s>]/iu.test(markup)) return '\t';
    return breaks || breaksLine(nameOf(markup)) ? '\n' : '';
  };
  const bare = withoutHidden(source, take(true)).replace(isDocument(text) ? anyTag : tag, take(false));
  return { text: decodeReferences(decodeReferences(bare)), taken };
}

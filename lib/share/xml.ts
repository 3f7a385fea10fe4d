/** A piece of XML that is already markup; text is never taken for it. */
export interface Markup {
  markup: string;
}

export type Attributes = Readonly<Record<string, string | null>>;

/** Characters that XML 1.0 forbids even as references (section 2.2). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text as it may stand in an element or attribute. What XML cannot hold at all is left out.
 *
 * @example escapeXml('रूस & <भारत>') // 'रूस &amp; &lt;भारत&gt;'
 */
export function escapeXml(text: string): string {
  return text.replaceAll(forbidden, '').replaceAll(/[&<>"']/gu, (character) => references[character] ?? '');
}

/**
 * One element. Attributes and children that are null are left out; strings are escaped.
 *
 * @example element('title', {}, 'भारत & रूस').markup // '<title>भारत &amp; रूस</title>'
 */
export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (string | Markup | null)[]
): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${escapeXml(value)}"`))
    .join('');
  const content = children
    .map((child) => (child === null ? '' : typeof child === 'string' ? escapeXml(child) : child.markup))
    .join('');
  return { markup: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}

/** A whole document. */
export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

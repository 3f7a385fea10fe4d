import { Parser } from 'htmlparser2';
import { canonicalLine } from './canonical-text';
import { type LineHash, lineHash } from './line-key-hash';
import { shapeOf } from './lines';
import { breaksLine } from './markup';

/** What the elements of a saved page say of its lines. Lines that also stand in the article are in neither set. */
export interface PageParts {
  /** Lines of menus, footers, side columns, buttons and what is hidden. */
  furniture: ReadonlySet<LineHash>;
  /** Lines outside the element that holds the article, but for the headline and what stands between the two. */
  outside: ReadonlySet<LineHash>;
}

export const noParts: PageParts = { furniture: new Set(), outside: new Set() };

interface PartLine {
  hash: LineHash;
  isParagraph: boolean;
  words: number;
  /** The elements that it stands in, as far as they say something. */
  isFurniture: boolean;
  isAside: boolean;
  isHidden: boolean;
  isHeadline: boolean;
  roots: readonly number[];
}

type State = Omit<PartLine, 'hash' | 'isParagraph' | 'words'>;

const furniture = new Set(['nav', 'footer', 'button', 'select', 'dialog', 'menu']);
const furnitureRoles = new Set([
  'navigation',
  'contentinfo',
  'search',
  'dialog',
  'menu',
  'menubar',
  'button',
]);
const skipped = new Set(['script', 'style', 'noscript', 'svg', 'template', 'head']);
/** The part of a page's running text that an element must hold to be the article's. */
const leastShare = 0.6;
/** Articles within articles that are looked at. */
const mostRoots = 8;

/**
 * Reads which lines of a saved page stand in its menus, side columns and footer, and which outside its article.
 *
 * 1. `<nav>`, `<footer>`, buttons and the roles of such are furniture, and `<aside>` outside the article is. What is hidden is when it is
 *    short or outside: sites fold the end of an article away.
 * 2. The article is the innermost `<article>` or `<main>` with most of the page's running text; lists of links are `<article>`s too.
 * 3. A line that stands in the article as well is the article's: the headline is printed in many places.
 */
export function readPageParts(source: string): PageParts {
  const lines = linesOf(source);
  const text = lines.filter((line) => line.isParagraph && !line.isFurniture);
  const total = text.reduce((sum, { words }) => sum + words, 0);
  const held = new Map<number, number>();
  for (const { roots, words } of text)
    for (const root of roots) held.set(root, (held.get(root) ?? 0) + words);
  const root = [...held].findLast(([, words]) => words >= total * leastShare)?.[0];
  const isInside = (line: PartLine) => root === undefined || line.roots.includes(root);
  const isFurniture = (line: PartLine) =>
    line.isFurniture ||
    (root !== undefined && line.isAside && !isInside(line)) ||
    (line.isHidden && (!line.isParagraph || (root !== undefined && !isInside(line))));
  const first = lines.findIndex((line) => line.isHeadline);
  const start = lines.findIndex((line) => root !== undefined && isInside(line));
  const isHead = (at: number) => first !== -1 && at >= first && at < start;
  const own = new Set(lines.flatMap((line) => (isInside(line) && !isFurniture(line) ? [line.hash] : [])));
  const hashes = (test: (line: PartLine, at: number) => boolean) =>
    new Set(lines.flatMap((line, at) => (test(line, at) && !own.has(line.hash) ? [line.hash] : [])));
  return {
    furniture: hashes(isFurniture),
    outside: hashes((line, at) => !isInside(line) && !line.isHeadline && !isHead(at)),
  };
}

const isHidden = ({ hidden, style, 'aria-hidden': aria }: Record<string, string>) =>
  hidden !== undefined || aria === 'true' || /display:\s*none|visibility:\s*hidden/iu.test(style ?? '');

/** The lines of a page with the elements that they stand in. */
function linesOf(source: string): PartLine[] {
  const lines: PartLine[] = [];
  const outermost: State = {
    isFurniture: false,
    isAside: false,
    isHidden: false,
    isHeadline: false,
    roots: [],
  };
  const open: { name: string; state: State }[] = [];
  let [line, silent, roots]: [string, number, number] = ['', 0, 0];
  let state = outermost;
  const current = () => open.at(-1)?.state ?? outermost;
  const endLine = () => {
    const shape = shapeOf(line.split('\t').map(canonicalLine).filter(Boolean).join('\t'));
    const hash = lineHash(shape);
    if (hash !== null)
      lines.push({ hash, isParagraph: shape.isParagraph, words: shape.words.length, ...state });
    line = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (skipped.has(name)) silent += 1;
      if (breaksLine(name)) endLine();
      const outer = current();
      const isRoot = (name === 'article' || name === 'main') && outer.roots.length < mostRoots;
      open.push({
        name,
        state: {
          isFurniture:
            outer.isFurniture ||
            furniture.has(name) ||
            furnitureRoles.has(attributes.role?.toLowerCase() ?? ''),
          isAside: outer.isAside || name === 'aside' || attributes.role === 'complementary',
          isHidden: outer.isHidden || isHidden(attributes),
          isHeadline: outer.isHeadline || name === 'h1',
          roots: isRoot ? [...outer.roots, roots] : outer.roots,
        },
      });
      if (isRoot) roots += 1;
    },
    ontext(text) {
      if (silent > 0) return;
      if (line.trim() === '') state = current();
      line += text.replace(/\s+/gu, ' ');
    },
    onclosetag(name) {
      if (skipped.has(name)) silent -= 1;
      if (name === 'td' || name === 'th') line += '\t';
      if (breaksLine(name)) endLine();
      while (open.length > 0 && open.pop()?.name !== name);
    },
  });
  parser.end(source);
  endLine();
  return lines;
}

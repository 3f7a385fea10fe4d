import { content } from '../config';
import { plain, plainWords } from './plain';

/** A line of a raw article with the shape that rules look at. */
export interface Line {
  text: string;
  /** The text as rules compare it, see `plain`. */
  plain: string;
  /** Blank lines above it. */
  gapBefore: number;
  words: readonly string[];
  /** Ends as a sentence does, closing quotes and brackets aside. */
  endsSentence: boolean;
  /** Long enough and ended: surely running text. A lone question or exclamation may be a headline, so it must be longer. */
  isParagraph: boolean;
  /** Carries a list marker: •, -, +, 1., क), (ii). */
  isListItem: boolean;
  /** Has cells, or several numbers among its words: a row of a table, `यशवर्धन 39 28 4 0`. */
  isTableRow: boolean;
}

const sentenceEnd = /[।॥.!?|…][\s"'”’)\]»]*$/u;
const listItem = /^(?:[•●▪◦*+✓✔✅❌➤➢❖–—-]\s|\(?(?:\p{N}{1,2}|[क-ङa-e]|[ivx]{1,4})[.)]\s)/u;
/** A number as tables have them: 39, 27*, 147/8, 1,12,573, 19.5, ₹450, 12%. */
const figure = /^[(₹$+-]*\p{N}[\p{N}.,/:-]*[*%)]*$/u;

/** The lines of a canonical text that are not blank, hard-wrapped paragraphs made whole again. */
export function splitLines(text: string): Line[] {
  const blocks: string[][] = [];
  const gaps: number[] = [];
  let gap = 0;
  let open = false;
  for (const line of text.split('\n')) {
    if (line === '') {
      gap += 1;
      open = false;
      continue;
    }
    if (!open) {
      blocks.push([]);
      gaps.push(gap);
    }
    blocks.at(-1)?.push(line);
    open = true;
    gap = 0;
  }
  const wrapped = isHardWrapped(blocks);
  return blocks.flatMap((block, index) => {
    const lines = wrapped ? unwrap(block) : block;
    return lines.map((line, place) => shapeOf(line, place === 0 ? (gaps[index] ?? 0) : 0));
  });
}

export function shapeOf(source: string, gapBefore = 0): Line {
  const cells = source.split('\t');
  const text = cells.join(' ');
  const words = plainWords(text);
  const endsSentence = sentenceEnd.test(text.slice(-8));
  const isStatement =
    endsSentence && (!/[?!…][\s"'”’)\]»]*$/u.test(text.slice(-8)) || /[।.!?](?=\s)/u.test(text));
  const isParagraph = words.length >= (isStatement ? content.paragraphWords : content.unendedParagraphWords);
  return {
    text,
    plain: plain(text),
    gapBefore,
    words,
    endsSentence,
    isParagraph,
    isListItem: listItem.test(text),
    isTableRow: !endsSentence && !isParagraph && (cells.length > 1 || hasFigures(text)),
  };
}

/** Two figures or more behind a name, a third of the words at least. Figures alone may be page numbers. */
function hasFigures(text: string): boolean {
  const parts = text.split(' ');
  const figures = parts.filter((part) => figure.test(part)).length;
  return figures >= 2 && figures * 3 >= parts.length && /\p{L}/u.test(text);
}

/**
 * Agency copy and e-mail break lines at a column. Such a page has blocks of several lines, nearly all of about the same
 * length and most not ended as a sentence.
 */
function isHardWrapped(blocks: readonly (readonly string[])[]): boolean {
  const inner = blocks.flatMap((block) => block.slice(0, -1));
  if (inner.length < content.wrappedLines) return false;
  const longest = inner.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > content.wrapColumns) return false;
  const full = inner.filter((line) => line.length >= longest * 0.7);
  const open = full.filter((line) => !sentenceEnd.test(line.slice(-8)));
  return full.length >= inner.length * 0.7 && open.length >= full.length * 0.6;
}

function unwrap(block: readonly string[]): string[] {
  const longest = block.reduce((most, line) => Math.max(most, line.length), 0);
  const lines: string[] = [];
  let continues = false;
  for (const line of block) {
    if (continues && !listItem.test(line)) lines.push(`${lines.pop()} ${line}`);
    else lines.push(line);
    continues = line.length >= longest * 0.6;
  }
  return lines;
}

import type { Block } from '../types';
import { canonicalLine } from './canonical-text';

/** What is kept of a page. */
export interface Texts {
  title: string;
  summary: string | null;
  body: readonly Block[];
}

/** How two readings of one page agree, by lines: `kept` and `removed` lines of the page. */
export interface LineAgreement {
  keptByBoth: number;
  removedByBoth: number;
  /** Furniture that was kept. */
  wronglyKept: string[];
  /** Text of the article that was lost. */
  wronglyRemoved: string[];
}

/**
 * Compares what was kept of a page with what a careful person keeps. A line counts as kept when a title, summary or block
 * is it or has it; blank lines do not count.
 */
export function compareLines(page: string, expected: Texts, actual: Texts): LineAgreement {
  const [wanted, got] = [keeps(expected), keeps(actual)];
  const agreement: LineAgreement = { keptByBoth: 0, removedByBoth: 0, wronglyKept: [], wronglyRemoved: [] };
  for (const raw of page.split('\n')) {
    const line = canonicalLine(raw);
    if (line === '') continue;
    const [should, does] = [wanted(line), got(line)];
    if (should && does) agreement.keptByBoth += 1;
    else if (should) agreement.wronglyRemoved.push(line);
    else if (does) agreement.wronglyKept.push(line);
    else agreement.removedByBoth += 1;
  }
  return agreement;
}

/** A block may be part of a line (a credit cut off) or hold several (hard-wrapped text). */
export function keeps({ title, summary, body }: Texts): (line: string) => boolean {
  const texts = [title, ...(summary === null ? [] : [summary]), ...body.map(({ text }) => text)];
  const exact = new Set(texts);
  return (line) =>
    exact.has(line) ||
    texts.some(
      (text) =>
        (line.length >= 30 && text.includes(line)) ||
        (text.length >= 30 && line.startsWith(text)) ||
        text.endsWith(` ${line}`),
    );
}

import { type Feature, feature } from './line-signs';
import type { Line } from './lines';
import { contentOf, isSiteWord, shareOf } from './spoken-words';

/** The words of a page's headline and text, against which a line's own are held. */
export interface PageWords {
  title: ReadonlySet<string>;
  /** Of each word, how many paragraphs of the article have it. */
  paragraphs: ReadonlyMap<string, number>;
}

export function pageWords(lines: readonly Line[], headline: number, texts: readonly number[]): PageWords {
  const paragraphs = new Map<string, number>();
  for (const at of texts)
    for (const word of new Set(contentOf(lines[at] ?? { words: [] })))
      paragraphs.set(word, (paragraphs.get(word) ?? 0) + 1);
  return { title: new Set(contentOf(lines[headline] ?? { words: [] })), paragraphs };
}

/**
 * How many of a line's words the headline and the text have, and how many are those of sites' buttons and labels.
 *
 * @param above words of headline and paragraphs above the line.
 * @param isCounted whether the line is one of the paragraphs, whose own words do not count.
 */
export function wordFeatures(
  line: Line,
  form: string,
  page: PageWords,
  above: ReadonlySet<string>,
  isCounted: boolean,
): Feature[] {
  const own = [...new Set(contentOf(line))];
  const least = isCounted ? 1 : 0;
  const isKnown = (word: string) => page.title.has(word) || (page.paragraphs.get(word) ?? 0) > least;
  const inText = shareOf(own, isKnown);
  const part = (name: string, test: (word: string) => boolean) =>
    feature(`${form} ${name}`, shareOf(own, test));
  return [
    ...feature(`${form} without words`, own.length === 0),
    ...feature(`${form} in text`, inText),
    ...part('in text above', (word) => above.has(word)),
    ...part('in title', (word) => page.title.has(word)),
    ...feature(`${form} strange`, own.length >= 2 && inText === 0),
    ...part('site words', isSiteWord),
  ];
}

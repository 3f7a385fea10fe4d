import { fold } from '../text/fold';
import { isStopWord } from '../text/stop-words';
import type { Line } from './lines';
import { plain } from './plain';
import {
  authorLabels,
  closingLabels,
  commentLabels,
  menuWords,
  readAlsoLabels,
  relatedLabels,
  sectionNames,
  shareWords,
} from './rules/vocabulary';

/** Of each line of a page the words are asked for several times; folding them is most of the work. */
const asked = new WeakMap<readonly string[], string[]>();

/** Words that say something, by the letters that their inflections share. */
export function contentOf({ words }: Pick<Line, 'words'>): string[] {
  const known = asked.get(words);
  if (known !== undefined) return known;
  const spoken = words
    .filter((word) => word.length >= 3 && !isStopWord(fold(word)))
    .map((word) => word.slice(0, 5));
  asked.set(words, spoken);
  return spoken;
}

/** The same of all lines of a page that are the article's own. */
export const ownContent = (
  lines: readonly Line[],
  isOwn: (line: Line, at: number) => boolean,
): ReadonlySet<string> => new Set(lines.flatMap((line, at) => (isOwn(line, at) ? contentOf(line) : [])));

const labels = [readAlsoLabels, relatedLabels, closingLabels, commentLabels, authorLabels].flat();
const siteWords = new Set(
  contentOf({
    words: [...shareWords, ...menuWords, ...sectionNames, ...labels.flatMap((label) => label.split(' '))].map(
      plain,
    ),
  }).map((word) => word.slice(0, 4)),
);

/** The word, or one that begins like it, stands in the buttons and labels of sites. */
export const isSiteWord = (word: string): boolean => siteWords.has(word.slice(0, 4));

/** Part of the words that pass the test; 0 when there are none. */
export const shareOf = (words: readonly string[], test: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(test).length / words.length;

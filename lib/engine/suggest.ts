import { expansion, suggestions } from '../config';
import { emptySearch } from '../empty-search';
import { analyzeWord, tokenize } from '../text/analyze';
import type { Suggestion, Token } from '../types';
import type { ClassTerm } from './class-term';
import { documentsWith } from './close-readings';
import type { WordClass } from './expand';
import type { ExpandCache } from './expand-query';
import { type FoundDocuments, findDocuments } from './find-documents';
import type { IndexReader, StoredArticle } from './index-reader';
import { bestOf, pick } from './scored';
import { articleUrl } from './search';
import { titlePhrases, wordsBehind } from './suggest-phrases';
import { beginner, completionsOf, onePerWord } from './suggest-words';

/** Operators: a query with them was put together on purpose, and is completed but not rewritten. */
const operators = /["“”„‟«»|]|(?:^|\s)-/u;

/**
 * Lines under the search box, each of which finds something:
 * 1. the text with its last word completed, also from Latin letters (bhar → भारत), the words before it kept; a completion
 *    has an article with those words, and where some stand right behind them in the articles found, those it is
 * 2. the text continued as titles of the articles found continue it
 * 3. articles found, those first whose title has the word
 * Nothing for a text without a word.
 *
 * @example suggestFor(reader, cache, 'bhar') // भारत, भारतीय, …
 */
export async function suggestFor(
  reader: IndexReader,
  cache: ExpandCache,
  text: string,
): Promise<Suggestion[]> {
  const last = tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .at(-1);
  if (last === undefined) return [];
  const head = text.slice(0, last.startUtf16);
  const [found, context] = await Promise.all([
    findDocuments(reader, cache, { ...emptySearch, text }),
    findContext(reader, cache, head),
  ]);
  const asRead = operators.test(text) ? text : readInDevanagari(head, found) + text.slice(last.startUtf16);
  const before = asRead.slice(0, asRead.length - (text.length - last.startUtf16));
  const isUnfinished = last.endUtf16 === text.length;
  const [completions, articles] = await Promise.all([
    isUnfinished ? completionsOf(reader, last.word, context) : [],
    articlesFound(reader, found),
  ]);
  const isMeant = matcherOf(found, last, isUnfinished);
  const behind = isUnfinished ? onePerWord(last.word, nextWords(articles.all, found, head, last)) : [];
  const ends = (behind.length > 0 ? behind : completions).slice(0, suggestions.words);
  const said = new Set(tokenize(before).map(({ word }) => word));
  const phrases = operators.test(text)
    ? []
    : titlePhrases(articles.whole, isMeant).filter((phrase) =>
        tokenize(phrase).every(({ word }) => !said.has(word)),
      );
  const titles = [...articles.all].sort(
    (a, b) => Number(hasInTitle(b, isMeant)) - Number(hasInTitle(a, isMeant)),
  );
  return [
    ...wordLines([...ends, ...phrases], before, text),
    ...titles
      .slice(0, suggestions.articles)
      .map(({ id, title }): Suggestion => ({ text: title, kind: 'article', url: articleUrl(id) })),
  ];
}

/** What stands behind the word before the last one in the articles found, and begins as the last one does. */
function nextWords(
  articles: readonly StoredArticle[],
  found: FoundDocuments,
  head: string,
  last: Token,
): string[] {
  const before = tokenize(head)
    .filter(({ kind }) => kind === 'word')
    .at(-1);
  return before === undefined
    ? []
    : wordsBehind(articles, matcherOf(found, before, false), beginner(last.word));
}

function wordLines(ends: readonly string[], before: string, typed: string): Suggestion[] {
  const texts = new Set(ends.map((end) => `${before}${end}`));
  texts.delete(typed);
  return [...texts].map((text) => ({
    text,
    kind: 'word',
    url: `/search?${new URLSearchParams({ q: text })}`,
  }));
}

/** The articles that have all the words before the last one; null when there are none before it. */
async function findContext(
  reader: IndexReader,
  cache: ExpandCache,
  head: string,
): Promise<ReadonlySet<number> | null> {
  if (tokenize(head).length === 0) return null;
  const { matched } = await findDocuments(reader, cache, { ...emptySearch, text: head });
  return new Set(matched?.candidates.full);
}

/** The best articles of a search, and those of them that have all its words. */
async function articlesFound(
  reader: IndexReader,
  { found, matched }: FoundDocuments,
): Promise<{ all: StoredArticle[]; whole: StoredArticle[] }> {
  const best = [...pick(found, bestOf(found, suggestions.articlesRead)).documents];
  const full = new Set(matched?.candidates.full);
  const read = await reader.articles(best);
  const present = read.flatMap((article, index) => (article === null ? [] : [{ article, index }]));
  return {
    all: present.map(({ article }) => article),
    whole: present.filter(({ index }) => full.has(best[index] ?? -1)).map(({ article }) => article),
  };
}

/** Whether a word of a title is the one typed last: begins with it, or is one of the words it was read as. */
function matcherOf(found: FoundDocuments, last: Token, isUnfinished: boolean): (word: string) => boolean {
  const meant = new Set(termsOf(classOf(found, last.word)));
  return (word) => meant.has(word) || (isUnfinished && word.startsWith(last.word));
}

function hasInTitle({ title }: StoredArticle, isMeant: (word: string) => boolean): boolean {
  return tokenize(title).some(({ word }) => isMeant(word));
}

function classOf({ classes }: FoundDocuments, word: string): WordClass | undefined {
  for (const [query, wordClass] of classes) if (query.word === word) return wordClass;
  return undefined;
}

const termsOf = (wordClass: WordClass | undefined) => wordClass?.terms.map(({ entry }) => entry.term) ?? [];

/** The words of a text that were read as Hindi, written so: `rus ` → `रूस `. */
function readInDevanagari(head: string, found: FoundDocuments): string {
  let read = '';
  let end = 0;
  for (const { kind, word, startUtf16, endUtf16 } of tokenize(head)) {
    if (kind !== 'word' || analyzeWord(word).script !== 'latin') continue;
    const best = meantReading(classOf(found, word));
    if (best === undefined) continue;
    read += head.slice(end, startUtf16) + best.entry.term;
    end = endUtf16;
  }
  return read + head.slice(end);
}

/** The word that Latin letters were read as, unless they stand in the articles themselves and are not far rarer there. */
function meantReading(wordClass: WordClass | undefined): ClassTerm | undefined {
  const terms = wordClass?.terms ?? [];
  const reading = terms.find(({ tier }) => tier === 'roman');
  if (reading === undefined || terms[0] === reading) return reading;
  const isTyped = ({ tier }: ClassTerm) => tier === 'exact' || tier === 'variant';
  const typed = terms.filter(isTyped).reduce((sum, { entry }) => sum + documentsWith(entry), 0);
  return documentsWith(reading.entry) >= typed * expansion.frequentSpelling ? reading : undefined;
}

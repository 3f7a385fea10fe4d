import { examples } from '../config';
import { emptySearch } from '../empty-search';
import { romanize } from '../text/romanize';
import type { SearchQuery, SearchResponse } from '../types';

/** A topic that has articles, and the words that speak for it. */
export interface ExampleTopic {
  id: string;
  /** What the topic is called; itself no example, for it stands in the list of topics. */
  labels: readonly string[];
  cues: readonly string[];
  /** Day from which its newest articles are, so that examples are of the day; null for all. */
  since: string | null;
}

export interface ExampleQueries {
  /** In Devanagari, no two with a word in common. */
  queries: string[];
  /** One in Latin letters; null when none finds what it means. */
  roman: string | null;
}

/**
 * Queries for someone who does not know what to type, each of which finds something: cue words of the topics, as many
 * topics as possible, those that the most recent articles have most, two words before one, for they say more.
 *
 * @param search the engine's.
 * @param topics the one with most articles first.
 */
export async function exampleQueries(
  search: (query: SearchQuery) => Promise<SearchResponse>,
  topics: readonly ExampleTopic[],
): Promise<ExampleQueries> {
  const ranked = await Promise.all(topics.slice(0, examples.topics).map((topic) => rankCues(search, topic)));
  const inTurn = Array.from({ length: Math.max(0, ...ranked.map(({ length }) => length)) }, (_, place) =>
    ranked.flatMap((cues) => cues[place] ?? []),
  ).flat();
  const apart: string[] = [];
  for (const cue of inTurn) {
    if (!apart.some((other) => shareWord(other, cue))) apart.push(cue);
  }
  const phrases = apart.filter((cue) => cue.includes(' '));
  const roman = await firstFound(search, [...phrases, ...apart]);
  const queries = apart
    .filter((cue) => cue !== roman?.cue)
    .slice(0, examples.queries - (roman === null ? 0 : 1));
  return { queries, roman: roman?.text ?? null };
}

const devanagari = /^[\p{Script=Devanagari} -]+$/u;

/** The cues that the topic's newest articles have, best first. */
async function rankCues(
  search: (query: SearchQuery) => Promise<SearchResponse>,
  { id, labels, cues, since }: ExampleTopic,
): Promise<string[]> {
  const candidates = cues.filter((cue) => devanagari.test(cue) && !labels.includes(cue));
  const counted = await Promise.all(
    candidates.slice(0, examples.cues).map(async (cue) => {
      const { total } = await search({ ...emptySearch, text: `"${cue}"`, topics: [id], from: since });
      return { cue, worth: total * (cue.includes(' ') ? examples.phraseFactor : 1) };
    }),
  );
  return counted
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ cue }) => cue);
}

/** The first of the queries that, romanised, finds the very article that it finds as it is. */
async function firstFound(
  search: (query: SearchQuery) => Promise<SearchResponse>,
  cues: readonly string[],
): Promise<{ cue: string; text: string } | null> {
  for (const cue of cues.slice(0, examples.queries)) {
    const text = romanize(cue).replaceAll('-', ' ');
    const [found, meant] = await Promise.all([
      search({ ...emptySearch, text }),
      search({ ...emptySearch, text: cue }),
    ]);
    const first = found.hits[0];
    if (first !== undefined && first.missing.length === 0 && first.id === meant.hits[0]?.id)
      return { cue, text };
  }
  return null;
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(/[ -]/u));
  return b.split(/[ -]/u).some((word) => words.has(word));
}

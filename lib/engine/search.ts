import { limits, ranking, results } from '../config';
import { mayNameDays } from '../dates/may-name-days';
import type { Hit, QueryNote, SearchQuery, SearchResponse } from '../types';
import { closeness } from './closeness';
import { correctedQuery } from './corrected-query';
import type { ExpandCache } from './expand-query';
import { countFacets } from './facets';
import { filtersOf, isFiltered, undatedDay } from './filter';
import { findDocuments, keepPassing } from './find-documents';
import {
  createHighlighter,
  explainHit,
  type Highlighter,
  hitTokens,
  markedHits,
  textTokens,
} from './highlight';
import type { FacetColumns, IndexReader, StoredArticle } from './index-reader';
import { type MatchedQuery, missingWords } from './match-query';
import type { ParsedQuery } from './parse-query';
import { part } from './part';
import { bestOf, leastOf, pick, type Scored } from './scored';
import { bestPassages, type HitToken, markParts } from './snippet';

const dateOfferPart = part(() => import('./date-offer'));

/**
 * Answers a search: reads the query, matches and scores it, filters, counts, orders, and cuts one page with snippets.
 * A page behind the last falls back to the last. An empty text lists every article that passes the filters, newest first;
 * a text without any word finds nothing. Never throws for what a visitor typed.
 */
export async function searchIndex(
  reader: IndexReader,
  cache: ExpandCache,
  query: SearchQuery,
  now: () => number = () => performance.now(),
): Promise<SearchResponse> {
  const startedMs = now();
  const browse = query.text.trim() === '';
  const byDate = query.sort !== 'relevance';
  const offer = offerOfDays(query);
  const { parsed, classes, matched, found } = await findDocuments(reader, cache, query);
  const facets = reader.facets();
  // Ranked by relevance and unfiltered, a page needs no column: its texts are asked for together with them.
  if (!browse && !byDate && !isFiltered(query)) {
    const { from, to } = pageOf(found.documents.length, query.page);
    reader.articles([...pick(found, bestOf(found, to).slice(from)).documents]);
  }
  const columns = await facets;
  const filters = filtersOf(query, columns);
  const passing = isFiltered(query) ? keepPassing(found, filters) : found;
  const { page, pageCount, from, to } = pageOf(passing.documents.length, query.page);
  const ordered = best(passing, to, browse && !byDate ? 'newest' : query.sort, columns);
  const shown = pick(passing, ordered.slice(from));
  const highlighter = createHighlighter(parsed, classes, worths(reader, parsed, matched));
  const articles = await reader.articles([...shown.documents]);
  const placed = articles.flatMap((article, index) => {
    if (article === null) return [];
    const missing = matched === null ? [] : missingWords(shown.documents[index] ?? 0, matched);
    return [
      {
        isFirst: shown.isFirst[index] ?? 0,
        hit: { ...toHit(article, shown.scores[index] ?? 0, highlighter), missing },
      },
    ];
  });
  if (!byDate) placed.sort((a, b) => b.isFirst - a.isFirst || b.hit.score - a.hit.score);
  const hits = placed.map(({ hit }) => hit);
  return {
    version: 1,
    query: {
      text: query.text,
      terms: [...new Set(highlighter.words)],
      notes: notesOf({
        text: query.text,
        offer: await offer,
        highlighter,
        matched,
        hits,
        files: reader.missing(),
      }),
    },
    total: passing.documents.length,
    totalIsLowerBound: matched?.isLowerBound ?? false,
    page,
    pageCount,
    undated: passing.documents.reduce((count, each) => count + Number(columns.day[each] === undatedDay), 0),
    tookMs: Math.round((now() - startedMs) * 10) / 10,
    hits,
    facets: countFacets(found.documents, filters, columns, query),
    relaxed: [],
  };
}

/** Which of so many results one page shows; a page behind the last is the last. */
function pageOf(total: number, wanted: number) {
  const pageCount = Math.min(limits.lastPage, Math.ceil(total / results.pageSize));
  const page = Math.max(1, Math.min(wanted, pageCount));
  return { page, pageCount, from: (page - 1) * results.pageSize, to: page * results.pageSize };
}

/**
 * The places of the best `count`: by relevance as scored; by date with the undated last and the better score first
 * within a day.
 */
function best(found: Scored, count: number, sort: SearchQuery['sort'], { day }: FacetColumns): Uint32Array {
  if (sort === 'relevance') return bestOf(found, count);
  const { documents, scores } = found;
  const direction = sort === 'newest' ? -1 : 1;
  const dayOf = (at: number) => day[documents[at] ?? 0] ?? undatedDay;
  const isUndated = (at: number) => Number(dayOf(at) === undatedDay);
  return leastOf(
    documents.length,
    count,
    (a, b) =>
      isUndated(a) - isUndated(b) ||
      direction * (dayOf(a) - dayOf(b)) ||
      (scores[b] ?? 0) - (scores[a] ?? 0) ||
      (documents[a] ?? 0) - (documents[b] ?? 0),
  );
}

/** A word in few articles says more about a passage than one in most. */
function worths(
  { documentCount }: IndexReader,
  parsed: ParsedQuery,
  matched: MatchedQuery | null,
): (word: number) => number {
  const words = parsed.slots.flatMap(({ units }) => units.flatMap((unit) => unit.words));
  return (ordinal) => {
    const word = words[ordinal];
    const documents = (word && matched?.states.get(word)?.postings.documents.length) ?? 0;
    return Math.log(1 + (documentCount + 0.5) / (documents + 0.5));
  };
}

function toHit(article: StoredArticle, score: number, highlighter: Highlighter): Omit<Hit, 'missing'> {
  const title = textTokens(article.title, highlighter);
  const summary = textTokens(article.summary, highlighter);
  const body = article.body.map(({ text, kind }) => ({ ...textTokens(text, highlighter), kind }));
  const bodyHits = body.map(({ tokens }) => hitTokens(tokens, highlighter));
  const marked = (hits: readonly HitToken[]) => markedHits(hits, highlighter);
  const blocks = body.map(({ text, kind }, at) => ({ text, kind, hits: marked(bodyHits[at] ?? []) }));
  const titleHits = hitTokens(title.tokens, highlighter);
  const summaryHits = hitTokens(summary.tokens, highlighter);
  const isInSummaryOnly = marked(summaryHits).length > 0 && blocks.every(({ hits }) => hits.length === 0);
  return {
    id: article.id,
    title: article.title,
    titleParts: markParts(article.title, marked(titleHits)),
    url: articleUrl(article.id),
    source: article.source,
    published: article.published,
    dateBasis: article.dateBasis,
    topics: [...article.topics],
    score:
      score *
      (1 + ranking.closenessGain * closeness([titleHits, summaryHits, ...bodyHits], highlighter.worths)),
    snippet: bestPassages(
      isInSummaryOnly ? [{ text: summary.text, kind: 'paragraph', hits: marked(summaryHits) }] : blocks,
    ),
    why: explainHit([title, summary, ...body], highlighter),
  };
}

/** Path of an article's page on this site. */
export function articleUrl(id: string): string {
  return `/article/${encodeURIComponent(id)}`;
}

/**
 * Days that the text names, as a filter to choose; null when there are none or a range is chosen. The code that reads them is
 * loaded for a text that may name some, beside the files of the index; where it cannot be had nothing is offered.
 */
async function offerOfDays({ text, from, to }: SearchQuery): Promise<QueryNote | null> {
  if (from !== null || to !== null || !mayNameDays(text)) return null;
  return (await dateOfferPart())?.dateOffer(text) ?? null;
}

interface Noted {
  text: string;
  /** Days that the text names. */
  offer: QueryNote | null;
  highlighter: Highlighter;
  matched: MatchedQuery | null;
  hits: readonly Hit[];
  /** Files of the index that could not be had. */
  files: readonly string[];
}

function notesOf({ text, offer, highlighter, matched, hits, files }: Noted): QueryNote[] {
  const { classes, query } = highlighter;
  const notes: QueryNote[] = [];
  for (const [word, { terms }] of classes) {
    const read = terms.filter(({ tier }) => tier === 'roman').map(({ entry }) => entry.term);
    if (read.length > 0 && terms[0]?.tier === 'roman') notes.push({ kind: 'roman', word: word.typed, read });
  }
  if (offer !== null) notes.push(offer);
  const corrected = correctedQuery(text, query, classes);
  if (corrected !== null) notes.push({ kind: 'did-you-mean', query: corrected });
  const best = hits[0];
  if (matched !== null && best !== undefined && matched.candidates.full.length === 0) {
    notes.push({ kind: 'missing-words', words: best.missing });
  }
  if (query.cutWords > 0) notes.push({ kind: 'cut', words: query.cutWords });
  if (files.length > 0) notes.push({ kind: 'degraded', files: [...files] });
  return query.slots.length === 0 ? notes.filter(({ kind }) => kind !== 'missing-words') : notes;
}

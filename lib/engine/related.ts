import { ranking, related } from '../config';
import { analyzeWord } from '../text/analyze';
import type { RelatedArticle } from '../types';
import { articleTexts } from './article-texts';
import { classPostings } from './class-postings';
import { expandWord } from './expand';
import { HydratedMiniSearch } from './hydrated-minisearch';
import type { IndexReader, StoredArticle } from './index-reader';
import { unite } from './posting-lists';
import { bestOf, pick, type Scored } from './scored';
import { articleUrl } from './search';

/**
 * Articles that resemble one: those that share the words which speak most for it (frequent in it, rare elsewhere),
 * scored as a search for those words. Each says which of the words it shares. Best first, at most `related.articles`;
 * none for an unknown article or one of a kind.
 */
export async function relatedTo(reader: IndexReader, articleId: string): Promise<RelatedArticle[]> {
  const document = await reader.documentOf(articleId);
  const article = document === null ? null : (await reader.articles([document]))[0];
  if (article === null || article === undefined) return [];
  const tiers = new Set(['exact', 'variant', 'inflection'] as const);
  const words = frequentWords(article);
  const classes = await Promise.all(
    words.map(({ word }) =>
      expandWord(
        reader,
        { word, typed: word, joined: [], exact: false, unfinished: false, named: null },
        tiers,
      ),
    ),
  );
  const terms = words
    .map(({ frequency, spelled }, index) => {
      const postings = classPostings(
        classes[index] ?? { analysis: analyzeWord(''), terms: [] },
        reader.documentCount,
        reader.fields.length,
      );
      const idf = Math.log(1 + reader.documentCount / (postings.documents.length + 0.5));
      return { postings, spelled, worth: frequency * idf };
    })
    .filter(({ postings }) => postings.documents.length > 1)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, related.terms);
  const hydrated = terms.map(({ postings, worth }) => ({ ...postings, factor: worth }));
  const { documents } = unite(
    terms.map(({ postings }) => postings),
    reader.documentCount,
  );
  const others = documents.filter((each) => each !== document);
  const miniSearch = new HydratedMiniSearch(reader.documentCount, reader.fields, await reader.lengths());
  const scoring = { bm25: ranking.bm25, boost: ranking.fieldBoosts };
  const scored: Scored = {
    documents: others,
    scores: miniSearch.scoreTerms(hydrated, others, scoring),
    isFirst: new Uint8Array(others.length),
  };
  const resembling = pick(scored, bestOf(scored, related.articles));
  const shown = [...resembling.documents];
  const best = await reader.articles(shown);
  return best.flatMap((each, place) => {
    const other = shown[place];
    if (each === null || other === undefined) return [];
    const { id, title, published, dateBasis, topics } = each;
    const shared = terms
      .filter(({ postings }) => postings.documents.includes(other))
      .slice(0, related.sharedWords)
      .map(({ spelled }) => spelled);
    return [{ id, title, url: articleUrl(id), published, dateBasis, topics: [...topics], shared }];
  });
}

interface FrequentWord {
  word: string;
  /** As the article has it where it comes first. */
  spelled: string;
  frequency: number;
}

/** The article's words that are no stop words, one per stem, most frequent first; a word of the title counts thrice. */
function frequentWords(article: StoredArticle): FrequentWord[] {
  const byStem = new Map<string, FrequentWord>();
  for (const { text, tokens } of articleTexts(article)) {
    for (const { word, kind, startUtf16, endUtf16 } of tokens) {
      const { stem, isStopWord, script } = analyzeWord(word);
      if (isStopWord || script === 'number' || kind === 'compound') continue;
      const gain = text === article.title ? 3 : 1;
      const before = byStem.get(stem);
      if (before === undefined)
        byStem.set(stem, { word, spelled: text.slice(startUtf16, endUtf16), frequency: gain });
      else before.frequency += gain;
    }
  }
  return [...byStem.values()]
    .sort((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
    .slice(0, related.candidateTerms);
}

import { ranking, related } from '../config';
import type { RelatedArticle } from '../types';
import { classPostings } from './class-postings';
import { expandWord } from './expand';
import { HydratedMiniSearch, type HydratedTerm } from './hydrated-minisearch';
import type { IndexReader } from './index-reader';
import { heaviest, unite } from './posting-lists';
import { bestOf, pick, type Scored } from './scored';
import { articleUrl } from './search';
import { tellingWords } from './telling-words';

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
  const words = tellingWords(article, await reader.words(), reader.documentCount);
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
      const postings = classPostings(classes[index]?.terms ?? [], reader.documentCount, reader.fields.length);
      const idf = Math.log(1 + reader.documentCount / (postings.documents.length + 0.5));
      return { postings, spelled, worth: frequency * idf };
    })
    .filter(({ postings }) => postings.documents.length > 1)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, related.terms);
  const hydrated = terms.map(({ postings, worth }) => ({ ...postings, factor: worth }));
  const others = likeliest(hydrated, reader.documentCount).filter((each) => each !== document);
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

/** The documents in which the terms weigh most, ascending. */
function likeliest(terms: readonly HydratedTerm[], documentCount: number): Uint32Array {
  const mass = new Float32Array(documentCount);
  for (const { documents, weights, factor } of terms) {
    for (let at = 0; at < documents.length; at++) {
      const document = documents[at] ?? 0;
      mass[document] = (mass[document] ?? 0) + factor * (weights[at] ?? 0);
    }
  }
  return heaviest(unite(terms, documentCount).documents, mass, related.scored);
}

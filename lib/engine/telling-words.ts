import { related } from '../config';
import { compareStrings } from '../search-index/format/dictionary-key';
import type { Word } from '../search-index/format/word-list';
import { analyzeWord, tokenize } from '../text/analyze';
import { articleTexts } from './article-texts';
import { isFaint } from './faint-words';
import type { StoredArticle } from './index-reader';

export interface TellingWord {
  word: string;
  /** As the article has it where it comes first. */
  spelled: string;
  /** In the article; of the title it counts thrice. */
  frequency: number;
}

/**
 * The words that speak for an article: no stop words nor faint ones, one per stem, those first that are frequent in it and
 * rare elsewhere; at most `related.candidateTerms`.
 *
 * @param list ascending, with how many of the `documentCount` articles have each word. What it lacks is left out: a word
 *   of this article alone, or, where the list of a large index was cut short, of hardly another.
 */
export function tellingWords(
  article: StoredArticle,
  list: readonly Word[],
  documentCount: number,
): TellingWord[] {
  return [...wordsByStem(article).values()]
    .flatMap((each) => {
      const documents = documentsWith(list, each.word);
      const worth = each.frequency * Math.log(1 + documentCount / (documents + 0.5));
      return documents === 0 ? [] : [{ ...each, worth }];
    })
    .sort((a, b) => b.worth - a.worth || compareStrings(a.word, b.word))
    .slice(0, related.candidateTerms);
}

function wordsByStem(article: StoredArticle): Map<string, TellingWord> {
  const byStem = new Map<string, TellingWord>();
  for (const text of articleTexts(article)) {
    for (const { word, kind, startUtf16, endUtf16 } of tokenize(text)) {
      const { stem, isStopWord, script } = analyzeWord(word);
      if (isStopWord || script === 'number' || kind === 'compound' || isFaint(word)) continue;
      const gain = text === article.title ? 3 : 1;
      const before = byStem.get(stem);
      if (before === undefined)
        byStem.set(stem, { word, spelled: text.slice(startUtf16, endUtf16), frequency: gain });
      else before.frequency += gain;
    }
  }
  return byStem;
}

function documentsWith(list: readonly Word[], word: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareStrings(list[middle]?.term ?? '', word) < 0) low = middle + 1;
    else high = middle;
  }
  const found = list[low];
  return found?.term === word ? found.documents : 0;
}

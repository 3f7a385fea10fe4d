import { expansion } from '../config';
import { analyzeWord } from '../text/analyze';
import { openTranslations } from '../text/lexicon';
import { relate } from '../text/relate';
import { knownEnglish } from '../text/spoken-english';
import { dictionaryKeys } from './format/dictionary-key';
import type { SortedPostings } from './postings-table';

/**
 * The rare words of a collection that are English in Devanagari for what many of its articles say in Hindi (मिनिस्टर, मंत्री), by
 * row, each with its line of the English table: who looks for such a word finds this beside its articles, and need not read the table.
 *
 * @param lines the table as `packLexicon` made it
 * @param keyOf where the dictionary files the term of a row
 */
export function englishRows(
  lines: readonly string[],
  postings: SortedPostings,
  documentCount: number,
  keyOf: (row: number, term: string) => string,
): Map<number, string> {
  const { byStems } = openTranslations(lines);
  const stems = stemsByKey(byStems.keys());
  const rowsByKey = new Map<string, number[]>();
  for (const [row, term] of postings.terms.entries()) {
    const key = keyOf(row, term);
    const rows = rowsByKey.get(key);
    if (rows === undefined) rowsByKey.set(key, [row]);
    else rows.push(row);
  }
  const documentsOf = (row: number) =>
    Math.max(...postings.fieldsOf(row).map((field) => field?.documents.length ?? 0));
  /** Of the form of a word that most articles have. */
  const mostOf = (word: string) => {
    const analysis = analyzeWord(word);
    const rows = dictionaryKeys(analysis).flatMap((key) => rowsByKey.get(key) ?? []);
    const forms = rows.filter((row) => relate(analysis, analyzeWord(postings.terms[row] ?? '')) !== null);
    return Math.max(0, ...forms.map(documentsOf));
  };
  const most = new Map<string, number>();
  const found = new Map<number, string>();
  for (const [key, rows] of rowsByKey) {
    const candidates = stems.get(key);
    if (candidates === undefined) continue;
    for (const row of rows) {
      const term = postings.terms[row] ?? '';
      const stem = knownEnglish(candidates, term);
      if (stem === null) continue;
      const documents = documentsOf(row);
      if (documents * expansion.rareAmong > documentCount) continue;
      const phrases = byStems.get(stem) ?? [];
      const isMeant = phrases.some((phrase) => {
        if (phrase.includes(' ')) return false;
        if (!most.has(phrase)) most.set(phrase, mostOf(phrase));
        return (most.get(phrase) ?? 0) >= expansion.frequentTranslation * documents;
      });
      if (isMeant) found.set(row, `${stem}>${phrases.join(',')}`);
    }
  }
  return found;
}

/** The words of English phrases by the keys that they, or their plurals, have as they are said. */
function stemsByKey(phrases: Iterable<string>): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  const stems = new Set([...phrases].flatMap((phrase) => phrase.split(' ')));
  for (const stem of stems) {
    const keys = new Set([stem, `${stem}s`].flatMap((word) => analyzeWord(word).keys));
    for (const key of keys) {
      const those = byKey.get(key);
      if (those === undefined) byKey.set(key, [stem]);
      else those.push(stem);
    }
  }
  return byKey;
}

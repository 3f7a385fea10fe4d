import aliases from '../../data/lexicon/aliases.json';
import names from '../../data/lexicon/cldr-names.json';
import english from '../../data/lexicon/english-hindi.json';
import type { Alternative } from '../text/alternatives';
import { analyzeWord } from '../text/analyze';
import { expansionsOf, type Lexicon, openLexicon, packLexicon } from '../text/lexicon';
import type { ParsedQuery, QueryWord } from './parse-query';

let opened: Lexicon | null = null;

/** The tables of data/lexicon, which travel with the engine; made ready when a query first needs them. */
function lexicon(): Lexicon {
  opened ??= openLexicon(packLexicon([aliases, english, names]));
  return opened;
}

/**
 * Other words for the words of a query, from the lexicon: पीएम also means प्रधानमंत्री, `defence minister` means रक्षा मंत्री. Where a
 * stretch and its other name have equally many words, each stands for its neighbour; where the other name is one word, it
 * stands for all of the stretch. Names that would need more words than the query has are left out, as are quoted words.
 */
export function lexiconAlternatives({ slots }: ParsedQuery): ReadonlyMap<QueryWord, readonly Alternative[]> {
  const plain = slots.flatMap(({ units }) => {
    const word = units.length === 1 && units[0]?.words.length === 1 ? units[0].words[0] : undefined;
    return word === undefined || word.exact ? [] : [word];
  });
  const found = new Map<QueryWord, Alternative[]>();
  const analyses = plain.map(({ word }) => analyzeWord(word));
  for (const { start, length, words, tier } of expansionsOf(lexicon(), analyses)) {
    if (words.length !== 1 && words.length !== length) continue;
    plain.slice(start, start + length).forEach((word, offset) => {
      const other = words.length === 1 ? words[0] : words[offset];
      if (other !== undefined) found.set(word, [...(found.get(word) ?? []), { word: other, tier }]);
    });
  }
  return found;
}

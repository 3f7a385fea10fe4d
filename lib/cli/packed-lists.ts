import type { Plugin } from 'rolldown';
import { foldByRows } from '../text/fold';
import { packWords } from '../text/packed-words';
import { wordList } from '../text/word-list';

/**
 * Puts the word lists of linguistic tables into the worker as `packWords` writes them, folded beforehand: a third of their bytes
 * less, and at its start the worker folds no list. Lists in Latin letters stay words with spaces between.
 */
export const packedLists: Plugin = {
  name: 'packed-lists',
  transform: {
    filter: { id: /\/lib\/text\/(?!word-list)[^/]+\.ts$/u, code: /wordList\(/u },
    handler: (code) =>
      code
        .replace("import { wordList } from './word-list'", "import { unpackWords } from './packed-words'")
        .replaceAll(/wordList\(\s*`([^`]*)`,?\s*\)/gu, (_, words: string) => packedCall(wordList(words))),
  },
};

/** The words of two spellings folded beforehand, too: folding them takes four milliseconds before a worker's first answer. */
export const foldedSpellings: Plugin = {
  name: 'folded-spellings',
  transform: {
    filter: { id: /\/lib\/text\/two-spellings\.ts$/u },
    handler: (code) =>
      code.replace(/`([^`]*)`/u, (_, lines: string) => `\`${lines.replaceAll(/\S+/gu, foldByRows)}\``),
  },
};

function packedCall(words: readonly string[]): string {
  const isDevanagari = words.every((word) => /^\p{Script=Devanagari}+$/u.test(word));
  return isDevanagari
    ? `unpackWords(${JSON.stringify(packWords(words))})`
    : `${JSON.stringify(words.join(' '))}.split(' ')`;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { alternatives } from '../text/alternatives';
import { analyzeWord, tokenize } from '../text/analyze';
import { relate } from '../text/relate';
import type { WordAnalysis } from '../types';

/** What the analysis alone reaches, before any ranking: shares of 0–1. */
export interface AnalysisFigures {
  /** People's romanisations (Dakshina, dev) whose word is filed under a key of theirs, or is reached as an acronym. */
  romanFiled: number;
  /** … whose word is the closest one among all words of train and dev, and among the closest five. */
  romanFirst: number;
  romanFirstFive: number;
  /** Phonetic keys of a Latin word, mean. */
  keysPerWord: number;
  /** Spelling variants that share a romanisation, found in a tier that is no guess. */
  variantsFound: number;
  /** Look-alikes that meet: different words in any tier, length pairs in another tier than `length`. */
  lookAlikesMet: number;
  /** Verb forms joined with their lemma (UniMorph), and pairs of joined forms that are of one lemma indeed. */
  formsJoined: number;
  joinsRight: number;
}

/** The same word in the dictionary of a search: filed under a key that is looked up, and related. */
function meets(query: WordAnalysis, candidate: WordAnalysis) {
  return query.keys.includes(candidate.keys[0] ?? '') ? relate(query, candidate) : null;
}

/**
 * Measures `lib/text` on the data sets dakshina-hi, spelling-variants, look-alikes.tsv and unimorph-hin below a folder.
 * Takes about ten seconds.
 */
export function measureAnalysis(folder: string): AnalysisFigures {
  return {
    ...measureRoman(rowsOf(folder, 'dakshina-hi/train.tsv'), rowsOf(folder, 'dakshina-hi/dev.tsv')),
    variantsFound: measureVariants(rowsOf(folder, 'spelling-variants/variants.tsv').slice(1)),
    lookAlikesMet: measureLookAlikes(rowsOf(folder, 'look-alikes.tsv').slice(1)),
    ...measureForms(rowsOf(folder, 'unimorph-hin/form-lemma-singleword.tsv')),
  };
}

export function measureLookAlikes(rows: readonly string[][]): number {
  const wrong = rows.filter(([one = '', other = '', kind]) =>
    [meets(word(one), word(other)), meets(word(other), word(one))].some(
      (relation) => relation !== null && !(kind === 'length' && relation.tier === 'length'),
    ),
  );
  return wrong.length / rows.length;
}

function measureRoman(train: readonly string[][], dev: readonly string[][]) {
  const words = [...new Set([...train, ...dev].map(([, hindi = '']) => wordOf(hindi)))].map(analyzeWord);
  const byKey = groupByKey(words);
  const counts = { filed: 0, first: 0, five: 0, keys: 0 };
  for (const [roman = '', hindi = ''] of dev) {
    const query = word(roman);
    const wanted = wordOf(hindi);
    const filed = query.keys.flatMap((key) => byKey.get(key) ?? []);
    const asAcronym = alternatives(query.word).some((other) => other.word === wanted);
    const ranked = filed
      .map((candidate) => ({ spelled: candidate.word, closeness: relate(query, candidate)?.closeness ?? 0 }))
      .filter(({ closeness }) => closeness > 0)
      .sort((one, other) => other.closeness - one.closeness);
    const rank = ranked.findIndex(({ spelled }) => spelled === wanted);
    counts.keys += query.keys.length;
    if (asAcronym || filed.some((candidate) => candidate.word === wanted)) counts.filed++;
    if (rank === 0) counts.first++;
    if (rank >= 0 && rank < 5) counts.five++;
  }
  return {
    romanFiled: counts.filed / dev.length,
    romanFirst: counts.first / dev.length,
    romanFirstFive: counts.five / dev.length,
    keysPerWord: counts.keys / dev.length,
  };
}

function measureVariants(rows: readonly string[][]): number {
  const trusted = rows.filter((row) => Number(row[7]) > 0);
  const found = trusted.filter(([, one = '', other = '']) => meets(word(one), word(other)) !== null);
  return found.length / trusted.length;
}

function measureForms(rows: readonly string[][]) {
  const lemmasOf = new Map<string, Set<string>>();
  for (const [form = '', lemma = ''] of rows) {
    const known = lemmasOf.get(wordOf(form)) ?? new Set();
    lemmasOf.set(wordOf(form), known.add(wordOf(lemma)));
  }
  const inflected = rows.filter(([form, lemma]) => form !== lemma);
  const joined = inflected.filter(([form = '', lemma = '']) => meets(word(lemma), word(form)) !== null);
  let right = 0;
  let pairs = 0;
  for (const group of groupByKey([...lemmasOf.keys()].map(analyzeWord)).values()) {
    for (const one of group) {
      for (const other of group) {
        if (one.fold === other.fold || relate(one, other)?.tier !== 'inflection') continue;
        pairs++;
        // Of one lemma, or of two spellings of one (झाँकना, झांकना).
        const theirs = [...(lemmasOf.get(other.word) ?? [])].map((lemma) => analyzeWord(lemma).fold);
        if ([...(lemmasOf.get(one.word) ?? [])].some((lemma) => theirs.includes(analyzeWord(lemma).fold)))
          right++;
      }
    }
  }
  return { formsJoined: joined.length / inflected.length, joinsRight: right / pairs };
}

/** Words as the dictionary files them. */
function groupByKey(words: readonly WordAnalysis[]): Map<string, WordAnalysis[]> {
  const groups = new Map<string, WordAnalysis[]>();
  for (const one of words) {
    const key = one.keys[0] ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function rowsOf(folder: string, file: string): string[][] {
  return readFileSync(path.join(folder, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
}

function wordOf(spelled: string): string {
  return tokenize(spelled)[0]?.word ?? spelled;
}

function word(spelled: string): WordAnalysis {
  return analyzeWord(wordOf(spelled));
}

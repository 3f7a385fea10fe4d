import { analyzeWord } from '../text/analyze';
import { compareStrings, dictionaryKeys } from './format/dictionary-key';

/** A term's row with the key it is filed under. */
export interface FiledTerm {
  row: number;
  term: string;
  key: string;
}

/** All terms by key, then by spelling. Each is analysed once. */
export function fileTerms(terms: readonly string[]): FiledTerm[] {
  return terms
    .map((term, row) => ({ row, term, key: dictionaryKeys(analyzeWord(term))[0] ?? term }))
    .sort((a, b) => compareStrings(a.key, b.key) || compareStrings(a.term, b.term));
}

/** Neighbouring terms of one key together. */
export function groupByKey(filed: readonly FiledTerm[]): FiledTerm[][] {
  const groups: FiledTerm[][] = [];
  for (const term of filed) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.key === term.key) last.push(term);
    else groups.push([term]);
  }
  return groups;
}

/**
 * Cuts a list of groups into shards of even size: a shard is closed when the next group would take it further from
 * `aimedSize` than leaving it out. A group is never cut, so that all forms of a word stay together.
 */
export function cutShards<Group>(
  groups: readonly { group: Group; size: number }[],
  aimedSize: number,
): Group[][] {
  const shards: Group[][] = [];
  let room = 0;
  for (const { group, size } of groups) {
    if (shards.length === 0 || room < size / 2) {
      shards.push([]);
      room = aimedSize;
    }
    shards.at(-1)?.push(group);
    room -= size;
  }
  return shards;
}

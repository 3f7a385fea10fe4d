import { searchIndex } from '../config';

/** Something of one key with its size in compressed bytes, estimated. */
export interface Sized<Group> {
  group: Group;
  size: number;
}

/**
 * Compressed bytes of a term in so many of all documents, within a quarter: for each posting the logarithm of the mean gap and
 * two and a half bits, at least five; two bytes for the spelling. Whole numbers only, for they decide where shards
 * are cut.
 */
export function termBytes(documents: number, documentCount: number): number {
  const gapBits = 31 - Math.clz32(Math.floor(documentCount / Math.max(1, documents)));
  return Math.ceil((documents * Math.max(2 * gapBits + 5, 10)) / 16) + 2;
}

/**
 * The size to aim at. A word costs its shard and a row of the manifest's table: shards of the square root of total
 * size times row make the sum least, kept within the bounds of the configuration.
 */
export function shardSize(groups: readonly Sized<unknown>[]): number {
  const total = groups.reduce((sum, { size }) => sum + size, 0);
  const best = Math.floor(Math.sqrt(total * tableRowBytes));
  return Math.min(searchIndex.largestShardBytes, Math.max(searchIndex.smallestShardBytes, best));
}

/** A shard's row in the compressed manifest. */
const tableRowBytes = 1.5;

/**
 * Cuts a list of groups into shards of even size: a shard is closed when the next group would take it further from
 * `aimedSize` than leaving it out. A group is never cut, so that all forms of a word stay together.
 */
export function cutShards<Group>(groups: readonly Sized<Group>[], aimedSize: number): Group[][] {
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

/**
 * For each shard the shortest string that tells its keys from all before: at most its first key, above every key of
 * the shard before. `keys`: of each shard, ascending.
 */
export function separators(shards: readonly (readonly string[])[]): string[] {
  return shards.map((keys, number) => {
    const first = keys[0] ?? '';
    const before = shards[number - 1]?.at(-1);
    if (before === undefined) return '';
    let length = 1;
    while (first.slice(0, length) <= before) length++;
    return first.slice(0, length);
  });
}

/**
 * The terms that lie apart from the others of their key, largest first: none while all of them are no more than
 * `mostBytes`, else as many as it takes until the rest is no more than half of that. So a rare word does not pay for a
 * very frequent one that happens to have its key.
 */
export function heavyOf<Term>(terms: readonly Sized<Term>[], mostBytes: number): Set<Sized<Term>> {
  const heavy = new Set<Sized<Term>>();
  let left = terms.reduce((sum, { size }) => sum + size, 0);
  if (left <= mostBytes) return heavy;
  for (const term of terms.toSorted((a, b) => b.size - a.size)) {
    if (left <= mostBytes / 2) break;
    heavy.add(term);
    left -= term.size;
  }
  return heavy;
}

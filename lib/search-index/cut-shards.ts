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
const tableRowBytes = 1.2;

/**
 * Cuts a list of groups, in the order of their keys, into shards of about `aimedSize`. Up to `leeway` of that size to either side it
 * is free to cut where the fewest letters tell a key from the one before, for these letters are the shard's row in the manifest; of
 * equal ones nearest to the size. A group is never cut, so that all forms of a word stay together.
 */
export function cutShards<Group>(
  groups: readonly Sized<Group>[],
  aimedSize: number,
  keyOf: (group: Group) => string,
): Group[][] {
  const shards: Group[][] = [];
  for (let start = 0; start < groups.length; ) {
    const end = endOfShard(groups, start, aimedSize, keyOf);
    shards.push(groups.slice(start, end).map(({ group }) => group));
    start = end;
  }
  return shards;
}

function endOfShard<Group>(
  groups: readonly Sized<Group>[],
  start: number,
  aimedSize: number,
  keyOf: (group: Group) => string,
): number {
  let best = { end: 0, letters: 0, off: 0 };
  let size = groups[start]?.size ?? 0;
  for (let end = start + 1; ; end++) {
    const before = groups[end - 1];
    const next = groups[end];
    if (before === undefined || next === undefined) return end;
    const off = Math.abs(size - aimedSize);
    if (off <= aimedSize * leeway) {
      const letters = separator(keyOf(before.group), keyOf(next.group)).length;
      if (best.end === 0 || letters < best.letters || (letters === best.letters && off < best.off))
        best = { end, letters, off };
    }
    size += next.size;
    if (size > aimedSize * (1 + leeway)) return best.end || (off < size - aimedSize ? end : end + 1);
  }
}

/** How far from the aimed size a shard may be for a shorter row, as a share of it. */
const leeway = 0.3;

/**
 * For each shard the shortest string that tells its keys from all before: at most its first key, above every key of
 * the shard before. `keys`: of each shard, ascending.
 */
export function separators(shards: readonly (readonly string[])[]): string[] {
  return shards.map((keys, number) => {
    const before = shards[number - 1]?.at(-1);
    return before === undefined ? '' : separator(before, keys[0] ?? '');
  });
}

/** The shortest beginning of a key that is above the one before. */
function separator(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length++;
  return key.slice(0, length);
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

/** What an article costs beside its words (id, address, dates), in words. */
const overheadWords = 20;

/**
 * First document of each pack of article texts, ascending, beginning with 0. Builder and reader both derive it from
 * the field lengths, which stand for the size of the text: no table has to be shipped. `packWords` is in the manifest. Empty without documents.
 */
export function packStarts(lengths: readonly Uint16Array[], packWords: number): number[] {
  const starts: number[] = [];
  let words = Number.POSITIVE_INFINITY;
  for (let document = 0; document < (lengths[0]?.length ?? 0); document++) {
    let own = overheadWords;
    for (const column of lengths) own += column[document] ?? 0;
    if (words + own > packWords) {
      starts.push(document);
      words = 0;
    }
    words += own;
  }
  return starts;
}

/** A size of packs, from `least` words on, with which there are no more than `mostPacks`. */
export function choosePackWords(lengths: readonly Uint16Array[], least: number, mostPacks: number): number {
  const documents = lengths[0]?.length ?? 0;
  const words = lengths.reduce((total, column) => column.reduce((sum, length) => sum + length, total), 0);
  let packWords = Math.max(least, Math.ceil((words + documents * overheadWords) / mostPacks));
  // Articles are never cut, so that packs are seldom full.
  while (packStarts(lengths, packWords).length > mostPacks) packWords = Math.ceil(packWords * 1.1);
  return packWords;
}

/** Ordinal of the pack that holds a document. */
export function packOf(starts: readonly number[], document: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= document) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

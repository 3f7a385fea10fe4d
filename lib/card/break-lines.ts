export interface LineOptions {
  /** Width of a text, in the unit of `width`. */
  measure: (text: string) => number;
  width: number;
  mostLines: number;
}

const ellipsis = '…';

/**
 * Breaks a title into lines at its spaces, as many words on each as measure at most `width`. What does not fit into
 * `mostLines` is cut at a word, with an ellipsis. A word that is wider than a line stands alone and sticks out: the caller
 * chooses a smaller size. `cut` says whether anything was left out. Empty text gives no line.
 */
export function breakLines(
  text: string,
  { measure, width, mostLines }: LineOptions,
): { lines: string[]; cut: boolean } {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= mostLines) return { lines, cut: false };
  const kept = lines.slice(0, mostLines);
  let last = kept.pop() ?? '';
  while (last.includes(' ') && measure(last + ellipsis) > width) last = last.slice(0, last.lastIndexOf(' '));
  return { lines: [...kept, last + ellipsis], cut: true };
}

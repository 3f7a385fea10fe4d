export interface LineOptions {
  /** Width of a text, in the unit of `width`. */
  measure: (text: string) => number;
  width: number;
  mostLines: number;
}

const ellipsis = '…';

/**
 * Breaks a title into lines at its spaces, each at most `width` wide, as few as possible. They are made about equally long;
 * a line rather ends behind a dash or a comma, and none begins with a dash. What does not fit into `mostLines` is cut at a
 * word, with an ellipsis. A word that is wider than a line stands alone and sticks out: the caller chooses a smaller size.
 * `cut` says whether anything was left out. Empty text gives no line.
 */
export function breakLines(text: string, options: LineOptions): { lines: string[]; cut: boolean } {
  const { measure, width, mostLines } = options;
  const words = text.split(/\s+/u).filter((each) => each !== '');
  const lines = fill(words, options);
  if (lines.length <= mostLines) return { lines: balance(words, lines.length, options), cut: false };
  const kept = lines.slice(0, mostLines);
  let last = kept.pop() ?? '';
  while (last.includes(' ') && measure(last + ellipsis) > width) last = last.slice(0, last.lastIndexOf(' '));
  return { lines: [...kept, last + ellipsis], cut: true };
}

/** As many words on each line as fit. */
function fill(words: readonly string[], { measure, width }: LineOptions): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

interface Setting {
  cost: number;
  lines: string[];
}

/** The words in `count` lines, whose breaks cost least; `fill` has shown that so many are enough. */
function balance(words: readonly string[], count: number, options: LineOptions): string[] {
  if (count === 0) return [];
  // Of the first n words, at place n: the best settings in as many lines as have been set so far.
  let best: (Setting | undefined)[] = [{ cost: 0, lines: [] }];
  for (let line = 0; line < count; line += 1) {
    const longer: (Setting | undefined)[] = [];
    best.forEach((before, start) => {
      if (before === undefined) return;
      for (const { end, text, cost } of linesFrom(words, start, options)) {
        const setting = { cost: before.cost + cost, lines: [...before.lines, text] };
        if (setting.cost < (longer[end]?.cost ?? Number.POSITIVE_INFINITY)) longer[end] = setting;
      }
    });
    best = longer;
  }
  return best[words.length]?.lines ?? fill(words, options);
}

/** Every line that may begin with the word at `start`, and what it costs: the square of the room left over, and its break. */
function linesFrom(words: readonly string[], start: number, { measure, width }: LineOptions) {
  const found: { end: number; text: string; cost: number }[] = [];
  for (let end = start + 1; end <= words.length; end += 1) {
    const text = words.slice(start, end).join(' ');
    const left = 1 - measure(text) / width;
    if (left < 0 && end > start + 1) break;
    const [last = '', next] = words.slice(end - 1, end + 1);
    found.push({ end, text, cost: left ** 2 + breakCost(last, next) });
  }
  return found;
}

function breakCost(before: string, after: string | undefined): number {
  if (after === undefined) return 0;
  if (/^[–—-]+$/u.test(after)) return 2;
  if (/[–—]$/u.test(before)) return -0.5;
  return /[,;:।]$/u.test(before) ? -0.1 : 0;
}

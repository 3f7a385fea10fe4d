/** What one file of English words holds. */
export interface EnglishFile {
  /** The first letter of its first line; of its last line there are no more in the next file. */
  letter: string;
  lines: readonly string[];
}

/**
 * Cuts the lines of the English table, ascending, into files: a query reads those of the letters that its words begin with, two
 * kilobytes each, not all twenty. The lines of one letter stay together, since a word may be several without their spaces
 * (supremecourt), and letters with few lines share a file.
 *
 * @param most letters of a file that holds more than one letter's lines
 */
export function englishFiles(lines: readonly string[], most: number): EnglishFile[] {
  const files: { letter: string; lines: string[]; size: number }[] = [];
  const byLetter = new Map<string, string[]>();
  for (const line of lines) {
    const letter = line.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), line]);
  }
  for (const [letter, those] of byLetter) {
    const size = those.reduce((sum, line) => sum + line.length, 0);
    const last = files.at(-1);
    if (last === undefined || last.size + size > most) files.push({ letter, lines: those, size });
    else {
      last.lines.push(...those);
      last.size += size;
    }
  }
  return files.map(({ letter, lines }) => ({ letter, lines }));
}

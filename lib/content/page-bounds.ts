import { findDates } from '../dates/find-dates';
import type { Line } from './lines';

/** Where the head of a page ends: at its third paragraph. */
export function headOf(lines: readonly Line[]): number {
  let paragraphs = 0;
  const end = lines.findIndex((line) => {
    if (line.isParagraph) paragraphs += 1;
    return paragraphs === 3;
  });
  return end === -1 ? lines.length : end;
}

/** Lines of one day alone with a sentence right behind each: headings, where there are three. */
export function chronicleDays(lines: readonly Line[]): ReadonlySet<number> {
  const days = lines.flatMap((line, index) => {
    const [date, ...others] =
      line.words.length <= 4 && lines[index + 1]?.endsSentence ? findDates(line.text) : [];
    const isAlone = date !== undefined && others.length === 0 && date.iso.length === 10;
    return isAlone && date.startUtf16 === 0 && line.text.length - date.endUtf16 <= 1 ? [index] : [];
  });
  return new Set(days.length >= 3 ? days : []);
}

/** From where on a page speaks of the site alone: the copyright line below the last paragraph. */
export function siteEndOf(lines: readonly Line[]): number {
  const last = lines.findLastIndex((line) => line.isParagraph && !/©/u.test(line.text));
  const at = lines.findIndex(
    (line, index) => index > last && /©|copyright|सर्वाधिकार|कॉपीराइट/iu.test(line.text),
  );
  return last === -1 || at === -1 ? lines.length : at;
}

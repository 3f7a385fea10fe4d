import { findDates } from '../dates/find-dates';
import { plainWords, wordSet } from './plain';

const updateWords = wordSet(
  'updated update modified last edited ताज़ा अपडेट अपडेटेड अद्यतन संशोधित अंतिम अन्तिम लास्ट बदलाव परिवर्तन',
);
const publishWords = wordSet(
  'published publish publishing pub posted post created release released प्रविष्टि जारी रिलीज़ प्रकाशित प्रकाशन पब्लिश पब्लिश्ड पोस्ट पोस्टेड',
);
/** Stand alone or behind the others: `Updated Date`. */
export const dayWords = wordSet('date dated तारीख तिथि दिनांक');
/** Words that say what a date is. */
export const labelWords: ReadonlySet<string> = new Set([...updateWords, ...publishWords, ...dayWords]);

/** A time on a line of its own, its age behind it or not: `3:45 PM (8 महीने पहले)`. */
export const isTimeOnly = (text: string): boolean =>
  /^[\s(]*(?:[०-९\d]{1,2}[:.][०-९\d]{2})\s*(?:am|pm|बजे|ist|[\s()|,])*(?:\([^()]{2,20} (?:पहले|ago)\))?$/iu.test(
    text,
  );

/** Dates of a page's date lines: labelled ones, and the first that stands alone. */
export class PageDates {
  private stated: string | null = null;
  private alone: string | null = null;
  updated: string | null = null;

  /** The first date that is said to be the page's, else the first without a label. */
  get published(): string | null {
    return this.stated ?? this.alone;
  }

  /**
   * Reads neighbouring date lines as one text. The label nearest before a date says what it is: in
   * `Last Updated: 14:05 | Edited by: निधि | Published: 13:40` the second date is no update.
   */
  read(text: string): void {
    let from = 0;
    for (const { iso, startUtf16, endUtf16 } of findDates(text)) {
      const words = plainWords(text.slice(from, startUtf16));
      const isLabel = (word: string, at: number) => labelWords.has(word) && words[at + 1] !== 'by';
      const label = words.findLast((word, at) => isLabel(word, at) && !dayWords.has(word));
      if (label !== undefined && updateWords.has(label)) this.updated ??= iso;
      else if (label !== undefined || words.some(isLabel)) this.stated ??= iso;
      else this.alone ??= iso;
      from = endUtf16;
    }
  }
}

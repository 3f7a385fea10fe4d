import type { Language } from '../types';

/**
 * Names of months and weekdays as Indian sites spell them: the printed form first, then variants and abbreviations.
 * Nukta, joiners and `म्ब`/`ंब` need no row of their own, see `foldName`. Printed forms follow newspaper use;
 * the short forms are those of CLDR for `hi` and `en`.
 */
export const months: readonly Record<Language, readonly [string, ...string[]]>[] = [
  { hi: ['जनवरी', 'जन', 'जनवरि'], en: ['January', 'Jan'] },
  { hi: ['फरवरी', 'फर', 'फरवरि', 'फेब्रुअरी'], en: ['February', 'Feb'] },
  { hi: ['मार्च'], en: ['March', 'Mar'] },
  { hi: ['अप्रैल', 'अप्रेल', 'एप्रिल'], en: ['April', 'Apr'] },
  { hi: ['मई'], en: ['May'] },
  { hi: ['जून', 'जुन'], en: ['June', 'Jun'] },
  { hi: ['जुलाई', 'जुल', 'जूलाई'], en: ['July', 'Jul'] },
  { hi: ['अगस्त', 'अग', 'आगस्त', 'ऑगस्ट'], en: ['August', 'Aug'] },
  { hi: ['सितंबर', 'सित', 'सेप्टेंबर'], en: ['September', 'Sep', 'Sept'] },
  { hi: ['अक्टूबर', 'अक्तूबर', 'अक्तू', 'अक्टू', 'अक्टुबर', 'अक्तुबर'], en: ['October', 'Oct'] },
  { hi: ['नवंबर', 'नव'], en: ['November', 'Nov'] },
  { hi: ['दिसंबर', 'दिस'], en: ['December', 'Dec'] },
];

const weekdays: readonly (readonly string[])[] = [
  ['सोमवार', 'सोम', 'Monday', 'Mon'],
  ['मंगलवार', 'मंगल', 'Tuesday', 'Tue', 'Tues'],
  ['बुधवार', 'बुध', 'Wednesday', 'Wed'],
  ['गुरुवार', 'गुरूवार', 'बृहस्पतिवार', 'वीरवार', 'गुरु', 'Thursday', 'Thu', 'Thur', 'Thurs'],
  ['शुक्रवार', 'शुक्र', 'Friday', 'Fri'],
  ['शनिवार', 'शनि', 'Saturday', 'Sat'],
  ['रविवार', 'इतवार', 'रवि', 'Sunday', 'Sun'],
];

/** Parts of the day that turn a 12-hour clock into a 24-hour one. */
const dayParts: readonly (readonly [DayPart, readonly string[]])[] = [
  ['morning', ['सुबह', 'प्रातः', 'प्रात', 'सवेरे', 'तड़के', 'पूर्वाह्न', 'AM', 'एएम']],
  ['noon', ['दोपहर']],
  ['evening', ['शाम', 'सायं', 'अपराह्न', 'PM', 'पीएम']],
  ['night', ['रात', 'रात्रि']],
];

export type DayPart = 'morning' | 'noon' | 'evening' | 'night';

/** One spelling for the variants of a name: lower case, no joiners and nukta, `म्ब` as `ंब`, `ँ` as `ं`. सितम्बर → सितंबर */
export function foldName(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\u093c]/gu, '')
    .replace(/म्(?=[पफबभ])/gu, 'ं')
    .replaceAll('ँ', 'ं');
}

const monthByName = new Map(
  months.flatMap(({ hi, en }, index) => [...hi, ...en].map((name) => [foldName(name), index + 1] as const)),
);
const weekdayNames = new Set(weekdays.flat().map(foldName));
const dayPartByName = new Map(
  dayParts.flatMap(([part, names]) => names.map((name) => [foldName(name), part] as const)),
);

/** 1–12 for a month's name in either language and any known spelling, else undefined. सितम्बर → 9 */
export const monthOf = (word: string): number | undefined => monthByName.get(foldName(word));

export const isWeekday = (word: string): boolean => weekdayNames.has(foldName(word));

export const dayPartOf = (word: string): DayPart | undefined => dayPartByName.get(foldName(word));

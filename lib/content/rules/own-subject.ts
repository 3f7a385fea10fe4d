import type { Line } from '../lines';
import { plainPattern as pattern } from '../plain';
import type { Verdicts } from '../verdicts';
import { platform } from './line-patterns';

/** Rules that go by words which an article may be about, with those words. */
const subjects: ReadonlyMap<string, RegExp> = new Map([
  ['promotion', platform],
  ['subscription', pattern('सब्सक्रि|सब्सक्राइ|सदस्यता|न्यूजलेटर|newsletter|subscri')],
  ['cookie-notice', pattern('कुकी|cookie')],
  ['site-footer', pattern('कॉपीराइट|copyright|गोपनीयता|privacy|सर्वाधिकार|अधिकार सुरक्षित')],
]);
/** What a site says of itself in any article. */
const ofTheSite = pattern(
  '©|खबर|समाचार|न्यूज(?!लेटर)|news(?!letter)|latest|ताजा अपडेट|all rights|सर्वाधिकार सुरक्षित$|^आप कभी भी',
);

/**
 * Lines that were taken out for their words and yet are of the article, because it is about these words: a report on WhatsApp, on
 * cookies, on copyright. Two paragraphs or more speak of the subject, one where a line of the head does too; the line has four words or
 * more, says nothing of the site's own news, stands above the last paragraph, and is a sentence where sentences invite.
 */
export function ownSubjectLines(lines: readonly Line[], gone: Verdicts): number[] {
  const paragraphs = lines.flatMap((line, index) => (line.isParagraph && !gone.has(index) ? [index] : []));
  const [first = 0] = paragraphs;
  const last = paragraphs.at(-1) ?? 0;
  const found: number[] = [];
  for (const [rule, words] of subjects) {
    const speaking = paragraphs.filter((index) => words.test(lines[index]?.plain ?? '')).length;
    const isInHead = lines.slice(0, first).some((line) => line.words.length >= 5 && words.test(line.plain));
    if (speaking + (isInHead ? 1 : 0) < 2) continue;
    for (const [index, name] of gone) {
      const line = lines[index];
      if (name !== rule || line === undefined || index > last || line.words.length < 4) continue;
      const isSentence = line.endsSentence || name === 'site-footer';
      if (isSentence && !ofTheSite.test(line.plain)) found.push(index);
    }
  }
  return found;
}

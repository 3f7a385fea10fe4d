import { agencyCredit, isAgency } from './agencies';
import type { Line } from './lines';
import { isPlace } from './places';
import { plain, plainPattern, plainWords } from './plain';
import { menuWords } from './rules/vocabulary';
import type { Facts } from './verdicts';

const deskWords = new Set(
  plainWords('संवाददाता ब्यूरो डेस्क नेटवर्क desk bureau correspondent network प्रतिनिधि एजेंसी staff reporter'),
);
export const author = plainPattern(
  '^(?:(?:written|reported|report|story|posted|published)?\\s*by[\\s:–-]|(?:लेखक|लेखिका|रिपोर्ट|रिपोर्टर|संवाददाता|प्रस्तुति|द्वारा|author|reporter)\\s*[:：,–-])',
);
export const editor = plainPattern(
  '^(?:edited|curated|compiled|translated|produced) by[\\s:–-]|^(?:संपादन|संपादक|अनुवाद|एडिटेड बाय|पदनाम|role)\\s*[:：,–-]',
);
const sectionWords = new Set(plainWords('ख़बर ख़बरें समाचार विशेष रिपोर्ट राज्य देश दुनिया राजनीति'));

/** The name in `By राकेश तिवारी`, `लेखक: …`, with words that label dates taken off. */
export function withoutLabel(text: string): string {
  const match = author.exec(plain(text));
  const cut = match === null ? text : text.slice(match[0].length);
  const words = cut.trim().split(/\s+/u);
  while (words.length > 1 && /^(?:by|द्वारा)$/u.test(plain(words[0] ?? ''))) words.shift();
  return words.join(' ').replace(/^[\s:–—,-]+|[\s:–—,-]+$/gu, '');
}

/** Reads a byline into `facts`; false when the line is none. Forms: a label and a name; a desk with its place; agency and place. */
export function readByline(line: Line, facts: Facts): boolean {
  if (line.words.length > 16 || /[।!?]$/u.test(line.text)) return false;
  const parts = line.text
    .split(/\s*[|;•]\s*|,\s*(?=(?:edited|curated|संपादन)\s)/iu)
    .filter((part) => part !== '');
  const marked = parts.filter((part) => author.test(plain(part)) || editor.test(plain(part)));
  if (marked.length > 0 && marked.length === parts.length) {
    const written = marked.find((part) => !editor.test(plain(part)));
    const name = written === undefined ? '' : withoutLabel(written);
    const credit = agencyCredit(name);
    if (credit === null && name !== '') facts.byline ??= name;
    else facts.agency ??= credit || null;
    return true;
  }
  const names = line.text.split(/\s*[,，|]\s*/u).filter((name) => name !== '');
  const isDesk = (name: string) => deskWords.has(plainWords(name).at(-1) ?? '');
  if (line.words.length > 6 || !names.some((name) => isDesk(name) || isAgency(name))) return false;
  if (isDesk(names[0] ?? '') === false && !names.every((name) => isAgency(name) || isPlace(name)))
    return false;
  if (names.length === 1 && isAgency(names[0] ?? '')) return false;
  for (const name of names) {
    if (isPlace(name)) facts.place ??= name;
    else if (isAgency(name)) facts.agency ??= name;
    else if (isDesk(name)) facts.byline ??= name;
  }
  return true;
}

/** A line of two to four words above a desk or a date can be its author's name: no sentence, no place, no section. */
export function couldBeName(line: Line): boolean {
  const isShort = line.words.length >= 2 && line.words.length <= 4;
  const isSection = line.words.some((word) => menuWords.has(word) || sectionWords.has(word));
  return isShort && !isSection && !line.endsSentence && !line.isListItem && !/\p{N}/u.test(line.text);
}

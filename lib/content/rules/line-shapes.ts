import { content } from '../../config';
import type { Line } from '../lines';
import { plain, plainWords } from '../plain';
import { menuWords, readAlsoLabels, sectionNames, shareWords } from './vocabulary';

const sections: ReadonlySet<string> = new Set([...menuWords, ...sectionNames]);

/** A picture that stands before a button's or a player's words: `🔖 बाद में पढ़ें`, `▶ सुनिए: बजट का मतलब`. */
const icon = /^[▶►⏵⏱⏰👁🔖🔗📲📱👉👇🔔🎧🔊🎙📷📸📹🖨✉💬👍🔍📌]/u;
/** A few words behind such a picture, no sentence. */
export const isIconButton = (line: Line) =>
  icon.test(line.text) && line.words.length <= content.barWords && !/।["'”’]?$/u.test(line.text);

/** Every word of the line is of the vocabulary. */
export const all = (line: Line, vocabulary: ReadonlySet<string>) =>
  line.words.length > 0 && line.words.every((word) => vocabulary.has(word));
/** A line without the signs around it and without a counter behind it. */
export const label = (line: Line) => line.words.filter((word) => !/^\p{N}+$/u.test(word)).join(' ');

/** Share words, counts aside, and more than the letter of a network. */
export const isShareBar = (line: Line) => {
  const words = line.words.filter((word) => !/^\p{N}+$/u.test(word));
  return words.some((word) => word.length > 1) && words.every((word) => shareWords.has(word));
};

/** `ये भी पढ़ें: …`: a label, a sign, the other article's title. */
export const readAlsoLink = (line: Line) => {
  const text = line.plain.replace(/^[^\p{L}\p{N}]+/u, '');
  const title = /^\s*[!]?\s*(?:[:：|>»→–—-]|\.\.|…)[:：|>»→–—.…-]*\s*["'“‘]?[\p{L}\p{N}]/u;
  return readAlsoLabels.some((label) => text.startsWith(label) && title.test(text.slice(label.length)));
};

const separators = /[>»›→▸▶]|\s[/|]\s|::/gu;
/** Three parts or more with arrows or bars between, the first of them the site's own page or all of them short. */
export const isBreadcrumb = (line: Line) => {
  const parts = line.text.split(separators).map((part) => part.trim());
  if (parts.length < 3 || line.endsSentence) return false;
  const first = plain(parts[0] ?? '');
  const isPath =
    !/[|]/u.test(line.text) && parts.every((part) => part !== '' && plainWords(part).length <= 6);
  if (isPath && parts.slice(0, -1).every((part) => plainWords(part).length <= 3)) return true;
  return /^(?:आप यहां (?:हैं|है)|home|होम|hindi news|हिंदी न्यूज|news|न्यूज|hindi|मुख्य पृष्ठ|मुखपृष्ठ)/u.test(first);
};

/** A credit behind several sentences belongs to a paragraph, which stays. */
export const isOneSentence = (line: Line) =>
  line.words.length <= content.captionWords && (line.text.match(/[।!?](?=\s|$)/gu) ?? []).length <= 1;

/** Short parts with signs between, most of them words of menus: `ताज़ा | वीडियो | लॉगिन`; or names of sections alone. */
export function isMenuBar(line: Line): boolean {
  const parts = line.text.split(/\s*[|•·>»/]\s*/u).map((part) => plainWords(part));
  const short = parts.filter((part) => part.length <= 3);
  const menu = parts.filter((part) => part.length > 0 && part.every((word) => menuWords.has(word)));
  const words = parts.flat();
  if (words.length >= 4 && words.every((word) => sections.has(word))) return true;
  return parts.length >= 3 && short.length === parts.length && menu.length >= 2;
}

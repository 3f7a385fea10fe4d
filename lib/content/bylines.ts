import { agencyCredit, isAgency } from './agencies';
import type { Line } from './lines';
import { isPlace } from './places';
import { plain, plainPattern, plainWords, trimSigns, wordSet } from './plain';
import { menuWords } from './rules/vocabulary';
import type { Facts } from './verdicts';

export const deskWords = wordSet(
  'संवाददाता ब्यूरो डेस्क नेटवर्क desk bureau correspondent network प्रतिनिधि एजेंसी staff reporter',
);
export const author = plainPattern(
  '^(?:(?:written|authored|reported|report|story|words|posted|published)?\\s*by(?:[\\s:–-]|$)|(?:लेखक|लेखिका|समीक्षक|समीक्षा|रिपोर्ट|रिपोर्टर|संवाददाता|प्रस्तुति|द्वारा|author|reporter|(?:शब्द|आलेख|रिपोर्ट|लेख)(?: (?:और|एवं|व|तथा) (?:चित्र|तस्वीरें|फोटो|छायाचित्र))?)\\s*[:：,–-])',
);
export const editor = plainPattern(
  '^(?:edited|updated|(?:medically |fact )?(?:reviewed|checked)|curated|compiled|translated|produced) by[\\s:–-]|^(?:संपादन|संपादक|अनुवाद|एडिटेड बाय|पदनाम|role)\\s*[:：,–-]',
);
const reviewer = plainPattern('^reviewed by[\\s:–-]');
const sectionWords = wordSet('ख़बर ख़बरें समाचार विशेष रिपोर्ट राज्य देश दुनिया राजनीति');

/** Words that no name has. */
export const notInNames = wordSet(
  'का की के को में ने से पर था थी थे है हैं हुआ हुई हुए गया और एवं व तक यह वह जन्म निधन मृत्यु born died',
);

/** `Edited by:` on a line of its own: the name stands on the next. */
export const isBareLabel = (line: Line): boolean =>
  (author.test(line.plain) || editor.test(line.plain)) && withoutLabel(line.plain.replace(editor, '')) === '';

/** The name in `By राकेश तिवारी`, with the place that may stand behind it: `अमर सिंह नेगी, जयपुर`. */
export function readName(text: string): { name: string; place: string | null } {
  const name = withoutLabel(text);
  const match = /^(?<who>.+?)\s*(?:,|\s[–—|-])\s*(?<where>[^,–—|]+)$/u.exec(name);
  const { who, where } = match?.groups ?? {};
  if (who === undefined || where === undefined) return { name, place: null };
  if (isPlace(where)) return { name: who, place: where };
  // A word behind a whole name is a town that no list knows: `अंजलि रावत, गोपेश्वर`.
  const isTown = plainWords(who).length >= 2 && plainWords(where).length === 1 && !isDesk(where);
  return { name: isTown ? who : name, place: null };
}

/** The text without `By`, `लेखक:` and words that label dates. */
function withoutLabel(text: string): string {
  const match = author.exec(plain(text)) ?? reviewer.exec(plain(text));
  const cut = match === null ? text : text.slice(match[0].length);
  const words = cut.trim().split(/\s+/u);
  while (words.length > 1 && /^(?:by|द्वारा)$/u.test(plain(words[0] ?? ''))) words.shift();
  if (words.length > 2 && /^(?:लेखक|लेखिका|रिपोर्टर|संवाददाता)$/u.test(plain(words[0] ?? ''))) words.shift();
  if (words.length > 1 && /^(?:on|द्वारा)$/u.test(plain(words.at(-1) ?? ''))) words.pop();
  if (words.length > 3 && words.at(-3) === 'की' && words.at(-1) === 'से') words.length -= 3;
  return trimSigns(words.join(' '), ':–—,/-');
}

/** Reads a byline into `facts`; false when the line is none. Forms: a label and a name; a desk with its place; agency and place. */
export function readByline(line: Line, facts: Facts): boolean {
  if (line.words.length > 16 || /[।!?]$/u.test(line.text)) return false;
  const parts = line.text
    .split(/\s*[|;•]\s*|,\s*(?=(?:edited|curated|संपादन)\s)/iu)
    .filter((part) => part !== '');
  const marked = parts.filter((part) => author.test(plain(part)) || editor.test(plain(part)));
  const isBeside = (part: string) => marked.includes(part) || isDesk(part) || isPlace(part);
  if (marked.length > 0 && parts.every(isBeside)) {
    // A product's reviewer is its author; a medical text's is not.
    const written =
      marked.find((part) => !editor.test(plain(part))) ?? marked.find((part) => reviewer.test(plain(part)));
    const { name, place } = readName(written ?? '');
    const credit = agencyCredit(name);
    if (credit === null && name !== '') facts.byline ??= name;
    else facts.agency ??= credit || null;
    facts.place ??= place;
    return true;
  }
  const agencyLabel = /^(?:agency|एजेंसी)\s*[:：]\s*(?<name>.+)$/u.exec(line.plain);
  if (agencyLabel !== null && line.words.length <= 5) {
    if (isAgency(agencyLabel.groups?.name ?? '')) facts.agency ??= line.text.replace(/^.*[:：]\s*/u, '');
    return true;
  }
  const names = line.text
    .split(/\s*[,，|]\s*/u)
    .map((name) => (isPlace(name.replace(/ से$/u, '')) ? name.replace(/ से$/u, '') : name))
    .filter((name) => name !== '');
  if (line.words.length > 8 || !names.some((name) => isDesk(name) || isAgency(name))) return false;
  if (names.some((name) => !isPlace(name) && plainWords(name).some((word) => notInNames.has(word))))
    return false;
  if (names.length >= 3 && names.slice(1).every((name) => isAgency(name) || isPlace(name))) {
    facts.byline ??= names[0] ?? null;
    facts.place ??= names.find(isPlace) ?? null;
    facts.agency ??= names.find(isAgency) ?? null;
    return true;
  }
  if (names.filter((name) => !isPlace(name)).flatMap(plainWords).length > 6) return false;
  const [who = '', role = ''] = names;
  if (names.length === 2 && isDesk(role) && !isDesk(who) && !isAgency(who) && !isPlace(who)) {
    if (plainWords(who).length < 2 || plainWords(who).length > 4) return false;
    facts.byline ??= who;
    return true;
  }
  if (isDesk(names[0] ?? '') === false && !names.every((name) => isAgency(name) || isPlace(name)))
    return false;
  if (names.length === 1 && isAgency(names[0] ?? '')) return false;
  for (const name of names) {
    if (isPlace(name)) facts.place ??= name;
    else if (isTownOf(name, names)) facts.place ??= name.replace(/\s*\([^()]*\)$/u, '');
    else if (isAgency(name)) facts.agency ??= name;
    else if (isDesk(name)) facts.byline ??= name;
  }
  return true;
}

/** A town that no list knows, behind a desk and with its district: `संवाद सूत्र, फारबिसगंज (अररिया)`. */
const isTownOf = (name: string, names: readonly string[]): boolean =>
  names.length === 2 &&
  names[1] === name &&
  isDesk(names[0] ?? '') &&
  /^\p{L}[\p{L}\p{M} ]{1,24} \([\p{L}\p{M} ]{2,24}\)$/u.test(name);

/** A desk stands in for an author who is not named. */
export const isDesk = (name: string): boolean =>
  deskWords.has(plainWords(name).at(-1) ?? '') ||
  /^(?:टीम|team) [^।]{2,30}$/u.test(plain(name)) ||
  /^संवाद (?:सहयोगी|सूत्र)$/u.test(plain(name));

const roles = plainPattern(
  '(?:संपादक|सम्पादक|संवाददाता|रिपोर्टर|पत्रकार|लेखक|लेखिका|प्रोड्यूसर|editor|writer|correspondent|reporter|producer|journalist)(?=[\\s,|]|$)',
);
/** What an author is, on a line below the name: `वरिष्ठ उप-संपादक, पर्सनल फाइनेंस`. */
export const isRole = (line: Line): boolean =>
  line.words.length <= 8 && !line.endsSentence && !/[:：\p{N}]/u.test(line.text) && roles.test(line.plain);

/** A line of two to four words above a desk or a date can be its author's name: no sentence, no place, no section. */
export function couldBeName(line: Line): boolean {
  const isShort = line.words.length >= 2 && line.words.length <= 4;
  const isSection = line.words.some((word) => menuWords.has(word) || sectionWords.has(word));
  return isShort && !isSection && !line.endsSentence && !line.isListItem && !/\p{N}/u.test(line.text);
}

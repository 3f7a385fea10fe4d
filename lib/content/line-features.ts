import type { Line } from './lines';
import { isDevanagari, lineKey } from './plain';
import { contentOf, isSiteWord, shareOf } from './spoken-words';
import { isSentence, textEnd } from './text-end';
import type { Verdicts } from './verdicts';

/** A page as the rules leave it. */
export interface ReadPage {
  lines: readonly Line[];
  /** Index of the headline; -1 when the page has none. */
  headline: number;
  /** What was taken out. */
  gone: Verdicts;
}

/** Names of a line's features with their values; those that a line lacks are left out. */
export type Features = readonly (readonly [name: string, value: number])[];

const finiteVerb =
  /(?:^|\s)(?:है|हैं|हूं|हूँ|था|थी|थे|थीं|गया|गयी|गई|गए|गये|रहा|रही|रहे|दिया|दी|दिए|लिया|ली|किया|की|किए|हुआ|हुई|हुए|कहा|बताया|हो|होगा|होगी|होंगे|\S{1,12}(?:ता|ते|ती|ेगा|ेगी|ेंगे|ाएगा|ाएगी))[\s।.!?"'”’)]*$/u;
const imperative = /(?:ें|िए|िये|इए|इये|एं|ाओ|करो)[\s।.!?…"'”’)]*$/u;
const toReader =
  /(?:^|\s)(?:आप|आपका|आपकी|आपके|आपको|अपना|अपनी|अपने|हम|हमें|हमारा|हमारी|हमारे|हमसे|यहां|यहाँ)(?=\s|$)/u;
const time =
  /(?:मिनट|घंटे|घंटा|दिन|hours?|mins?|minutes|days?)(?:\s\S+)? (?:पहले|ago)|\p{N}{4}|(?:am|pm|ist)(?:\s|$)|\p{N}{1,2}[:.]\p{N}{2}|(?:जनवरी|फरवरी|मार्च|अप्रैल|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर)/iu;
const picture = /(?:फोटो|तस्वीर|चित्र|इमेज|ग्राफिक|वीडियो|photo|image|video|getty|साभार|सांकेतिक|फाइल)/u;
const credit =
  /(?:फोटो|तस्वीर|चित्र|इमेज|वीडियो|photo|image|credit|source|courtesy|साभार|सौजन्य|स्रोत|सोर्स)\S{0,6}\s*[:：–—/-]/u;
const itself =
  /(?:^|\s)(?:यह|ये|इस|इसे|हमारे|हमारी|हमारा) (?:\S+ )?(?:खबर|लेख|आर्टिकल|स्टोरी|रिपोर्ट|पोस्ट|जानकारी|कहानी|पेज|साइट|वेबसाइट|वीडियो|समाचार|सामग्री|कॉपी)/u;
const closing = '["\'”’)\\]]*$';
const danda = new RegExp(`।${closing}`, 'u');
const dot = new RegExp(`[^.]\\.${closing}`, 'u');
const question = new RegExp(`\\?${closing}`, 'u');
const ellipsis = new RegExp(`(?:\\.\\.|…)${closing}`, 'u');
const colon = /[:：]\s*[-–—]*$/u;

const bucket = (count: number, bounds: readonly number[]) => {
  const at = bounds.findIndex((bound) => count <= bound);
  return at === -1 ? `${(bounds.at(-1) ?? 0) + 1}+` : `≤${bounds[at]}`;
};
const sizeOf = (line: Line) => bucket(line.words.length, [2, 4, 7, 11, 17]);

/**
 * What tells text from furniture on a page whose words no list knows, for each line below the headline that is still there:
 *
 * 1. its place: above the first paragraph (`head`), between paragraphs (`text`), behind the last one of the article (`tail`);
 * 2. its form: whether it ends as a sentence, its length and signs, a finite verb or a request at its end;
 * 3. its words: how many of them the article's text and headline have, how many are those of sites' buttons and labels;
 * 4. its neighbours: running text, other labels, lines that were taken out, and how many of these stand in a row.
 */
export function lineFeatures({ lines, headline, gone }: ReadPage): Map<number, Features> {
  const isText = (at: number) => at > headline && lines[at]?.isParagraph === true && !gone.has(at);
  const texts = lines.flatMap((_, at) => (isText(at) ? [at] : []));
  const spoken = lines.map(contentOf);
  const title = new Set(spoken[headline] ?? []);
  const last = textEnd(lines, headline, gone);
  const counts = new Map<string, number>();
  for (const at of texts.filter((other) => other <= last))
    for (const word of new Set(spoken[at])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first = lines.length] = texts;
  const keys = new Map<string, number>();
  const keyOf = lines.map(({ text }) => lineKey(text));
  for (const key of keyOf) keys.set(key, (keys.get(key) ?? 0) + 1);
  const isHindi = texts.filter((at) => isDevanagari(lines[at]?.text ?? '')).length * 2 > texts.length;
  const runs = runLengths(lines, isText);
  const stateOf = (at: number) => {
    if (at <= headline) return 'title';
    if (at >= lines.length) return 'end';
    if (gone.has(at)) return 'gone';
    if (isText(at)) return 'text';
    const line = lines[at];
    return line !== undefined && isSentence(line) ? 'sentence' : 'label';
  };
  const above = new Set(title);
  const features = new Map<number, Features>();
  let lastText = headline;
  let goneSince = 0;
  let textsBelow = texts.length;
  let colonAt = -10;

  lines.forEach((line, at) => {
    if (at <= headline) return;
    if (gone.has(at)) {
      goneSince += 1;
      return;
    }
    const found: [string, number][] = [];
    const add = (name: string, value: number | boolean) => {
      if (value !== false && value !== 0) found.push([name, Number(value)]);
    };
    const place = at < first ? 'head' : at > last ? 'tail' : 'text';
    const form = `${place} ${isSentence(line) ? 'sentence' : 'label'}`;
    const [size, up, down] = [sizeOf(line), stateOf(at - 1), stateOf(at + 1)];

    add(form, true);
    add(`${form} of ${size} words`, true);
    add(`${place} in a row of ${isText(at) ? 'text' : bucket(runs[at] ?? 0, [1, 2, 4, 8])}`, true);
    for (const prefix of isSentence(line) ? ['', `${form} `] : ['', `${form} `, `${size} words ${place} `]) {
      add(`${prefix}below ${up}`, true);
      add(`${prefix}above ${down}`, true);
    }
    add('heads text', !isSentence(line) && line.words.length <= 8 && up === 'text' && down === 'text');

    const own = [...new Set(spoken[at])];
    const known = own.filter((word) => (counts.get(word) ?? 0) > (isText(at) && at <= last ? 1 : 0));
    const inText = shareOf(own, (word) => title.has(word) || known.includes(word));
    add(`${form} without words`, own.length === 0);
    add(`${form} in text`, inText);
    add(
      `${form} in text above`,
      shareOf(own, (word) => above.has(word)),
    );
    add(
      `${form} in title`,
      shareOf(own, (word) => title.has(word)),
    );
    add(`${form} strange`, own.length >= 2 && inText === 0);
    add(`${form} site words`, shareOf(own, isSiteWord));

    add(`${form} verb at end`, finiteVerb.test(line.text));
    add(`${form} request`, imperative.test(line.text) && line.words.length <= 14);
    add(`${form} to reader`, toReader.test(line.text));
    add(`${form} on itself`, itself.test(line.plain));
    add(`${form} picture`, picture.test(line.plain));
    add('credit', credit.test(line.plain));
    add('danda', danda.test(line.text));
    add('dot', dot.test(line.text));
    add(`${place} question`, question.test(line.text));
    add('ellipsis', ellipsis.test(line.text));
    add('colon at end', colon.test(line.text));
    add('comma at end', /[,，]["'”’]*$/u.test(line.text));
    add('colon inside', /[:：]\s*\S/u.test(line.text));
    add('labelled in a row', isLabelled(line) && (isLabelled(lines[at - 1]) || isLabelled(lines[at + 1])));
    add('quotation', /["“”‘’']/u.test(line.text));
    add('in brackets', /^[([].*[)\]][।.]?$/u.test(line.text));
    add('path sign', /[|/»›•]/u.test(line.text));
    add('sign first', /^[^\p{L}\p{N}"'“‘(]/u.test(line.text) && !line.isListItem);
    add('time', time.test(line.plain));
    add('list item', line.isListItem);
    add('row', line.isTableRow);
    add(
      'figures',
      shareOf(line.words, (word) => /\p{N}/u.test(word)),
    );
    add('foreign', isHindi && !isDevanagari(line.text));
    add('two scripts', isHindi && isDevanagari(line.text) && /[a-z]{3}/u.test(line.plain));
    add('again', (keys.get(keyOf[at] ?? '') ?? 0) > 1);
    add('behind colon', at - colonAt === 1);
    add('near behind colon', at - colonAt > 1 && at - colonAt <= 6);
    add('gap above', line.gapBefore > 0);

    const around = [-4, -3, -2, -1, 1, 2, 3, 4].filter((by) => at + by > headline && gone.has(at + by));
    add(`${form} taken out around`, around.length / 8);
    add(`${form} since text`, Math.min(8, at - lastText - 1) / 8);
    add(`${form} taken out since text`, Math.min(4, goneSince) / 4);
    if (isText(at)) textsBelow -= 1;
    add('paragraphs below', Math.min(4, textsBelow) / 4);
    features.set(at, found);

    if (isText(at)) {
      lastText = at;
      goneSince = 0;
      for (const word of spoken[at] ?? []) above.add(word);
    }
    if (colon.test(line.text)) colonAt = at;
  });
  return features;
}

/** `दावा: मंडी में पुल बहा` */
export const isLabelled = (line: Line | undefined): boolean =>
  line !== undefined && !line.isParagraph && /^[^:：]{2,40}\s?[:：]\s?\S/u.test(line.text);

/** For each line, how many lines without running text stand in a row there. */
function runLengths(lines: readonly Line[], isText: (at: number) => boolean): number[] {
  const runs: number[] = [];
  let start = 0;
  lines.forEach((_, at) => {
    if (!isText(at) && at + 1 < lines.length) return;
    const end = isText(at) ? at : at + 1;
    for (let inside = start; inside < end; inside += 1) runs[inside] = end - start;
    start = at + 1;
  });
  return runs;
}

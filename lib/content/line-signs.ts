import type { Line } from './lines';
import { isDevanagari } from './plain';
import { shareOf } from './spoken-words';

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

/** A feature of a line: its name and its value, 1 for one that a line has or lacks. */
export type Feature = readonly [name: string, value: number];

/** The feature, or nothing when the line lacks it. */
export const feature = (name: string, value: number | boolean): Feature[] =>
  value === false || value === 0 ? [] : [[name, Number(value)]];

/**
 * What a line's signs and its last words say, wherever it stands: how it ends, whom it speaks to, pictures, times, figures, scripts.
 *
 * @param form place and kind of the line, `tail label`: what the last words say depends on it.
 * @param isHindi whether the page's text is in Devanagari.
 */
export function signFeatures(line: Line, place: string, form: string, isHindi: boolean): Feature[] {
  return [
    ...feature(`${form} verb at end`, finiteVerb.test(line.text)),
    ...feature(`${form} request`, imperative.test(line.text) && line.words.length <= 14),
    ...feature(`${form} to reader`, toReader.test(line.text)),
    ...feature(`${form} on itself`, itself.test(line.plain)),
    ...feature(`${form} picture`, picture.test(line.plain)),
    ...feature('credit', credit.test(line.plain)),
    ...feature('danda', danda.test(line.text)),
    ...feature('dot', dot.test(line.text)),
    ...feature(`${place} question`, question.test(line.text)),
    ...feature('ellipsis', ellipsis.test(line.text)),
    ...feature('colon at end', colon.test(line.text)),
    ...feature('comma at end', /[,，]["'”’]*$/u.test(line.text)),
    ...feature('colon inside', /[:：]\s*\S/u.test(line.text)),
    ...feature('quotation', /["“”‘’']/u.test(line.text)),
    ...feature('in brackets', /^[([].*[)\]][।.]?$/u.test(line.text)),
    ...feature('path sign', /[|/»›•]/u.test(line.text)),
    ...feature('sign first', /^[^\p{L}\p{N}"'“‘(]/u.test(line.text) && !line.isListItem),
    ...feature('time', time.test(line.plain)),
    ...feature('list item', line.isListItem),
    ...feature('row', line.isTableRow),
    ...feature(
      'figures',
      shareOf(line.words, (word) => /\p{N}/u.test(word)),
    ),
    ...feature('foreign', isHindi && !isDevanagari(line.text)),
    ...feature('two scripts', isHindi && isDevanagari(line.text) && /[a-z]{3}/u.test(line.plain)),
    ...feature('gap above', line.gapBefore > 0),
  ];
}

/** Announces something with a colon: `दावा: मंडी में पुल बहा` */
export const isLabelled = (line: Line | undefined): boolean =>
  line !== undefined && !line.isParagraph && /^[^:：]{2,40}\s?[:：]\s?\S/u.test(line.text);

/** Ends with a colon, and perhaps a dash. */
export const endsWithColon = (line: Line): boolean => colon.test(line.text);

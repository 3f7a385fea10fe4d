import type { DateBasis, Sort, Tier } from '../types';
import { formatCount, formatSeconds } from './format-count';
import { quoted } from './quoted';

const found = (count: number) => `${formatCount(count)} लेख ${count === 1 ? 'मिला' : 'मिले'}`;

/** The strings of the Hindi interface that a browser needs. The type of this table is the type of every other language's. */
export const hi = {
  otherLanguage: 'English',

  site: {
    feed: 'इस खोज की फ़ीड (Atom)',
  },

  theme: {
    label: 'रंग-रूप',
    names: { system: 'डिवाइस जैसा', light: 'हल्का', dark: 'गहरा' },
  },

  offline: {
    note: 'इंटरनेट कनेक्शन नहीं है। जो दिख रहा है, वह इस डिवाइस में सहेजी गई प्रति है।',
  },

  box: {
    landmark: 'लेख खोजें',
    label: 'क्या खोजना है?',
    placeholder: 'शब्द, नाम या विषय',
    submit: 'खोजें',
    clear: 'लिखा हुआ मिटाएँ',
    suggestions: 'सुझाव',
    kinds: { article: 'लेख', topic: 'विषय', recent: 'हाल की खोज' },
    forget: 'हाल की खोजें मिटाएँ',
    keepNone: 'खोजें याद न रखें',
    keptNone: 'आपकी खोजें याद नहीं रखी जा रही हैं।',
    keep: 'याद रखें',
  },

  search: {
    title: 'खोज',
    titleFor: (text: string) => `${quoted(text)} की खोज`,
    heading: (text: string) => (text === '' ? 'सभी लेख' : `${quoted(text)} के परिणाम`),
    count: (total: number, atLeast: boolean) => `${atLeast ? 'कम से कम ' : ''}${found(total)}`,
    range: (first: number, last: number, total: number) =>
      `कुल ${formatCount(total)} में से ${formatCount(first)}–${formatCount(last)}`,
    took: (ms: number) => `${formatSeconds(ms)} सेकंड में`,
    results: 'परिणाम',
    undated: (count: number) =>
      `${formatCount(count)} ${count === 1 ? 'लेख' : 'लेखों'} की तारीख ज्ञात नहीं; ${count === 1 ? 'वह' : 'वे'} सूची के अंत में ${count === 1 ? 'है' : 'हैं'}।`,
  },

  sort: {
    label: 'क्रम',
    names: { relevance: 'सबसे उपयुक्त', newest: 'नए पहले', oldest: 'पुराने पहले' } satisfies Record<Sort, string>,
    /** Where there is little room. */
    short: { relevance: 'उपयुक्त', newest: 'नए', oldest: 'पुराने' } satisfies Record<Sort, string>,
  },

  pages: {
    label: 'परिणामों के पृष्ठ',
    previous: 'पिछला',
    next: 'अगला',
    page: (page: number) => `पृष्ठ ${formatCount(page)}`,
    current: (page: number, count: number) => `पृष्ठ ${formatCount(page)} / ${formatCount(count)}`,
  },

  filters: {
    heading: 'छाँटें',
    skip: 'सीधे परिणामों पर जाएँ',
    open: (active: number) => (active === 0 ? 'छाँटें' : `छाँटें (${active})`),
    topic: 'विषय',
    source: 'स्रोत',
    date: 'तारीख',
    from: 'कब से',
    to: 'कब तक',
    apply: 'तारीख लागू करें',
    dateHint: 'जैसे 15/8/2024, अगस्त 2024 या 2024',
    dateProblems: {
      'no-such-day': 'ऐसी कोई तारीख नहीं होती। दिन और महीना जाँच लें।',
      unclear: 'तारीख समझ में नहीं आई। ऐसे लिखें: 15/8/2024',
    },
    anyDate: 'सभी तारीखें',
    today: 'आज',
    lastDays: (days: number) => `पिछले ${days} दिन`,
    thisYear: 'इस साल',
    timeline: { year: 'साल के अनुसार लेख', month: 'महीने के अनुसार लेख', day: 'दिन के अनुसार लेख' },
    asTable: 'तालिका में देखें',
    count: 'लेखों की संख्या',
    widerRanges: 'लंबी अवधि',
    find: (heading: string) => `${heading} ढूँढें`,
    findNone: 'इस नाम का कुछ नहीं मिला',
    close: 'बंद करें',
    show: (total: number, atLeast: boolean) =>
      total === 0 ? 'कोई लेख नहीं' : `${atLeast ? 'कम से कम ' : ''}${formatCount(total)} लेख देखें`,
    more: (count: number) => `${formatCount(count)} और दिखाएँ`,
    chosen: 'चुना हुआ',
    articles: (count: number) => `${formatCount(count)} लेख`,
    active: 'चुने गए फ़िल्टर',
    remove: (name: string) => `${name}: हटाएँ`,
    clear: 'सब हटाएँ',
    exact: 'केवल हूबहू शब्द',
    between: (from: string, to: string) => `${from} से ${to} तक`,
    since: (from: string) => `${from} से`,
    until: (to: string) => `${to} तक`,
  },

  notes: {
    roman: (read: string) => `${quoted(read)} के परिणाम`,
    romanUndo: (typed: string) => `केवल ${quoted(typed)} खोजें`,
    /** What stands before and behind the words that may have been meant. */
    didYouMean: ['क्या आपका मतलब ', ' था?'],
    missing: (words: string) => `सारे शब्द किसी एक लेख में नहीं मिले; ${words} के बिना खोजा गया।`,
    require: (word: string) => `केवल ${quoted(word)} वाले लेख`,
    offer: 'छाँटकर देखें:',
    cut: (words: number) =>
      `खोज बहुत लंबी थी; अंत के ${formatCount(words)} ${words === 1 ? 'शब्द' : 'शब्दों'} के बिना खोजा गया।`,
    cutText: (characters: number) =>
      `खोज बहुत लंबी थी; केवल उसके पहले ${formatCount(characters)} अक्षरों के शब्द खोजे गए।`,
    degraded: 'खोज-सूची का एक हिस्सा नहीं खुल सका; परिणाम अधूरे हो सकते हैं।',
    retry: 'फिर से खोजें',
    fallback: (names: string) => `पते में ${names} का मान समझ में नहीं आया, इसलिए उसे छोड़ दिया गया।`,
    parameters: {
      topic: 'विषय',
      source: 'स्रोत',
      from: 'शुरू की तारीख',
      to: 'अंत की तारीख',
      sort: 'क्रम',
      page: 'पृष्ठ',
      exact: '“हूबहू”',
    } as Record<string, string>,
    failed: 'खोज इस समय नहीं हो पा रही है। इंटरनेट कनेक्शन जाँचकर फिर कोशिश करें।',
  },

  why: {
    tiers: {
      exact: '',
      variant: 'दूसरी वर्तनी',
      inflection: 'शब्द का दूसरा रूप',
      length: 'मात्रा का अंतर',
      roman: 'रोमन से पढ़ा',
      alias: 'दूसरा नाम',
      translation: 'हिंदी पर्याय',
      typo: 'मिलता-जुलता शब्द',
      prefix: 'शब्द का आरंभ',
    } satisfies Record<Tier, string>,
    pair: (word: string, matched: string) => `${word} → ${matched}`,
    missing: 'इसमें नहीं',
  },

  empty: {
    heading: (text: string) => (text === '' ? 'कोई लेख नहीं मिला' : `${quoted(text)} के लिए कोई लेख नहीं मिला`),
    unfinished: 'खोज पूरी नहीं हो सकी',
    waysOn: 'ऐसे खोजने पर लेख मिलते हैं',
    withoutFilter: (name: string) => `${quoted(name)} का फ़िल्टर हटाकर`,
    ways: {
      filters: 'सारे फ़िल्टर हटाकर',
      quotes: 'उद्धरण-चिह्न हटाकर: शब्द कहीं भी हों',
      exact: 'मिलती-जुलती वर्तनियों और शब्द-रूपों के साथ',
    },
    readings: {
      word: (word: string) => `${quoted(word)} के बिना`,
      corrected: (words: string) => `क्या आपका मतलब ${quoted(words)} था?`,
      reading: (words: string) => `देवनागरी में: ${quoted(words)}`,
    },
    tipsHeading: 'ऐसे भी खोजकर देखें',
    tips: [
      'कम शब्द लिखें, या शब्द का मूल रूप: “सरकारों के” की जगह “सरकार”।',
      'नाम दूसरी तरह लिखें, या अंग्रेज़ी अक्षरों में: lavrov, bharat rus।',
      'वर्तनी जाँच लें।',
    ],
    browse: 'या कोई विषय चुनें',
  },

  date: {
    unknown: 'तारीख ज्ञात नहीं',
    basis: {
      stated: '',
      metadata: '',
      inferred: 'अनुमानित तारीख',
      unknown: '',
    } satisfies Record<DateBasis, string>,
  },

  article: {
    back: 'सभी लेख',
    backTo: (text: string) => `${quoted(text)} के परिणामों पर लौटें`,
    marksCount: (count: number) => `${formatCount(count)} जगह`,
    markPosition: (position: number, count: number) => `${formatCount(count)} में से ${formatCount(position)}`,
    marksLabel: 'चिह्नित शब्द',
    nextMark: 'अगला चिह्नित शब्द',
    previousMark: 'पिछला चिह्नित शब्द',
    hideMarks: 'निशान हटाएँ',
    markWords: (text: string) => `${quoted(text)} चिह्नित करें`,
    smallerText: 'अक्षर छोटे करें',
    largerText: 'अक्षर बड़े करें',
    textSize: (percent: number) => `अक्षरों का आकार ${percent}%`,
    print: 'छापें',
  },

  share: {
    button: 'शेयर करें',
    whatsapp: 'WhatsApp पर भेजें',
    telegram: 'Telegram पर भेजें',
    x: 'X पर पोस्ट करें',
    copy: 'लिंक कॉपी करें',
    copied: 'लिंक कॉपी हो गया',
    copyFailed: 'लिंक कॉपी नहीं हो सका। ब्राउज़र के ऐड्रेस बार से कॉपी कर लें।',
  },
};

export type Messages = typeof hi;

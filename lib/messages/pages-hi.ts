import type { DateBasis } from '../types';
import { formatCount } from './format-count';
import { hi } from './hi';
import { quoted } from './quoted';

/**
 * The strings of the Hindi interface, with those that only the server needs: no browser loads them. The type of this table
 * is the type of every other language's.
 */
export const pagesHi = {
  ...hi,

  languageLabel: 'भाषा',
  skipToContent: 'सीधे मुख्य सामग्री पर जाएँ',

  site: {
    ...hi.site,
    description: 'हिंदी समाचारों की खोज: हिंदी में लिखें या अंग्रेज़ी अक्षरों में, सही लेख मिलेंगे।',
    home: 'मुखपृष्ठ',
    footer: 'लेखों के अधिकार उनके मूल प्रकाशकों के पास हैं। जहाँ स्रोत ज्ञात है, वहाँ लेख के साथ दिया गया है।',
  },

  search: {
    ...hi.search,
    description: (text: string) => `${quoted(text)} के बारे में हिंदी के लेख।`,
  },

  date: {
    ...hi.date,
    updated: (date: string) => `अपडेट: ${date}`,
  },

  home: {
    tagline: 'हिंदी समाचारों में खोजें — जैसे चाहें, वैसे लिखें',
    topics: 'विषय',
    latest: 'ताज़ा लेख',
    all: 'सभी लेख देखें',
    examples: 'खोजकर देखें:',
    romanHint: 'अंग्रेज़ी अक्षरों में भी लिख सकते हैं:',
  },

  article: {
    ...hi.article,
    source: 'स्रोत',
    original: 'मूल लेख पढ़ें',
    byline: 'लेखक:',
    agency: 'एजेंसी:',
    related: 'इससे जुड़े लेख',
    derivedTitle: 'मूल पाठ में शीर्षक नहीं था; यह शीर्षक लेख के शुरुआती शब्दों से बनाया गया है।',
    derivedTopics: 'विषय लेख के शब्दों से अपने-आप तय किए गए हैं।',
    tools: 'पढ़ने के साधन',
    outline: 'इस लेख में',
    sharedWords: 'साझा शब्द:',
    inTopic: (label: string) => `${quoted(label)} के और लेख`,
    newer: 'नया',
    older: 'पुराना',
    howMade: 'यह पाठ कैसे बना',
    published: 'प्रकाशन',
    dateBasis: {
      stated: 'तारीख मूल पाठ में लिखी है।',
      metadata: 'तारीख मूल पृष्ठ की जानकारी से ली गई है।',
      inferred: 'तारीख मूल पाठ में नहीं लिखी है; जो दी गई है, वह अनुमानित है।',
      unknown: 'लेख की तारीख ज्ञात नहीं है।',
    } satisfies Record<DateBasis, string>,
    titleName: 'शीर्षक',
    topicsName: 'विषय',
    statedTopics: 'विषय मूल पृष्ठ पर दिए गए हैं।',
    statedTitle: 'शीर्षक मूल पाठ का है।',
    unknownSource: 'मूल पाठ में स्रोत नहीं दिया गया है।',
    removed: 'हटाया गया',
    removedCount: (count: number) =>
      count === 1
        ? 'मूल पृष्ठ का 1 अंश लेख का हिस्सा नहीं था, इसलिए हटाया गया।'
        : `मूल पृष्ठ के ${formatCount(count)} अंश लेख का हिस्सा नहीं थे, इसलिए हटाए गए।`,
    showRemoved: 'हटाया गया पाठ देखें',
  },

  browse: {
    label: 'लेख देखें',
    breadcrumbs: 'आप यहाँ हैं',
    topics: 'विषय',
    topicsHeading: 'विषय के अनुसार लेख',
    topicsDescription: 'हर विषय के लेख, नए पहले।',
    sources: 'स्रोत',
    sourcesHeading: 'स्रोत के अनुसार लेख',
    sourcesDescription: 'जिन प्रकाशनों के लेख यहाँ हैं, उनकी सूची।',
    noSources: 'किसी लेख का स्रोत ज्ञात नहीं है।',
    archive: 'संग्रह',
    archiveHeading: 'महीने के अनुसार लेख',
    archiveDescription: 'पहले लेख से अब तक के सारे लेख, साल और महीने के अनुसार।',
    ofTime: (time: string) => `${time} के लेख`,
    undated: 'बिना तारीख के लेख',
    topicDescription: (label: string, count: number) => `${label}: ${formatCount(count)} लेख, नए पहले।`,
    titlePage: (title: string, page: number) => `${title} (पृष्ठ ${formatCount(page)})`,
    pages: 'सूची के पृष्ठ',
    search: 'इन लेखों में खोजें और छाँटें',
    feed: 'फ़ीड (Atom)',
    original: 'प्रकाशन की वेबसाइट',
    nearby: 'पहले और बाद के लेख',
    allTopics: 'सभी विषय',
    allMonths: 'पूरा संग्रह',
    allSources: 'सभी स्रोत',
  },

  missing: {
    title: 'पृष्ठ नहीं मिला',
    text: 'यह पृष्ठ यहाँ नहीं है: हो सकता है पता ग़लत हो या लेख हटा दिया गया हो। खोजकर देखें:',
    searchInEnglish: 'अंग्रेज़ी में खोजें',
  },
};

export type PageMessages = typeof pagesHi;

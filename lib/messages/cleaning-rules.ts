import type { Language } from '../types';

/**
 * What the cleaner took out of a page, by the name of its rule in `lib/content`. A table of its own: only articles need
 * it, and only on the server.
 */
const names: Readonly<Record<string, Record<Language, string>>> = {
  advertisement: { hi: 'विज्ञापन', en: 'Advertisement' },
  'after-the-end': { hi: 'लेख के बाद का पाठ', en: 'Text after the article' },
  'agency-credit': { hi: 'एजेंसी का नाम', en: 'Agency credit' },
  'agency-signature': { hi: 'एजेंसी के हस्ताक्षर', en: 'Agency signature' },
  'author-box': { hi: 'लेखक का परिचय', en: 'Note on the author' },
  breadcrumb: { hi: 'पृष्ठ तक का रास्ता', en: 'Breadcrumbs of the page' },
  byline: { hi: 'लेखक का नाम', en: 'Byline' },
  comments: { hi: 'टिप्पणियाँ', en: 'Comments' },
  contents: { hi: 'विषय-सूची', en: 'Table of contents' },
  'cookie-notice': { hi: 'कुकी की सूचना', en: 'Cookie notice' },
  counter: { hi: 'गिनती (लाइक, शेयर, व्यू)', en: 'Counters (likes, shares, views)' },
  'date-line': { hi: 'तारीख की पंक्ति', en: 'Date line' },
  embed: { hi: 'दूसरी साइट की पोस्ट', en: 'Post embedded from another site' },
  'empty-state': { hi: 'ख़ाली सूची की सूचना', en: 'Note of an empty list' },
  feedback: { hi: 'राय माँगने वाली पंक्ति', en: 'Request for feedback' },
  'font-size': { hi: 'अक्षर-आकार के बटन', en: 'Font size buttons' },
  'foreign-promotion': { hi: 'दूसरे मंच का प्रचार', en: 'Promotion of another platform' },
  'latin-label': { hi: 'रोमन लिपि का लेबल', en: 'Label in Latin letters' },
  'page-part': { hi: 'पन्ने का मेन्यू, किनारा या फ़ुटर', en: 'Menu, side column or footer of the page' },
  'shared-line': { hi: 'साइट के ज़्यादातर पन्नों पर छपी पंक्ति', en: 'Line that most pages of the site have' },
  'icon-button': { hi: 'चित्र वाला बटन', en: 'Button with an icon' },
  shop: { hi: 'खरीदारी का बटन या दाम', en: 'Shop button or price' },
  disclaimer: { hi: 'साइट का अस्वीकरण', en: 'Disclaimer of the site' },
  'pull-quote': { hi: 'लेख से उठाया गया उद्धरण', en: 'Quotation pulled out of the text' },
  'load-more': { hi: '“और देखें” का बटन', en: '“Load more” button' },
  markup: { hi: 'पेज का कोड', en: 'Code of the page' },
  menu: { hi: 'मेन्यू', en: 'Menu' },
  'no-words': { hi: 'बिना शब्दों की पंक्ति', en: 'Line without words' },
  'page-header': { hi: 'पृष्ठ का शीर्ष भाग', en: 'Head of the page' },
  'photo-caption': { hi: 'चित्र-परिचय', en: 'Photo caption' },
  poll: { hi: 'मतदान', en: 'Poll' },
  promotion: { hi: 'साइट का प्रचार', en: 'Promotion of the site' },
  'read-also-link': { hi: '“यह भी पढ़ें” की कड़ी', en: '“Read also” link' },
  'reading-time': { hi: 'पढ़ने का समय', en: 'Reading time' },
  related: { hi: 'दूसरे लेखों की सूची', en: 'List of other articles' },
  'relative-time': { hi: '“कुछ घंटे पहले” जैसी पंक्ति', en: 'Line such as “a few hours ago”' },
  'release-note': { hi: 'विज्ञप्ति जारी होने की सूचना', en: 'Release note' },
  'repeated-label': { hi: 'दोहराया गया लेबल', en: 'Repeated label' },
  'repeated-paragraph': { hi: 'दोहराया गया अनुच्छेद', en: 'Repeated paragraph' },
  'repeated-title': { hi: 'दोहराया गया शीर्षक', en: 'Repeated title' },
  'section-label': { hi: 'खंड का नाम', en: 'Name of the section' },
  'share-bar': { hi: 'शेयर करने के बटन', en: 'Share buttons' },
  'site-footer': { hi: 'पृष्ठ का निचला भाग', en: 'Foot of the page' },
  'site-lists': { hi: 'साइट की सूचियाँ (लोकप्रिय, ताज़ा)', en: 'Lists of the site (popular, latest)' },
  subscription: { hi: 'सदस्यता का निमंत्रण', en: 'Invitation to subscribe' },
  'syndication-note': { hi: 'सिंडिकेट फ़ीड की सूचना', en: 'Note of the syndicated feed' },
  tags: { hi: 'टैग', en: 'Tags' },
  'unlike-text': { hi: 'पाठ जैसी न दिखने वाली पंक्ति', en: 'Line unlike the text' },
};

/** Readable name of a cleaning rule; of one that is not known, its own name. */
export function cleaningRuleName(rule: string, language: Language): string {
  return names[rule]?.[language] ?? rule;
}

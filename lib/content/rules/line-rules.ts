import { content } from '../../config';
import type { Line } from '../lines';
import { plainPattern as pattern, plain } from '../plain';
import { menuWords, readAlsoLabels, shareWords } from './vocabulary';

/** Takes out a single line by its own shape, wherever it stands. */
export interface LineRule {
  name: string;
  reason: string;
  /** A line that the rule takes out; a test holds this. */
  example: string;
  test(line: Line): boolean;
}

const all = (line: Line, vocabulary: ReadonlySet<string>) =>
  line.words.length > 0 && line.words.every((word) => vocabulary.has(word));
/** A line without the signs around it and without a counter behind it. */
const label = (line: Line) => line.words.filter((word) => !/^\p{N}+$/u.test(word)).join(' ');
const labels = (...spellings: string[]) => new Set(spellings.map((spelling) => plain(spelling)));

const advertisement = labels(
  'advertisement', 'advertisements', 'ad', 'ads', 'sponsored', 'promoted', 'विज्ञापन', 'एडवर्टाइजमेंट', 'विज्ञापन समाप्त', 'विज्ञापन के बाद जारी', 'विज्ञापन के बाद पढ़ें',
  'कहानी विज्ञापन के नीचे जारी है', 'ख़बर विज्ञापन के नीचे जारी है', 'विज्ञापन के बाद ख़बर जारी', 'विज्ञापन के बाद ख़बर जारी है', 'story continues below advertisement', 'story continues below this ad',
  'article continues below advertisement', 'continue reading below', 'scroll to continue', 'remove ad', 'विज्ञापन हटाएं', 'विज्ञापन हटाएं सिर्फ ख़बरें पढ़ें', 'ऐप पर पढ़ें',
); // biome-ignore format: a word list
const counted = labels(
  'टिप्पणियाँ', 'टिप्पणी', 'कमेंट', 'कमेंट्स', 'comment', 'comments', 'view', 'views', 'व्यूज़', 'बार देखा गया', 'बार पढ़ा गया', 'share', 'shares', 'शेयर', 'शेयर्स', 'like', 'likes', 'लाइक',
  'लाइक्स', 'reply', 'replies', 'जवाब', 'votes', 'वोट', 'followers', 'फॉलोअर्स',
); // biome-ignore format: a word list

const platform = pattern(
  'whatsapp|व्हाट्सए|व्हाट्सऐ|वॉट्सऐ|वाट्सए|telegram|टेलीग्राम|google news|गूगल न्यूज|facebook|फेसबुक|twitter|ट्विटर|youtube|यूट्यूब|instagram|इंस्टाग्राम|सोशल मीडिया|social media|google play|play store|प्ले स्टोर|app store|मोबाइल ऐप|मोबाइल एप|newsletter|न्यूज़लेटर|नोटिफिकेशन|notification|ऐप|एप|app',
);
const invitation = pattern(
  'फॉलो कर|फॉलो करें|जुड़ें|जुड़िए|जुड़ने के लिए|सब्सक्राइब|लाइक कर|डाउनलोड कर|क्लिक कर|ज्वाइन कर|जॉइन कर|इंस्टॉल कर|चालू कर|हमें भेजें|follow|join|subscribe|download|click here|like us|sign up',
);
const ours = pattern(
  'हमें|हमारे|हमारी|हमारा|हमसे|हिन्दी न्यूज|हिंदी न्यूज|यहां क्लिक|यहाँ क्लिक|के साथ जुड़|ताजा खबर|लेटेस्ट|latest|[^\\p{L}]us[^\\p{L}]|[^\\p{L}]our[^\\p{L}]|here',
);
const photoCredit = pattern(
  '[(\\[|]\\s*(?:सौजन्य|फोटो|फाइल फोटो|प्रतीकात्मक|सांकेतिक|तस्वीर|चित्र|छवि|photo|image|pic|picture|file|courtesy|credit|source|सोर्स)[^)\\]]{0,80}[)\\]]?\\s*$',
);
const captionStart = pattern(
  '^(?:फोटो|फोटो क्रेडिट|फोटो साभार|फोटो सौजन्य|तस्वीर|तस्वीर साभार|इमेज स्रोत|इमेज सोर्स|इमेज कैप्शन|वीडियो कैप्शन|चित्र|photo|photo credit|photo courtesy|image|image credit|image source|image caption|pic credit|picture|file photo|representational image)\\s*[:,：–-]',
);
const captionAlone = labels(
  'फाइल फोटो', 'प्रतीकात्मक तस्वीर', 'प्रतीकात्मक फोटो', 'सांकेतिक तस्वीर', 'सांकेतिक फोटो', 'प्रतीकात्मक चित्र', 'file photo', 'representational image', 'representative image', 'photo', 'image',
); // biome-ignore format: a word list
const readingTime = pattern(
  '^(?:पढने का समय|reading time|read time|estimated reading time)?\\s*[:：-]?\\s*\\d{1,2}\\s*(?:min|mins|minute|minutes|मिनट)\\s*(?:read|में पढें|का पाठ|पढें)?\\s*$|^(?:पढने का समय|reading time|read time)',
);
const fontSize = pattern(
  '^(?:a\\s*[-+]?\\s*){2,3}$|^(?:फॉन्ट साइज|फ़ॉन्ट का आकार|अक्षर का आकार|text size|font size|fontsize)',
);
const footer = pattern(
  '©|copyright|all rights reserved|सर्वाधिकार सुरक्षित|कॉपीराइट|privacy policy|प्राइवेसी पॉलिसी|गोपनीयता नीति|terms of use|terms and conditions|terms of service|cookie policy|powered by|designed by|about us|contact us|हमारे बारे में|संपर्क करें\\s*[|•]|advertise with us|disclaimer\\s*[|•]',
);
const cookies = pattern(
  '(?:cookies|कुकीज|कुकी).{0,80}(?:use|उपयोग|इस्तेमाल|accept|स्वीकार|सहमत)|^(?:i agree|accept all|got it|स्वीकार करें|सहमत हूं)$',
);
const syndication = pattern(
  'syndicated feed|सिंडिकेट(?:ेड)? फीड|सिंडीकेट फीड|auto-generated|has not been edited by|(?:टीम|team) (?:ने|has).{0,40}(?:संपादित नहीं|not edited)|^(?:disclaimer|डिस्क्लेमर|अस्वीकरण)\\s*[:：–-]',
);
const loadMore = pattern(
  '^(?:read more|load more|see more|view all|show more|know more|और देखें|और पढें|सभी देखें|पूरी खबर पढें|आगे पढें|विस्तार से पढें|हटाएं|see all|view more|click to expand|expand)\\s*[.…»>→]*$',
);
const emptyState = pattern(
  '^(?:no (?:stories|comments|results|data|posts?|related)[^.]{0,30}(?:found|yet|available)?|कोई (?:खबर|टिप्पणी|परिणाम)[^.।]{0,20}नहीं[^.।]{0,10}|be the first to comment|अभी तक कोई टिप्पणी नहीं[^.।]{0,10})\\s*[.।]?$',
);
const poll = pattern('^(?:वोट करें|अपना वोट दें|vote now|vote|submit|poll|पोल|परिणाम देखें|view results)$');

const readAlsoLink = (line: Line) => {
  const text = plain(line.text).replace(/^[^\p{L}\p{N}]+/u, '');
  const found = readAlsoLabels.find((start) => text.startsWith(start));
  return found !== undefined && /^\s*[!]?\s*[:：|>»→–—-]/u.test(text.slice(found.length));
};

const separators = /[>»›→]|\s[/|]\s|::/gu;
const isBreadcrumb = (line: Line) => {
  const parts = line.text.split(separators).map((part) => part.trim());
  if (parts.length < 3 || line.endsSentence) return false;
  const first = plain(parts[0] ?? '');
  return /^(?:home|होम|hindi news|हिंदी न्यूज|news|न्यूज|hindi|मुख्य पृष्ठ|मुखपृष्ठ)/u.test(first);
};

export const lineRules: readonly LineRule[] = [
  {
    name: 'no-words',
    reason: 'close buttons, bullets, rules: signs without a letter or digit',
    example: '×',
    test: (line) => line.words.length === 0 || /^[x✕]$/u.test(plain(line.text)),
  },
  {
    name: 'advertisement',
    reason: 'place holder of an advertisement',
    example: 'विज्ञापन',
    test: (line) => advertisement.has(label(line)),
  },
  {
    name: 'read-also-link',
    reason: 'a link to another article, set between paragraphs',
    example: 'ये भी पढ़ें- मंडी में प्याज के दाम घटे, किसान परेशान',
    test: (line) => readAlsoLink(line),
  },
  {
    name: 'counter',
    reason: 'number of comments, views, shares',
    example: 'कमेंट्स (12)',
    test: (line) =>
      line.words.length <= 5 && line.words.some((word) => /^\p{N}+$/u.test(word)) && counted.has(label(line)),
  },
  {
    name: 'share-bar',
    reason: 'buttons to share or follow',
    example: 'Share on: फेसबुक | ट्विटर | व्हाट्सऐप',
    test: (line) => line.words.length <= content.barWords && all(line, shareWords),
  },
  {
    name: 'menu',
    reason: 'menus, players, widgets',
    example: 'होम वीडियो लाइव टीवी',
    test: (line) => line.words.length <= content.barWords && all(line, menuWords),
  },
  {
    name: 'promotion',
    reason: "the site's own channels, app or newsletter, with an invitation",
    example: 'ताज़ा ख़बरों के लिए हमारे व्हाट्सऐप चैनल से जुड़ें',
    test: (line) => {
      const text = ` ${plain(line.text)} `;
      return (
        line.words.length <= content.promotionWords &&
        invitation.test(text) &&
        platform.test(text) &&
        ours.test(text)
      );
    },
  },
  {
    name: 'photo-caption',
    reason: 'caption of a picture that the text does not have, told by its credit',
    example: 'बाढ़ में डूबा गाँव (फोटो: पीटीआई)',
    test: (line) => {
      const text = plain(line.text);
      if (line.words.length > content.captionWords) return false;
      return (
        captionStart.test(text) ||
        captionAlone.has(label(line)) ||
        (photoCredit.test(text) && !sentenceBeforeCredit(line.text))
      );
    },
  },
  {
    name: 'reading-time',
    reason: 'estimated reading time',
    example: '3 मिनट में पढ़ें',
    test: (line) => line.words.length <= 8 && readingTime.test(plain(line.text)),
  },
  {
    name: 'font-size',
    reason: 'widget for the size of letters',
    example: 'A- A A+',
    test: (line) => line.words.length <= 6 && fontSize.test(plain(line.text)),
  },
  {
    name: 'breadcrumb',
    reason: 'path of the page in the site',
    example: 'होम > देश > दिल्ली में ठंड बढ़ी',
    test: isBreadcrumb,
  },
  {
    name: 'cookie-notice',
    reason: 'consent banner',
    example: 'हम बेहतर अनुभव के लिए कुकीज़ का उपयोग करते हैं',
    test: (line) => line.words.length <= 40 && cookies.test(plain(line.text)),
  },
  {
    name: 'syndication-note',
    reason: 'note on how the text reached the site',
    example: '(यह ख़बर सिंडिकेट फीड से ली गई है, हमारी टीम ने इसे संपादित नहीं किया है।)',
    test: (line) => line.words.length <= 60 && syndication.test(plain(line.text)),
  },
  {
    name: 'site-footer',
    reason: 'copyright and legal links',
    example: '© 2025 जनवाणी. सर्वाधिकार सुरक्षित',
    test: (line) => line.words.length <= 40 && !line.isParagraph && footer.test(plain(line.text)),
  },
  {
    name: 'load-more',
    reason: 'button for more',
    example: 'और देखें »',
    test: (line) => loadMore.test(plain(line.text)),
  },
  {
    name: 'empty-state',
    reason: 'widget with nothing in it',
    example: 'No stories found.',
    test: (line) => line.words.length <= 8 && emptyState.test(plain(line.text)),
  },
  {
    name: 'poll',
    reason: 'buttons of a poll',
    example: 'वोट करें',
    test: (line) => poll.test(plain(line.text)),
  },
];

/** `… ने कहा। (फोटो …)`: a paragraph with a credit at its end stays. */
function sentenceBeforeCredit(text: string): boolean {
  const before = text
    .slice(0, Math.max(text.lastIndexOf('('), text.lastIndexOf('['), text.lastIndexOf('|')))
    .trimEnd();
  return /[।.!?]$/u.test(before);
}

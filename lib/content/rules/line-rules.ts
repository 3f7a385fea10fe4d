import { content } from '../../config';
import { findDates } from '../../dates/find-dates';
import type { Line } from '../lines';
import { isDevanagari } from '../plain';
import {
  advertisement,
  captionAlone,
  captionStart,
  cookies,
  counted,
  embed,
  emptyState,
  feedback,
  fontSize,
  footer,
  foreignPromotion,
  freeArticles,
  invitation,
  loadMore,
  menuLabels,
  ours,
  pageHistory,
  pageLabel,
  pageLink,
  photoCredit,
  platform,
  poll,
  readElsewhere,
  readingTime,
  relativeTime,
  releaseNote,
  scrollOn,
  sectionLabels,
  selfPraise,
  stayTuned,
  subscription,
  syndication,
  teaserEnd,
} from './line-patterns';
import { all, isBreadcrumb, isMenuBar, isOneSentence, isShareBar, label, readAlsoLink } from './line-shapes';
import { menuWords } from './vocabulary';

/** Takes out a single line by its own shape, wherever it stands. */
export interface LineRule {
  name: string;
  reason: string;
  /** A line that the rule takes out; a test holds this. */
  example: string;
  test(line: Line): boolean;
}

export const lineRules: readonly LineRule[] = [
  {
    name: 'no-words',
    reason: 'close buttons, bullets, rules: signs without a letter or digit',
    example: '×',
    test: (line) => line.words.length === 0 || /^[a-z✕]$/u.test(line.plain),
  },
  {
    name: 'advertisement',
    reason: 'place holder of an advertisement',
    example: 'विज्ञापन',
    test: (line) => advertisement.has(label(line)) || (line.words.length <= 12 && scrollOn.test(line.plain)),
  },
  {
    name: 'read-also-link',
    reason: 'a link to another article, set between paragraphs',
    example: 'ये भी पढ़ें- मंडी में प्याज के दाम घटे, किसान परेशान',
    test: (line) =>
      readAlsoLink(line) ||
      (line.words.length <= 20 && readElsewhere.test(line.plain)) ||
      (line.words.length <= 40 && teaserEnd.test(line.plain)),
  },
  {
    name: 'counter',
    reason: 'number of comments, views, shares',
    example: 'कमेंट्स (12)',
    test: (line) =>
      /^\p{N}{1,2}:\p{N}{2} ?\/ ?\p{N}{1,2}:\p{N}{2}$/u.test(line.text) ||
      (line.words.length <= 5 &&
        line.words.some((word) => /^\p{N}+$/u.test(word)) &&
        counted.has(label(line))),
  },
  {
    name: 'embed',
    reason: 'address or signature of an embedded post',
    example: 'pic.twitter.com/a1B2c3',
    test: (line) => embed.test(line.plain),
  },
  {
    name: 'relative-time',
    reason: 'age of the page when it was fetched: wrong by now',
    example: 'पटना 3 घंटे पहले',
    test: (line) => line.words.length <= 5 && relativeTime.test(line.plain),
  },
  {
    name: 'section-label',
    reason: 'name of a part that every article of the site has',
    example: 'विस्तार',
    test: (line) => sectionLabels.has(line.words.join(' ')),
  },
  {
    name: 'share-bar',
    reason: 'buttons to share or follow',
    example: 'Share on: फेसबुक | ट्विटर | व्हाट्सऐप',
    // `on 14/09/2023 •` has no other words than a bar has.
    test: (line) =>
      line.words.length <= content.barWords && isShareBar(line) && findDates(line.text).length === 0,
  },
  {
    name: 'promotion',
    reason: "the site's own channels, app or newsletter, with an invitation",
    example: 'ताज़ा ख़बरों के लिए हमारे व्हाट्सऐप चैनल से जुड़ें',
    test: (line) => {
      const text = ` ${line.plain} `;
      if (line.words.length <= 25 && stayTuned.test(text)) return true;
      if (line.words.length <= content.promotionWords && selfPraise.test(text)) return true;
      return (
        line.words.length <= content.promotionWords &&
        invitation.test(text) &&
        platform.test(text) &&
        ours.test(text)
      );
    },
  },
  {
    name: 'foreign-promotion',
    reason: 'what the site says of itself to English search engines',
    example: 'Get all the latest India news in Hindi and stay updated with us.',
    test: (line) =>
      line.words.length <= content.promotionWords &&
      !isDevanagari(line.text) &&
      foreignPromotion.test(line.plain),
  },
  {
    name: 'subscription',
    reason: 'offer to subscribe or log in',
    example: 'अभी सब्सक्राइब करें',
    test: (line) =>
      (line.words.length <= 12 &&
        !/।$/u.test(line.text.replace(/^आप .*/u, '')) &&
        subscription.test(line.plain)) ||
      (line.words.length <= 25 && freeArticles.test(line.plain)),
  },
  {
    name: 'feedback',
    reason: 'question to the reader about the page, and its buttons',
    example: 'क्या यह लेख उपयोगी लगा?',
    test: (line) =>
      (line.words.length <= 18 &&
        (!line.endsSentence || line.text.includes('?')) &&
        feedback.test(line.plain)) ||
      (line.text.match(/\p{Extended_Pictographic}/gu) ?? []).length >= 5,
  },
  {
    name: 'photo-caption',
    reason: 'caption of a picture that the text does not have, told by its credit',
    example: 'बाढ़ में डूबा गाँव (फोटो: पीटीआई)',
    test: (line) => {
      const text = line.plain;
      if (line.words.length > content.captionWords) return false;
      return (
        captionStart.test(text.replace(/^[–—-]\s*/u, '')) ||
        captionAlone.has(label(line)) ||
        (photoCredit.test(text) && isOneSentence(line))
      );
    },
  },
  {
    name: 'reading-time',
    reason: 'estimated reading time',
    example: '3 मिनट में पढ़ें',
    test: (line) => line.words.length <= 8 && readingTime.test(line.plain),
  },
  {
    name: 'font-size',
    reason: 'widget for the size of letters',
    example: 'A- A A+',
    test: (line) => line.words.length <= 6 && fontSize.test(line.plain),
  },
  {
    name: 'breadcrumb',
    reason: 'path of the page in the site',
    example: 'होम > देश > दिल्ली में ठंड बढ़ी',
    test: isBreadcrumb,
  },
  {
    name: 'tags',
    reason: 'sections and tags of the page behind their label',
    example: 'Categories: भारत, शिक्षा',
    test: (line) => line.words.length <= 30 && !line.endsSentence && pageLabel.test(line.plain),
  },
  {
    name: 'cookie-notice',
    reason: 'consent banner',
    example: 'हम बेहतर अनुभव के लिए कुकीज़ का उपयोग करते हैं',
    test: (line) => line.words.length <= 40 && cookies.test(line.plain),
  },
  {
    name: 'syndication-note',
    reason: 'note on how the text reached the site',
    example: '(यह ख़बर सिंडिकेट फीड से ली गई है, हमारी टीम ने इसे संपादित नहीं किया है।)',
    test: (line) => line.words.length <= 60 && syndication.test(line.plain),
  },
  {
    name: 'site-footer',
    reason: 'copyright and legal links',
    example: '© 2025 जनवाणी. सर्वाधिकार सुरक्षित',
    test: (line) =>
      line.words.length <= 40 &&
      (!line.isParagraph || /^(?:©|copyright)/u.test(line.plain)) &&
      footer.test(line.plain),
  },
  {
    name: 'release-note',
    reason: 'number and languages of a press release',
    example: 'इस विज्ञप्ति को इन भाषाओं में पढ़ें: English, Urdu',
    test: (line) => line.words.length <= 20 && (releaseNote.test(line.plain) || pageHistory.test(line.plain)),
  },
  {
    name: 'load-more',
    reason: 'button for more',
    example: 'और देखें »',
    test: (line) => loadMore.test(line.plain),
  },
  {
    name: 'empty-state',
    reason: 'widget with nothing in it',
    example: 'No stories found.',
    test: (line) => line.words.length <= 8 && emptyState.test(line.plain),
  },
  {
    name: 'poll',
    reason: 'buttons of a poll',
    example: 'वोट करें',
    test: (line) => poll.test(line.plain),
  },
  {
    name: 'menu',
    reason: 'menus, players, widgets',
    example: 'होम वीडियो लाइव टीवी',
    test: (line) =>
      menuLabels.has(label(line)) ||
      (line.words.length <= 8 && pageLink.test(line.plain)) ||
      isMenuBar(line) ||
      (line.words.length <= content.barWords && all(line, menuWords)),
  },
];

import { content } from '../../config';
import { isDevanagari } from '../plain';
import {
  cookies,
  disclaimer,
  feedback,
  footer,
  foreignPromotion,
  freeArticles,
  invitation,
  ours,
  pageHistory,
  platform,
  releaseNote,
  selfPraise,
  stayTuned,
  subscription,
  syndication,
} from './line-patterns';
import type { LineRule } from './line-rule';

/** What a site says to its readers around any article: invitations, offers, notes, legal lines. */
export const noticeRules: readonly LineRule[] = [
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
    name: 'disclaimer',
    reason: 'what the site says of its liability, in any article of the kind',
    example: 'यह लेख जागरूकता के लिए है, इलाज का विकल्प नहीं।',
    test: (line) => line.words.length <= 45 && disclaimer.test(line.plain),
  },
];

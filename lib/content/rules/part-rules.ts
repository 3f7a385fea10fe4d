import { content } from '../../config';
import { findDates } from '../../dates/find-dates';
import {
  advertisement,
  captionAlone,
  captionStart,
  counted,
  embed,
  emptyState,
  fontSize,
  loadMore,
  menuLabels,
  pageLabel,
  pageLink,
  photoCredit,
  poll,
  readElsewhere,
  readingTime,
  relativeTime,
  scrollOn,
  sectionLabels,
  shop,
  teaserEnd,
} from './line-patterns';
import type { LineRule } from './line-rule';
import {
  all,
  isBreadcrumb,
  isIconButton,
  isMenuBar,
  isOneSentence,
  isShareBar,
  label,
  readAlsoLink,
} from './line-shapes';
import { menuWords } from './vocabulary';

/** Parts of a page that are no article: places of advertisements, links, buttons, counters, captions, paths, menus. */
export const partRules: readonly LineRule[] = [
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
    name: 'icon-button',
    reason: 'button or player behind its picture',
    example: '🔖 बाद में पढ़ें',
    test: isIconButton,
  },
  {
    name: 'shop',
    reason: "a shop's button, or a product's price by itself",
    example: 'फ्लिपकार्ट पर खरीदें',
    test: (line) => line.words.length <= 6 && !/।$/u.test(line.text) && shop.test(line.plain),
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

import { formatCount, formatSeconds } from './format-count';
import type { Messages } from './hi';
import { quoted } from './quoted';

const articles = (count: number) => `${formatCount(count)} ${count === 1 ? 'article' : 'articles'}`;

/** The strings of the English interface that a browser needs. */
export const en: Messages = {
  otherLanguage: 'हिंदी',

  site: {
    feed: 'Feed of this search (Atom)',
  },

  theme: {
    label: 'Appearance',
    names: { system: 'As on device', light: 'Light', dark: 'Dark' },
  },

  offline: {
    note: 'There is no internet connection. What you see is the copy stored on this device.',
  },

  box: {
    landmark: 'Search articles',
    label: 'What are you looking for?',
    placeholder: 'Word, name or topic',
    submit: 'Search',
    clear: 'Clear the search box',
    suggestions: 'Suggestions',
    kinds: { article: 'Article', topic: 'Topic', recent: 'Recent search' },
    forget: 'Clear recent searches',
    keepNone: 'Do not remember searches',
    keptNone: 'Your searches are not remembered.',
    keep: 'Remember them',
  },

  search: {
    title: 'Search',
    titleFor: (text) => `Search for ${quoted(text)}`,
    heading: (text) => (text === '' ? 'All articles' : `Results for ${quoted(text)}`),
    count: (total, atLeast) => `${atLeast ? 'At least ' : ''}${articles(total)}`,
    range: (first, last, total) => `${formatCount(first)}–${formatCount(last)} of ${formatCount(total)}`,
    took: (ms) => `in ${formatSeconds(ms)} seconds`,
    results: 'Results',
    undated: (count) =>
      `${articles(count)} without a known date ${count === 1 ? 'is' : 'are'} at the end of the list.`,
  },

  sort: {
    label: 'Order',
    names: { relevance: 'Most relevant', newest: 'Newest first', oldest: 'Oldest first' },
    short: { relevance: 'Relevant', newest: 'Newest', oldest: 'Oldest' },
  },

  pages: {
    label: 'Pages of results',
    previous: 'Previous',
    next: 'Next',
    page: (page) => `Page ${formatCount(page)}`,
    current: (page, count) => `Page ${formatCount(page)} of ${formatCount(count)}`,
  },

  filters: {
    heading: 'Filter',
    skip: 'Skip to the results',
    open: (active) => (active === 0 ? 'Filter' : `Filter (${active})`),
    topic: 'Topic',
    source: 'Source',
    date: 'Date',
    from: 'From',
    to: 'To',
    apply: 'Apply dates',
    dateHint: 'For example 15/8/2024, August 2024 or 2024',
    dateProblems: {
      'no-such-day': 'There is no such day. Check the day and the month.',
      unclear: 'We cannot read this date. Write it like 15/8/2024',
    },
    anyDate: 'Any date',
    today: 'Today',
    lastDays: (days) => `Last ${days} days`,
    thisYear: 'This year',
    timeline: { year: 'Articles by year', month: 'Articles by month', day: 'Articles by day' },
    asTable: 'Show as a table',
    count: 'Number of articles',
    widerRanges: 'Longer periods',
    find: (heading) => `Find: ${heading}`,
    findNone: 'Nothing by that name',
    close: 'Close',
    show: (total, atLeast) =>
      total === 0 ? 'No articles' : `Show ${atLeast ? 'at least ' : ''}${articles(total)}`,
    more: (count) => `Show ${formatCount(count)} more`,
    chosen: 'chosen',
    articles,
    active: 'Active filters',
    remove: (name) => `Remove ${name}`,
    clear: 'Clear all',
    exact: 'Exact words only',
    between: (from, to) => `${from} to ${to}`,
    since: (from) => `since ${from}`,
    until: (to) => `until ${to}`,
  },

  notes: {
    roman: (read) => `Results for ${quoted(read)}`,
    romanUndo: (typed) => `Search only for ${quoted(typed)}`,
    didYouMean: ['Did you mean ', '?'],
    missing: (words) => `No article has all the words; these were found without ${words}.`,
    require: (word) => `Only articles with ${quoted(word)}`,
    offer: 'Narrow it down:',
    cut: (words) =>
      `The search was very long; its last ${formatCount(words)} ${words === 1 ? 'word was' : 'words were'} left out.`,
    cutText: (characters) =>
      `The search was very long; only the words in its first ${formatCount(characters)} characters were searched for.`,
    degraded: 'Part of the search index could not be loaded; results may be incomplete.',
    retry: 'Search again',
    fallback: (names) => `The address gave no usable value for ${names}, so it was left out.`,
    parameters: {
      topic: 'topic',
      source: 'source',
      from: 'the start date',
      to: 'the end date',
      sort: 'order',
      page: 'page',
      exact: '“exact”',
    },
    failed: 'Search is not available right now. Check your connection and try again.',
  },

  why: {
    tiers: {
      exact: '',
      variant: 'Other spelling',
      inflection: 'Other form of the word',
      length: 'Vowel sign differs',
      roman: 'Read from Latin letters',
      alias: 'Other name',
      translation: 'Hindi equivalent',
      typo: 'Similar word',
      prefix: 'Start of the word',
    },
    pair: (word, matched) => `${word} → ${matched}`,
    missing: 'Not in this article',
  },

  empty: {
    heading: (text) => (text === '' ? 'No articles found' : `No articles found for ${quoted(text)}`),
    unfinished: 'The search could not be completed',
    waysOn: 'Searches that find something',
    withoutFilter: (name) => `Without the filter ${quoted(name)}`,
    ways: {
      filters: 'Without any filter',
      quotes: 'Without the quotes: the words anywhere',
      exact: 'With similar spellings and other word forms',
    },
    readings: {
      word: (word) => `Without ${quoted(word)}`,
      corrected: (words) => `Did you mean ${quoted(words)}?`,
      reading: (words) => `In Devanagari: ${quoted(words)}`,
    },
    tipsHeading: 'You could also try',
    tips: [
      'Fewer words, or the plain form of a word: “सरकार” rather than “सरकारों के”.',
      'Another spelling of a name, or Latin letters: lavrov, bharat rus.',
      'Checking the spelling.',
    ],
    browse: 'Or choose a topic',
  },

  date: {
    unknown: 'Date unknown',
    basis: { stated: '', metadata: '', inferred: 'date inferred', unknown: '' },
  },

  article: {
    back: 'All articles',
    backTo: (text) => `Back to the results for ${quoted(text)}`,
    marksCount: (count) => `${formatCount(count)} ${count === 1 ? 'match' : 'matches'}`,
    markPosition: (position, count) => `${formatCount(position)} of ${formatCount(count)}`,
    marksLabel: 'Marked words',
    nextMark: 'Next marked word',
    previousMark: 'Previous marked word',
    hideMarks: 'Hide marks',
    markWords: (text) => `Mark ${quoted(text)}`,
    smallerText: 'Smaller text',
    largerText: 'Larger text',
    textSize: (percent) => `Text size ${percent}%`,
    print: 'Print',
  },

  share: {
    button: 'Share',
    whatsapp: 'Send on WhatsApp',
    telegram: 'Send on Telegram',
    x: 'Post on X',
    copy: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'The link could not be copied. Copy it from the address bar.',
  },
};

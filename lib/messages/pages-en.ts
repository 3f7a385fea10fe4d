import { en } from './en';
import { formatCount } from './format-count';
import type { PageMessages } from './pages-hi';
import { quoted } from './quoted';

/** The strings of the English interface, with those that only the server needs. */
export const pagesEn: PageMessages = {
  ...en,

  languageLabel: 'Language',
  skipToContent: 'Skip to main content',

  site: {
    ...en.site,
    description: 'Search Hindi news: type in Hindi or in Latin letters, and find the right articles.',
    home: 'Home',
    footer: 'Articles belong to their original publishers. The source is given where it is known.',
  },

  search: {
    ...en.search,
    description: (text) => `Hindi articles about ${quoted(text)}.`,
  },

  date: {
    ...en.date,
    updated: (date) => `Updated: ${date}`,
  },

  home: {
    tagline: 'Search Hindi news, however you type it',
    topics: 'Topics',
    latest: 'Latest articles',
    all: 'See all articles',
    examples: 'Try a search:',
    romanHint: 'Latin letters work too:',
  },

  article: {
    ...en.article,
    source: 'Source',
    original: 'Read the original article',
    byline: 'By',
    agency: 'Agency:',
    related: 'Related articles',
    derivedTitle: 'The original text had no title; this one is made of its opening words.',
    derivedTopics: 'Topics were assigned automatically from the words of the article.',
    tools: 'Reading tools',
    outline: 'In this article',
    sharedWords: 'Words in common:',
    inTopic: (label) => `More in ${quoted(label)}`,
    newer: 'Newer',
    older: 'Older',
    howMade: 'How this text was made',
    published: 'Published',
    dateBasis: {
      stated: 'The date is stated in the original text.',
      metadata: 'The date comes from the metadata of the original page.',
      inferred: 'The original text states no date; the one given is inferred.',
      unknown: 'The date of the article is not known.',
    },
    titleName: 'Title',
    topicsName: 'Topics',
    statedTopics: 'The topics are those of the original page.',
    statedTitle: 'The title is that of the original text.',
    unknownSource: 'The original text names no source.',
    removed: 'Removed',
    removedCount: (count) =>
      `${formatCount(count)} ${count === 1 ? 'piece of the original page was' : 'pieces of the original page were'} left out as no part of the article.`,
    showRemoved: 'Show what was removed',
  },

  browse: {
    label: 'Browse articles',
    breadcrumbs: 'You are here',
    topics: 'Topics',
    topicsHeading: 'Articles by topic',
    topicsDescription: 'The articles of each topic, newest first.',
    sources: 'Sources',
    sourcesHeading: 'Articles by source',
    sourcesDescription: 'The publications whose articles can be found here.',
    noSources: 'No article here names its source.',
    archive: 'Archive',
    archiveHeading: 'Articles by month',
    archiveDescription: 'Every article from the first to the latest, by year and month.',
    ofTime: (time) => `Articles from ${time}`,
    undated: 'Articles without a date',
    topicDescription: (label, count) =>
      `${label}: ${formatCount(count)} ${count === 1 ? 'article' : 'articles'}, newest first.`,
    titlePage: (title, page) => `${title} (page ${formatCount(page)})`,
    pages: 'Pages of the list',
    search: 'Search and filter these articles',
    feed: 'Feed (Atom)',
    original: 'The publication’s website',
    nearby: 'Earlier and later articles',
    allTopics: 'All topics',
    allMonths: 'The whole archive',
    allSources: 'All sources',
  },

  missing: {
    title: 'Page not found',
    text: 'This page is not here: the address may be wrong, or the article may have been removed. Try a search:',
    searchInEnglish: 'Search with the English interface',
  },
};

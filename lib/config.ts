/**
 * Every tunable number of the project: its unit, its sensible range and what it does.
 * A number that only describes a file format or a standard stays beside the code that needs it.
 */

export const limits = {
  /** Characters of a query that are read; the rest is cut and the page says so. 100–2,000. */
  queryCharacters: 500,
  /** Words of a query that are searched. 8–64: more make a query slow without making it better. */
  queryWords: 32,
  /** Last page that can be asked for; deeper pages fall back to it. 50–1,000. */
  lastPage: 500,
  /** Values of one filter parameter that are read. 10–100. */
  filterValues: 50,
} as const;

/** Shape of raw pages, `lib/content`. Words are runs of letters and digits. */
export const content = {
  /** Larger raw files are refused. 1–100 MB. */
  maxFileBytes: 32_000_000,
  /** Longer lines are refused: no article has them. 100,000–10,000,000. */
  maxLineCharacters: 1_000_000,
  /** Words from which a line that ends as a sentence is surely running text. 8–16. */
  paragraphWords: 10,
  /** Words from which a line is running text however it ends. 20–40. */
  unendedParagraphWords: 26,
  /** Most words of a headline. 20–40. */
  headlineWords: 30,
  /** Most words of a heading inside an article. 10–20. */
  headingWords: 15,
  /** Lines of the head of a page among which the headline is looked for. 20–100. */
  headLines: 40,
  /** Paragraphs that a headline's words are looked for in. 3–20. */
  headParagraphs: 6,
  /** Most words of a share bar or menu line. 8–20. */
  barWords: 14,
  /** Lines of one to three words with which a page begins from which they are its menu. 4–8. */
  menuLabels: 5,
  /** Most words of a promotion of the site's own channels. 20–60. */
  promotionWords: 45,
  /** Most words of a photo caption. 20–60. */
  captionWords: 45,
  /** Words from which a paragraph that is printed again is kept once: shorter ones repeat on purpose. 15–40. */
  repeatedWords: 18,
  /** Most quotations of a page that are looked for in its paragraphs. 20–200. */
  pulledOut: 40,
  /** Most lines of a block that a broadcaster lets readers skip. 5–30. */
  skippedLines: 14,
  /** Most words of a tag. 3–6. */
  tagWords: 5,
  /** Longest line, in UTF-16 units, and fewest lines of text that was broken at a column. */
  wrapColumns: 120,
  wrappedLines: 6,
  /** Log-odds from which a line that no rule knows is furniture, round by round; what a sentence or heading needs above them. 0–4. */
  furnitureScores: [1.4, 0.7],
  sentenceScore: 1.2,
  /** Log-odds that a line is furniture, above all else, when most pages of its source have it. 0–4. */
  sharedScore: 2,
  /** A line that this part of a source's pages has, and this many of them, may be furniture. 0.3–0.9; 3–10. */
  sharedPart: 0.5,
  sharedPages: 3,
  /** Pages of a source that are counted, and longest line that is compared, in words. 20–500; 30–100. */
  sharedSample: 64,
  sharedWords: 60,
  /**
   * A sentence that most pages have is of the text when it shares this part of its words with the rest of the page, between its paragraphs
   * half of it. 0.2–0.6.
   */
  sharedRelated: 0.34,
  /** Longest derived title with its ellipsis, in graphemes. 60–120. */
  derivedTitleGraphemes: 90,
  /** Longest romanised title in an article's id. 40–120. */
  idCharacters: 70,
  /** Characters of a body from which ingest and doctor advise to divide the article: its page is then a megabyte. 50,000–1,000,000. */
  longArticleCharacters: 170_000,
  /** Hashes kept of a text for finding duplicates, and how many of them are looked up. 32–256; 8–32. */
  sketchSize: 128,
  sketchProbes: 16,
  /** Share of common five-word runs from which two articles are noted as duplicates. 0.3–0.9. */
  duplicateResemblance: 0.5,
  /** Articles compared for one hash: bounds the work when many share a sentence. 16–256. */
  duplicateCandidates: 64,
} as const;

/** Topic assignment: scores are in "cues of one body mention"; see lib/content/assign-topics.ts. */
export const topicScores = {
  /** Worth of a cue by the field it stands in; body mentions of one cue count with falling weight. */
  titleWeight: 4,
  summaryWeight: 2.5,
  headingWeight: 1.5,
  bodyWeight: 1,
  /** A topic below this score is not given. 3–10. */
  leastScore: 5,
  /** Nor one below this part of the best topic's score. 0.2–0.6. */
  leastShare: 0.4,
  /** Different cues a topic needs: one word decides nothing, unless its score is that of title, summary and text. 1–3; 6–12. */
  leastCues: 2,
  aloneScore: 8,
  /** Topics an article may have. 1–5. */
  most: 3,
  /** Stems of words that are kept from one article to the next, some 10 MB. 10,000–500,000. */
  keptStems: 100_000,
} as const;

export const results = {
  /** Results a page. 5–50. */
  pageSize: 10,
} as const;

/** What a page may cost at its first view; `npm test` holds it. Compressed bytes, as they are sent. */
export const budgets = {
  /** Scripts, gzip. React and Next.js alone are 139 kB. */
  scriptBytes: 170_000,
  /** Styles, gzip. */
  styleBytes: 15_000,
  /** Fonts, all that the styles name. */
  fontBytes: 160_000,
  /** The worker's first script, brotli: it is what a first query waits for. */
  workerBytes: 39_200,
  /** The combobox of the search box, gzip: what the first focus asks for. */
  comboboxBytes: 60_000,
} as const;

export const archive = {
  /**
   * Bytes of `data/articles` up to which a function takes articles and their texts along; above it they are read from
   * the deployment's own address. 10–80 million: a function may hold 250 MB, index and all.
   */
  bundledBytes: 60_000_000,
  /** Articles in one pack of a larger archive. 16–256: larger packs are fewer files and slower pages. */
  packArticles: 64,
} as const;

export const share = {
  /** Articles of one sitemap file; more make it an index of files. 1,000–49,000: the protocol allows 50,000 addresses. */
  articlesPerSitemap: 10_000,
  /** Lists (topics, months, sources) that the first sitemap file names besides. 1,000–30,000. */
  listsInSitemap: 10_000,
  /** Seconds a host may serve a feed or sitemap from its cache. 60–86,400. */
  freshSeconds: 600,
  /** Seconds beyond these in which an old one is served while a new one is made. 0–604,800. */
  staleSeconds: 86_400,
} as const;

export const searchIndex = {
  /** Bounds of a shard of terms and postings, bytes; between them the archive's size decides. 1,000–50,000. */
  smallestShardBytes: 2_400,
  largestShardBytes: 12_000,
  /**
   * Terms of one key stay together up to so many bytes, what a slow line carries in half the time of a round trip; of more the most
   * frequent lie apart. 12,000–100,000.
   */
  mostKeyBytes: 16_000,
  /** Files of an index of so many bytes lie in one. 0–200,000: sixty short articles with their texts, or 200 without. */
  bundleBytes: 48_000,
  /** Distinct words of article text in one pack. 50–10,000: results rarely lie together, and a pack is read whole. */
  packWords: 100,
  /** Packs at most: a larger archive gets larger packs. 2,000–50,000: hosts count files. */
  mostPacks: 12_000,
  /** Terms in the list that typos are looked for in: the most frequent. 10,000–200,000: two bytes each. */
  listedWords: 50_000,
  /** Letters of English words, and of what they are in Hindi, in a file of more than one initial. 1,000–100,000: two of them are a byte. */
  englishFileLetters: 5_000,
  /** Terms in the head of frequent words, which answers short prefixes. 500–10,000. */
  headWords: 6_000,
} as const;

/** What reads an index; the numbers of its making are no concern of a browser. */
export const indexReader = {
  /** Shards that one prefix may read by its key, and as many by the frequent words that begin so. 1–5. */
  prefixShards: 3,
  /** Memory a reader keeps of what it has read, bytes, in a browser and on a server. 8,000,000 and more. */
  cacheBytes: 64_000_000,
  serverCacheBytes: 24_000_000,
} as const;

export const analysis = {
  /** UTF-16 units of a word that are kept; a longer run of letters is no word anybody searches for. 64–256. */
  wordCharacters: 96,
  /** Parts of a hyphenated word that are also read as one word (को-प्रोडक्शन). 2–5. */
  compoundParts: 3,
  /** Phonetic keys that are looked up for a Latin word. 4–12: each may cost a shard. */
  latinKeys: 8,
  /** Readings of a Latin word that are carried on from letter to letter. 12–48. */
  latinReadings: 24,
  /** Longest Latin word that is read as Hindi, letters. 20–40. */
  romanLetters: 32,
  /** Cost a letter (nats) up to which a Latin word still spells a Devanagari one. 1.5–3: higher lets strangers in. */
  romanCostPerLetter: 2.6,
  /** The same where more speaks against it: for another form of the word, and for a stop word, which is typed in few ways. 0.5–1.5. */
  romanSureCostPerLetter: 1.3,
  /**
   * When an unknown Devanagari word is an English one as Hindi writes it: how close they must be, 0.05–0.3; where it may be a typo
   * instead, 0.1–0.3; where articles have it, 0.25–0.5; where it is short, 0.15–0.3; how many letters one may be longer than the other, 2–5;
   * and of how many words is kept what was heard, 64–1,000.
   */
  spokenEnglish: {
    least: 0.1,
    leastDoubtful: 0.12,
    leastKnown: 0.35,
    leastShort: 0.2,
    letters: 3,
    heardWords: 256,
  },
  /** Cost (nats) of meeting a romanised word only in another inflection. 2–8. */
  romanInflectionCost: 5,
  /** Closeness of a romanised reading that makes a row of the lexicon needless. 0.2–0.6. */
  romanAsGoodAsTranslation: 0.35,
  /** Letters from which a Latin word may be a phrase of the lexicon without its spaces (loksabha). 5–9. */
  joinedLetters: 6,
  /** Aliases and translations of one query that are searched. 8–32. */
  expansions: 24,
  /** Aksharas from which a Devanagari word may have one typo and two. 3–6: in shorter words a typo is another word. */
  typosByAksharas: { oneTypo: 3, twoTypos: 5 },
  /** The same for Latin words, in letters. 4–9. */
  typosByLetters: { oneTypo: 4, twoTypos: 8 },
  /**
   * Words that may have kin: letters of the key and aksharas at least, 2–4 each; how far off kin may be, in typos, 1–2; and from
   * how many letters of the key on it may be anything, 4–6.
   */
  kin: { keyLetters: 3, longKeyLetters: 4, aksharas: 3, typos: 2 },
} as const;

export const pages = {
  /**
   * Newest articles whose pages are built ahead; the others are rendered when first asked for, and kept. 0–2,000: each costs
   * build time and, in two languages, fourteen files of up to half a megabyte.
   */
  builtAhead: 150,
  /** Newest articles whose share images are drawn ahead, each a tenth of a second and 50 kB; the others as above. 0–2,000. */
  cardsBuiltAhead: 50,
} as const;

/** Of the image that goes with a shared link, pixels: what Facebook, WhatsApp, Telegram and X show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

export const browse = {
  /** Articles of one page of a topic, source or month. 10–100. */
  pageSize: 30,
  /**
   * Pages of lists that are built ahead for each of topics, sources and archive, first pages of all lists before second
   * ones; the others are rendered when first asked for. 0–2,000: each costs build time, twice, for there are two languages.
   */
  builtAhead: 40,
} as const;

export const home = {
  /** Newest articles on the home page. 1–30. */
  latestArticles: 9,
  /** Topics on the home page, those with most articles; the others are a page further. 6–20. */
  topics: 10,
} as const;

export const ranking = {
  /** BM25+ of MiniSearch. k 1.2–2: saturation of repeated words; b 0–1: how much long texts lose; d 0–1: floor of one occurrence. */
  bm25: { k: 1.6, b: 0.5, d: 0 },
  /** Factor of a field's score. 1–5. Fields that are not named count 1. */
  fieldBoosts: { title: 2.5, summary: 1.5, body: 1 },
  /**
   * Factor of a word's score by how it met the article's word, beside articles that have the word as typed. 0–1, closest
   * tier highest. Low for `length`: दीन is rarely meant by दिन.
   */
  tierWeights: {
    exact: 1,
    variant: 0.95,
    inflection: 0.6,
    length: 0.1,
    roman: 0.6,
    alias: 0.6,
    translation: 0.45,
    typo: 0.2,
    prefix: 0.2,
  },
  /** The same when the tier is the closest that the collection has: the word then means this, and counts nearly in full. */
  closestTierWeights: {
    exact: 1,
    variant: 1,
    inflection: 0.95,
    length: 0.9,
    roman: 0.9,
    alias: 0.8,
    translation: 0.7,
    typo: 0.7,
    prefix: 0.7,
  },
  /**
   * Factor of a word's score in a document that has only a word akin to it: साझेदारी for साझेदार, न्यूकासल for न्यूकैसल. 0–0.4: it
   * orders what is found, and finds nothing.
   */
  kinWeight: 0.3,
  /** Factor of a stop word's score: it breaks ties and still finds when alone. 0.01–0.2. */
  stopWordWeight: 0.08,
  /** A document that lacks words of the query: its score is multiplied by (share of the words it has) to this power. 0–2. */
  coverageExponent: 0.3,
  /**
   * A document comes first for having all words if it has each in a form at least so close, as a share of the closest form's
   * weight, and none as a guess (romanised, corrected). 0–1: 0 lets a word's far forms bring a document to the top.
   */
  nearShare: 0.5,
  /** Latin letters count as the word itself when they are at least so likely a spelling of it, as a share of the likeliest. 0.5–1. */
  sureShare: 0.9,
  /** Such a document is shown only with at least this share of the best score. 0–0.8: higher leaves out the far-fetched. */
  partialShare: 0.2,
  /** How many of them are scored, those with the weightiest words. 100–1,000. */
  partialCandidates: 300,
  /**
   * How much the results of a page gain for having the query's words close together, and within how many words that is: a score
   * is multiplied by up to 1 + this. 0–2; 10–60. The texts are at hand for the passages.
   */
  closenessGain: 0.75,
  closeWords: 30,
  /** Best all-word candidates whose text is read to verify a phrase; past them the total is a lower bound. 50–500. */
  phraseCandidates: 100,
} as const;

export const expansion = {
  /** Words that a half-typed last word is completed to. 10–100. */
  prefixTerms: 40,
  /** The same for one in Latin letters, of which each may cost a request. 3–12. */
  romanPrefixTerms: 6,
  /** How well such a completion must begin as the letters sound, 0–1. 0.003–0.02: the likeliest of a long word is at 0.01 in English spelling. */
  leastCompletion: 0.005,
  /** Romanised word: readings kept are at least this close to the best one, as a factor of its closeness. 0–1. */
  romanMargin: 0.3,
  /** How fast a reading's weight falls with its distance from the best one. 1–8. */
  romanSteepness: 2.5,
  /** How much a reading's frequency counts beside its spelling, and what being the best spelled one counts beside both. 0–1. */
  romanPrior: 0.4,
  romanSpelling: 0.97,
  /** Two romanised words are read as one when they spell it so well, as a share of the tier's weight. 0.7–1. */
  joinedRoman: 0.85,
  /** Another name of a word, when it is in Latin letters, is read as Devanagari where it spells it so well, as a share of the same. 0.7–1. */
  namedRoman: 0.78,
  /** Readings of a romanised word at most. 1–64. */
  romanTerms: 24,
  /** Corrections of an unknown word at most, and how much further off than the best they may be, in typos. 1–20; 0–1. */
  typoTerms: 6,
  typoMargin: 0.5,
  /**
   * Another spelling of a known word is offered when it is at most so many typos away (half: signs that Hindi writers confuse) and
   * so many times as frequent. 0.5–1; 5–50.
   */
  slip: 0.5,
  frequentSpelling: 12,
  /** A Hindi reading of Latin letters stands beside the word in Latin letters when it is so many times as frequent. 3–20. */
  frequentReading: 3,
  /**
   * A word may be English in Devanagari though articles have it, when it is in at most one of so many articles and its Hindi word in so
   * many times as many. 200–5,000; 5–100.
   */
  rareAmong: 1000,
  frequentTranslation: 20,
  /** Articles that each part must be in, where an unknown word is read as two (भारतसरकार). 2–20. */
  splitDocuments: 3,
  /** Expanded query words kept in memory. 50–1,000. */
  cachedWords: 256,
} as const;

export const snippets = {
  /** Length of a passage in aksharas. 100–300. */
  minGraphemes: 160,
  maxGraphemes: 220,
  /** Passages a result. 1–3. */
  passages: 2,
  /** Factor of a heading's worth beside a paragraph's. 0–1. */
  headingFactor: 0.4,
} as const;

export const suggestions = {
  /** Lines under the search box: completed words, phrases, topics, articles. 1–8 each. */
  words: 5,
  phrases: 2,
  topics: 2,
  articles: 3,
  /** The reader's own searches: kept, shown in an empty box, shown beside suggestions. 5–50; 3–10; 0–3. */
  recentKept: 20,
  recentShown: 6,
  recentBeside: 2,
  /** Lines above results that change as one types: more would cover what was typed for. 2–5. */
  overResults: 3,
  /** Best articles whose titles are looked through. 5–20: their texts are read. */
  articlesRead: 10,
  /** Most words of a title that follow the typed one in a phrase. 1–4. */
  phraseWords: 3,
  /** Words that may complete a word. 20–100: forms of one word and stop words are among them. */
  candidates: 40,
  /** The same from Latin letters behind other words: each may cost a shard. 4–12. */
  romanInContext: 8,
  /** Completions in fewer articles, as a share of the best one's, are mostly misprints. What an inflected verb is worth. 0–0.1; 0–1. */
  leastShare: 0.03,
  verbFactor: 0.4,
  /** Articles from which on a word made of two (प्रधानमंत्री) is one, if its parts are not twice as frequent. 5–50. */
  joinedDocuments: 10,
  /** How fast a word's worth falls with the unlikeliness of the Latin letters, and what share of the likeliest's it needs. 1–6; 0.1–0.8. */
  romanSteepness: 3,
  romanMargin: 0.35,
} as const;

export const relaxing = {
  /** Words of a search without results that are left out one at a time, and counted. 2–12. */
  words: 6,
} as const;

export const examples = {
  /** Queries offered on the home page, one of them in Latin letters. 3–8. */
  queries: 5,
  /** Topics they are taken from, those with most articles, and cue words that are tried of each. 3–10; 8–60: each is a search. */
  topics: 5,
  cues: 40,
  /** How many of a topic's newest articles they are for. 20–1,000. */
  newest: 200,
  /** What a cue of two or more words is worth beside one of a single word. 1–5. */
  phraseFactor: 2,
} as const;

export const related = {
  /** Terms of an article that speak for it. 5–40. */
  terms: 16,
  /** Terms that are looked up in all their forms to find those. 10–60: each may read a file of the index. */
  candidateTerms: 24,
  /** Articles that are scored, those that share most of the terms. 50–1,000. */
  scored: 200,
  /** Articles shown. 3–10. */
  articles: 4,
  /** Shared words that are named as the reason. 2–8. */
  sharedWords: 4,
} as const;

export const runtime = {
  /** Milliseconds the worker may take to load and open the index before it is given up. 5,000–60,000. */
  workerStartMs: 30_000,
  /** Milliseconds a ready worker may take for one answer before the server is asked. 1,000–10,000. */
  workerAnswerMs: 5_000,
  /** Milliseconds the server may take. 5,000–30,000. */
  serverAnswerMs: 15_000,
  /** Seconds a shared cache may keep an answer of the API, and serve it while it asks anew. */
  sharedCacheSeconds: 300,
  staleSeconds: 86_400,
} as const;

export const searchPage = {
  /** Least time between two writings of the address while typing. 350–2,000: Safari allows 100 in 30 seconds. */
  addressDelayMs: 400,
  /** Pause in typing after which notes on the query may appear. 150–350: drawn later than 500 ms after the key, they count as a jump. */
  pauseMs: 250,
  /** A search slower than this shows that it is under way: placeholders in place of the results. 100–1,000. */
  pendingDelayMs: 150,
  /** Pause in typing after which the number of results is announced to screen readers. 500–2,000. */
  announceDelayMs: 900,
  /** Answers kept for Back. 5–100. */
  rememberedAnswers: 30,
  /** A longer query is not said again where nothing was found, UTF-16 units: the rest of the sentence must be read. 30–120. */
  headingCharacters: 45,
  /** Filter values shown before "more". 4–20. */
  filterValues: 6,
  /** Filter values shown that match what was typed. 10–100. */
  filterMatches: 50,
  /** Days of the "last … days" choices. */
  recentDays: [7, 30],
  /** Age in days up to which a date reads "3 days ago". 1–30. */
  relativeDays: 14,
} as const;

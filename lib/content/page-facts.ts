import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { canonicalLine } from './canonical-text';
import { type Meta, metaSchema } from './meta-file';

/** What the markup of a saved page says of its article, in the members of a `.meta.json`. */
export interface PageFacts
  extends Partial<Pick<Meta, 'title' | 'published' | 'updated' | 'byline' | 'source' | 'url'>> {
  /** Names of the section that the site files it under, and its tags; left out where it states none. */
  sections?: readonly string[];
  tags?: readonly string[];
}

/** Of a page's source: its named values, its addresses and dates, and its blocks of JSON-LD. */
interface Marked {
  /** `<meta property="…" content="…">`, also by `name` and `itemprop`; the first of each. */
  named: Map<string, string>;
  /** Each `<meta property="article:tag">`. */
  tags: string[];
  canonical: string | null;
  times: Set<string>;
  linked: unknown[];
}

const articleTypes =
  /^(?:(?:Reportage|Opinion|Analysis|Background|Review|AskPublic)?(?:News)?Article|(?:LiveBlog|Blog)Posting|Report)$/u;
const named = z.object({ name: z.string() });
const who = z.union([z.string().transform((name) => ({ name })), named]);
const people = z.union([who.transform((one) => [one]), z.array(who)]);
const words = z
  .union([z.string().transform((text) => text.split(/\s*[,;|]\s*/u)), z.array(z.string())])
  .optional()
  .catch(undefined);
const linkedArticle = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  dateModified: z.string().optional().catch(undefined),
  author: people.optional().catch(undefined),
  publisher: named.optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  articleSection: words,
  keywords: words,
});
const graph = z.object({ '@graph': z.array(z.unknown()) });

/**
 * Reads the facts that a saved page states for machines: JSON-LD of an article first, then `<meta>` (Open Graph and the like), then
 * `<link rel=canonical>` and, where the page has only one, `<time datetime>`; also the section it is filed under and its tags. What is no date, no address or empty is left out, and so
 * is the address of a front page, which is no article's.
 */
export function readPageFacts(source: string): PageFacts {
  const { named: values, tags, canonical, times, linked } = readMarked(source);
  const article = linked.flatMap(articlesIn)[0];
  const [onlyTime] = times.size === 1 ? times : [];
  const authors = article?.author?.map(({ name }) => name.trim()).filter((name) => name !== '') ?? [];
  const publisher = article?.publisher?.name ?? values.get('og:site_name');
  const url = [canonical, values.get('og:url'), article?.url].find(isArticleAddress);
  const author = values.get('author') ?? values.get('article:author');
  const byline = authors.length > 0 ? [...new Set(authors)].join(', ') : author;
  const listed = [
    article?.keywords ?? [],
    tags,
    splitList(values.get('news_keywords') ?? values.get('keywords')),
  ];
  const facts = checked({
    title: article?.headline ?? values.get('og:title'),
    published:
      article?.datePublished ??
      values.get('article:published_time') ??
      values.get('datepublished') ??
      onlyTime,
    updated: article?.dateModified ?? values.get('article:modified_time') ?? values.get('datemodified'),
    byline: byline === publisher || /^https?:/u.test(byline ?? '') ? undefined : byline,
    source:
      publisher === undefined ? undefined : { name: publisher, ...(url && { url: new URL(url).origin }) },
    url,
  });
  return {
    ...facts,
    ...namesOf('sections', [...(article?.articleSection ?? []), ...splitList(values.get('article:section'))]),
    ...namesOf('tags', listed.find((some) => some.length > 0) ?? []),
  };
}

const splitList = (text = ''): string[] => text.split(/\s*[,;|]\s*/u);

/** The names, each once and as it is stored, under their member; nothing when there are none. */
function namesOf(member: 'sections' | 'tags', names: readonly string[]): PageFacts {
  const found = new Set(names.map(canonicalLine).filter((name) => name !== ''));
  return found.size === 0 ? {} : { [member]: [...found] };
}

function readMarked(source: string): Marked {
  const marked: Marked = { named: new Map(), tags: [], canonical: null, times: new Set(), linked: [] };
  let script: string | null = null;
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { content: value, href, datetime } = attributes;
      const name = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
      if (tag === 'meta' && name === 'article:tag' && value?.trim()) marked.tags.push(value);
      else if (tag === 'meta' && name && value?.trim() && !marked.named.has(name))
        marked.named.set(name, value);
      else if (tag === 'link' && attributes.rel === 'canonical') marked.canonical ??= href ?? null;
      else if (tag === 'time' && datetime) marked.times.add(datetime);
      else if (tag === 'script' && attributes.type?.toLowerCase() === 'application/ld+json') script = '';
    },
    ontext(text) {
      if (script !== null) script += text;
    },
    onclosetag(tag) {
      if (tag !== 'script' || script === null) return;
      marked.linked.push(jsonOf(script));
      script = null;
    },
  });
  parser.end(source);
  return marked;
}

/** Sites set line breaks into strings of their JSON-LD, which JSON does not allow. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\p{Cc}+/gu, ' '));
  } catch {
    return null;
  }
}

function articlesIn(value: unknown): z.output<typeof linkedArticle>[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn);
  const whole = graph.safeParse(value);
  if (whole.success) return whole.data['@graph'].flatMap(articlesIn);
  const read = linkedArticle.safeParse(value);
  if (!read.success) return [];
  return [read.data['@type']].flat().some((type) => articleTypes.test(type)) ? [read.data] : [];
}

const isArticleAddress = (address: string | null | undefined): address is string =>
  typeof address === 'string' &&
  /^https?:/u.test(address) &&
  URL.canParse(address) &&
  new URL(address).pathname !== '/';

/** Each member as a `.meta.json` could have it, or not at all. */
function checked(facts: Record<Exclude<keyof PageFacts, 'sections' | 'tags'>, unknown>): PageFacts {
  const members = Object.entries(facts).filter(
    ([name, value]) => value !== undefined && metaSchema.safeParse({ [name]: value }).success,
  );
  return metaSchema.parse(Object.fromEntries(members));
}

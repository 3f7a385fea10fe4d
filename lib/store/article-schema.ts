import { parse } from 'culori';
import { z } from 'zod';
import type { Article, Site, Topic } from '../types';

const isoDate = z.iso.date();
const isoDateTime = z.iso.datetime({ offset: true });
const date = z.union([isoDate, isoDateTime]);
const webAddress = z.url({ protocol: /^https?$/u });
const slug = z.string().regex(/^[a-z0-9][a-z0-9-]*$/u);

/** What an article id may look like: it is a file name, a path segment and for ever. Lower case: some disks ignore case. */
export const articleIdPattern = /^[a-z0-9][a-z0-9-]{0,199}$/u;

const source = z.object({ id: slug, name: z.string().min(1), url: webAddress.nullable() });

/** The content of `data/articles/<id>.json`. Unknown members are let go, so that an older site reads newer articles. */
export const articleSchema = z.object({
  id: z.string().regex(articleIdPattern),
  title: z.string().min(1),
  titleBasis: z.enum(['stated', 'derived']),
  summary: z.string().min(1).nullable(),
  body: z.array(z.object({ kind: z.enum(['heading', 'paragraph']), text: z.string().min(1) })).min(1),
  published: date.nullable(),
  updated: date.nullable(),
  dateBasis: z.enum(['stated', 'metadata', 'inferred', 'unknown']),
  source: source.nullable(),
  url: webAddress.nullable(),
  byline: z.string().min(1).nullable(),
  place: z.string().min(1).nullable(),
  agency: z.string().min(1).nullable(),
  topics: z.array(slug),
  topicBasis: z.enum(['metadata', 'derived', 'none']),
  provenance: z.object({
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    cleanerVersion: z.number().int(),
    removed: z.array(z.object({ rule: z.string(), text: z.string() })),
  }),
}) satisfies z.ZodType<Article>;

const bilingual = z.object({ hi: z.string().min(1), en: z.string().min(1) });

/** The content of `data/topics.json`. */
export const topicsSchema = z.array(
  z.object({ id: slug, label: bilingual, cues: z.array(z.string()) }),
) satisfies z.ZodType<Topic[]>;

/** The content of `data/site.json`. */
export const siteSchema = z.object({
  name: bilingual,
  url: webAddress.nullable(),
  publisher: z.string(),
  accent: z.string().refine((text) => parse(text) !== undefined, 'a CSS colour'),
  indexable: z.boolean(),
  offline: z.boolean().default(true),
}) satisfies z.ZodType<Site>;

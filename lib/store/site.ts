import 'server-only';
import path from 'node:path';
import type { Site, Topic } from '../types';
import { siteSchema, topicsSchema } from './article-schema';
import { readJson } from './read-json';
import { chooseSiteUrl } from './site-url';

// Each path stands whole, so that the host's file tracing takes these files and nothing else of data.
const siteFile = () => path.join(process.cwd(), 'data/site.json');
const topicsFile = () => path.join(process.cwd(), 'data/topics.json');

let cachedSite: Promise<Site> | undefined;
let cachedTopics: Promise<readonly Topic[]> | undefined;

/** `data/site.json`. Rejects with `AppError` `file-unreadable` or `config-invalid`. */
export function site(): Promise<Site> {
  cachedSite ??= readJson(siteFile(), siteSchema, {
    invalid: 'config-invalid',
    fix: 'Mend data/site.json: name {hi, en}, url (https://… or null), publisher, accent, indexable.',
  }).catch((error) => {
    // Once mended, it is read again.
    cachedSite = undefined;
    throw error;
  });
  return cachedSite;
}

/** `data/topics.json`, in its own order. Rejects with `AppError` `file-unreadable` or `config-invalid`. */
export function topics(): Promise<readonly Topic[]> {
  cachedTopics ??= readJson(topicsFile(), topicsSchema, {
    invalid: 'config-invalid',
    fix: 'Mend data/topics.json: a list of {id, label {hi, en}, cues}.',
  }).catch((error) => {
    cachedTopics = undefined;
    throw error;
  });
  return cachedTopics;
}

/** Absolute address of this site without a slash at the end; see `chooseSiteUrl`. */
export async function siteUrl(): Promise<string> {
  return chooseSiteUrl(process.env, (await site()).url);
}

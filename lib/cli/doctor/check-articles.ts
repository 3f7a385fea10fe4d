import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { partsByFirst } from '../../content/article-parts';
import { tooLong } from '../../content/long-article';
import { AppError } from '../../errors';
import { articleSchema, topicsSchema } from '../../store/article-schema';
import { readJson } from '../../store/read-json';
import type { Article } from '../../types';
import { sha256 } from '../article-folder';
import { filesOf } from '../bootstrap/fingerprint.mjs';
import { metadataName } from '../metadata-files';
import { type Finding, note, ok, problem } from './finding';

const ingest = 'run `npm run khoj -- ingest` and review what it changed';

/** The cleaned articles, each by itself and against the raw files, and the articles that can be read. */
export async function checkArticles(root: string): Promise<{ findings: Finding[]; articles: Article[] }> {
  const folder = path.join(root, 'data/articles');
  if (!existsSync(folder)) {
    return { findings: [problem('articles', 'there is no folder data/articles', ingest)], articles: [] };
  }
  const findings: Finding[] = [];
  const articles: Article[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) {
      findings.push(note('articles', `data/articles/${name} is no article and is not read`));
      continue;
    }
    try {
      const fix = 'restore it from git, or remove it and run `npm run khoj -- ingest`';
      const article = await readJson(path.join(folder, name), articleSchema, {
        invalid: 'config-invalid',
        fix,
      });
      articles.push(article);
      findings.push(...checkFacts(article, name));
      const long = tooLong(article);
      if (long !== null) findings.push(note('articles', `data/articles/${name}: ${long.what}`, long.fix));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const got = error.details.got === undefined ? '' : ` ${error.details.got}`;
      findings.push(problem('articles', error.details.what + got, error.details.fix));
    }
  }
  findings.push(...(await checkTopics(root, articles)), ...checkRaw(root, articles));
  if (articles.length === 0)
    findings.push(
      problem('articles', 'there is not one article', `put raw ones into data/raw, then ${ingest}`),
    );
  if (!findings.some(({ state }) => state === 'problem'))
    findings.unshift(ok('articles', `${articles.length} articles`));
  return { findings, articles };
}

/** What the form alone does not say. */
function checkFacts(article: Article, name: string): Finding[] {
  const { id, published, updated, dateBasis } = article;
  const wrong: string[] = [];
  if (`${id}.json` !== name) wrong.push(`its id is "${id}": the file must be named after it`);
  if ((published === null) !== (dateBasis === 'unknown')) {
    wrong.push(`published is ${published}, but dateBasis is "${dateBasis}"`);
  }
  if (published !== null && isFuture(published)) wrong.push(`published ${published} lies in the future`);
  if (published !== null && updated !== null && updated.slice(0, 10) < published.slice(0, 10)) {
    wrong.push(`updated ${updated} lies before published ${published}`);
  }
  return wrong.map((what) =>
    problem('articles', `data/articles/${name}: ${what}`, `correct it, or ${ingest}`),
  );
}

/** A day has begun somewhere up to 14 hours before it begins in Greenwich. */
function isFuture(iso: string): boolean {
  return Date.parse(iso) > Date.now() + 14 * 3_600_000;
}

async function checkTopics(root: string, articles: readonly Article[]): Promise<Finding[]> {
  const file = path.join(root, 'data/topics.json');
  const known = await readJson(file, topicsSchema, { invalid: 'config-invalid', fix: '' }).catch(() => null);
  if (known === null) return [];
  const ids = new Set(known.map(({ id }) => id));
  return articles.flatMap((article) =>
    article.topics
      .filter((id) => !ids.has(id))
      .map((id) =>
        problem(
          'articles',
          `data/articles/${article.id}.json has the topic "${id}", which data/topics.json lacks`,
          `add the topic, or ${ingest}`,
        ),
      ),
  );
}

function checkRaw(root: string, articles: readonly Article[]): Finding[] {
  const byFile = new Map<string, Article[]>();
  for (const article of articles) {
    const { file } = article.provenance;
    byFile.set(file, [...(byFile.get(file) ?? []), article]);
  }
  const raw = filesOf(root, ['data/raw']).map((file) => file.slice('data/raw/'.length));
  const findings: Finding[] = [];
  for (const [file, made] of byFile) {
    const names = made.map(({ id }) => `${id}.json`).join(', ');
    const full = path.join(root, 'data/raw', file);
    if (made.length > 1 && new Set(made.map(({ id }) => id)).size > 1 && !file.endsWith('.jsonl')) {
      findings.push(
        problem('articles', `${names} were all made from data/raw/${file}`, 'remove all but one'),
      );
    }
    if (!existsSync(full)) {
      findings.push(
        note(
          'articles',
          `data/raw/${file}, from which ${names} was made, is gone`,
          'if the article is to go too, run `npm run khoj -- ingest --prune`',
        ),
      );
    } else if (made.some(({ provenance }) => provenance.sha256 !== sha256(readFileSync(full)))) {
      findings.push(problem('articles', `data/raw/${file} has changed since ${names} was made`, ingest));
    }
  }
  const later = new Set([...partsByFirst(raw)].flatMap(([first, parts]) => (byFile.has(first) ? parts : [])));
  const unread = raw.filter((file) => !byFile.has(file) && !later.has(file) && isArticleFile(file));
  return unread.length === 0
    ? findings
    : [
        ...findings,
        note(
          'articles',
          `${unread.length} raw files have no article: ${unread.slice(0, 5).join(', ')}`,
          '`npm run khoj -- ingest` says why',
        ),
      ];
}

function isArticleFile(file: string): boolean {
  const name = path.posix.basename(file);
  return (
    !name.startsWith('.') &&
    !name.endsWith('.meta.json') &&
    name !== metadataName &&
    name.toLowerCase() !== 'readme.md'
  );
}

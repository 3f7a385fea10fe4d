import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundledRead } from '../../engine/bundled-read';
import type { StoredArticle } from '../../engine/index-reader';
import { openIndex } from '../../engine/open-index';
import { AppError } from '../../errors';
import { type FileKind, fileKinds, unsealFile } from '../../search-index/format/envelope';
import { type OpenedManifest, parseManifest } from '../../search-index/format/manifest';
import { analysisVersion } from '../../text/analyze';
import type { Article } from '../../types';
import { type Finding, ok, problem } from './finding';

const rebuild = 'run `npm run khoj -- index`';

/** The index: its version, every file of it to the last byte, and whether it holds the articles as they are now. */
export async function checkIndex(folder: string, articles: readonly Article[]): Promise<Finding[]> {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) return [problem('index', `there is no index: ${file} is missing`, rebuild)];
  let written: unknown;
  let manifest: OpenedManifest;
  try {
    written = JSON.parse(await readFile(file, 'utf8'));
    manifest = parseManifest(written, analysisVersion);
  } catch (error) {
    const what = error instanceof AppError ? error.message : `${file} is no JSON`;
    return [problem('index', what, rebuild)];
  }
  const findings = await checkFiles(path.join(folder, manifest.generation), manifest);
  if (findings.length === 0) findings.push(...(await compareArticles(folder, written, articles)));
  return findings.length > 0
    ? findings
    : [ok('index', `${manifest.documentCount} articles, ${manifest.termCount} words, every file whole`)];
}

async function checkFiles(folder: string, manifest: OpenedManifest): Promise<Finding[]> {
  const bundled = [...manifest.bundle, ...manifest.inline].map(([name]) => name);
  const names = [...(existsSync(folder) ? readdirSync(folder) : []), ...bundled];
  const read = bundledRead((name) => readFile(path.join(path.dirname(folder), name)), manifest);
  const { hasHead, englishLetters } = manifest;
  const english = Array.from(englishLetters, (_, number) => `english-${number}`);
  const some = [...(hasHead ? ['head'] : []), ...english];
  const wanted = ['lengths', 'aliases', 'facets', 'ids', 'words', ...some].map((name) => `${name}.bin`);
  const shardCount = manifest.shardKeys.length + manifest.heavyTerms.length;
  const shards = Array.from({ length: shardCount }, (_, number) => `terms-${number}.bin`);
  const missing = [...wanted, ...shards].filter((name) => !names.includes(name));
  const findings = missing.map((name) => problem('index', `${path.join(folder, name)} is missing`, rebuild));
  for (const name of names) {
    const header = headerOf(name);
    if (header === null) continue;
    try {
      await unsealFile(
        { ...header, fingerprint: manifest.fingerprint },
        await read(`${manifest.generation}/${name}`),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      findings.push(problem('index', `${path.join(folder, name)}: ${reason}`, rebuild));
    }
  }
  return findings;
}

function headerOf(name: string): { kind: FileKind; number: number } | null {
  const [, stated, number] = /^([a-z]+)(?:-([0-9]+))?\.bin$/u.exec(name) ?? [];
  const kind = fileKinds.find((one) => one === stated);
  return kind === undefined ? null : { kind, number: Number(number ?? 0) };
}

async function compareArticles(
  folder: string,
  manifest: unknown,
  articles: readonly Article[],
): Promise<Finding[]> {
  const reader = await openIndex({ manifest, read: (name) => readFile(path.join(folder, name)) });
  const stale: string[] = [];
  for (const article of articles) {
    const document = await reader.documentOf(article.id);
    const [stored] = document === null ? [] : await reader.articles([document]);
    if (!stored || textOf(stored) !== textOf(article)) stale.push(article.id);
  }
  const findings: Finding[] = [];
  if (stale.length > 0) {
    const some = stale.slice(0, 5).join(', ');
    findings.push(
      problem('index', `${stale.length} articles are not in the index as they are now: ${some}`, rebuild),
    );
  }
  if (stale.length === 0 && reader.documentCount > articles.length) {
    const left = reader.documentCount - articles.length;
    findings.push(problem('index', `${left} articles of the index are no longer in data/articles`, rebuild));
  }
  return findings;
}

type Text = Pick<StoredArticle, 'title' | 'body' | 'published' | 'dateBasis' | 'topics' | 'url'> & {
  summary: string | null;
};

function textOf({ title, summary, body, published, dateBasis, topics, url }: Text): string {
  const blocks = body.map(({ kind, text }) => [kind, text]);
  return JSON.stringify([title, summary ?? '', blocks, published, dateBasis, [...topics].sort(), url]);
}

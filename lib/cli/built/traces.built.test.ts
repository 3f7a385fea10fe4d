import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { archive } from '../../config';
import { parseManifest } from '../../search-index/format/manifest';
import { articleSchema } from '../../store/article-schema';
import { listingOf } from '../../store/listing';
import { analysisVersion } from '../../text/analyze';
import { root } from '../bootstrap/run.mjs';
import { tracedFiles } from './traced-files';

/** Of a function on Vercel, unpacked. */
const functionBytes = 250_000_000;

const sizeOf = (files: readonly string[]) =>
  files.reduce(
    (total, file) => total + (existsSync(path.join(root, file)) ? statSync(path.join(root, file)).size : 0),
    0,
  );
const all = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

const manyArticles = 100_000;
const index = all('public/search-index');
const articles = all('data/articles').filter((file) => file.endsWith('.json'));
/** Bytes of the index that a large archive takes along: all but the texts, which next.config.js then leaves outside. */
function indexBytesWithoutTexts(): number {
  const manifest = parseManifest(
    JSON.parse(readFileSync(path.join(root, 'public/search-index/manifest.json'), 'utf8')),
    analysisVersion,
  );
  // Bundle and texts are taken apart; the lexicon, in files and in the two manifests, is as large for any archive.
  const alone = index.filter((file) => !/\/(?:bundle|english-[0-9]+|texts-[0-9]+)\.bin$/u.test(file));
  const aliases = manifest.inline.find(([name]) => name === 'aliases.bin')?.[1].length ?? 0;
  const bundled = manifest.bundle.filter(([name]) => !name.startsWith('texts-'));
  return sizeOf(alone) - 2 * aliases + bundled.reduce((total, [, sizeBytes]) => total + sizeBytes, 0);
}

const firstArticle = articleSchema.parse(
  JSON.parse(readFileSync(path.join(root, articles[0] ?? ''), 'utf8')),
);

describe('the files a function takes along', () => {
  it.each([
    'search',
    'en/search',
    'api/search',
    'api/suggest',
    'feed.xml',
    'article/[id]',
    'en/article/[id]',
  ])('/%s has the whole index', (route) => {
    expect(tracedFiles(route)).toEqual(expect.arrayContaining(index));
  });

  it.each(['article/[id]', 'en/article/[id]', 'article/[id]/card.png'])('/%s has the articles', (route) => {
    expect(tracedFiles(route)).toEqual(expect.arrayContaining([...articles, 'data/site.json']));
  });

  it.each([
    'article/[id]',
    'sitemap.xml',
    'sitemap/[part]',
    'feed.xml',
    'topic/[id]/[[...page]]',
    'en/source/[id]/[[...page]]',
    'archive/[[...path]]',
  ])('/%s has the listing, so that it need not read the articles', (route) => {
    expect(tracedFiles(route)).toEqual(expect.arrayContaining(['.khoj/listing.json', 'data/site.json']));
  });

  it('/article/[id]/card.png has what draws: fonts, the shaper and a rasteriser, 12 MB at most beside the code of all', () => {
    const files = tracedFiles('article/[id]/card.png');
    const drawing = files.filter((file) => /harfbuzz|resvg|app\/fonts/u.test(file));
    expect(drawing).toEqual(
      expect.arrayContaining([
        'app/fonts/card-devanagari.ttf',
        'app/fonts/card-latin.ttf',
        'node_modules/harfbuzzjs/dist/harfbuzz.wasm',
        'node_modules/harfbuzzjs/dist/index.mjs',
      ]),
    );
    expect(drawing.filter((file) => file.endsWith('.node'))).not.toEqual([]);
    expect(sizeOf(drawing)).toBeLessThan(12_000_000);
  });

  it.each([
    'search',
    'api/search',
    'article/[id]',
    'feed.xml',
    'topic/[id]/[[...page]]',
    'article/[id]/card.png',
  ])('/%s has no raw article, test or tool', (route) => {
    const needless =
      /^data\/raw\/|\.test\.ts$|^e2e\/|^node_modules\/(playwright|typescript|@biomejs|vitest)/u;
    expect(tracedFiles(route).filter((file) => needless.test(file))).toEqual([]);
  });

  it.each([
    'search',
    'api/search',
    'article/[id]',
    'article/[id]/card.png',
    'feed.xml',
    'sitemap.xml',
    'topic/[id]/[[...page]]',
  ])('/%s fits, now, at the largest archive that is taken along whole, and at 100,000 articles', (route) => {
    const files = tracedFiles(route);
    const code = sizeOf(files.filter((file) => !index.includes(file) && !articles.includes(file)));
    const share = (some: readonly string[]) =>
      sizeOf(some.filter((file) => files.includes(file))) / articles.length;
    const perArticle = share(articles);
    const perIndexed = share(index);
    // Per article the index of five is larger than that of many, whose words repeat: this is an upper bound.
    const whole = archive.bundledBytes / (sizeOf(articles) / articles.length);
    const listed = Buffer.byteLength(JSON.stringify(listingOf(firstArticle)));
    const sizes = {
      now: sizeOf(files),
      whole: code + whole * (perArticle + perIndexed),
      many: code + manyArticles * (indexBytesWithoutTexts() / articles.length + listed),
    };
    for (const [when, size] of Object.entries(sizes)) expect(size, when).toBeLessThan(functionBytes);
  });
});

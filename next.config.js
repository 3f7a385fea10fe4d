import { existsSync, readdirSync, readFileSync } from 'node:fs';

const isDevelopment = process.env.NODE_ENV === 'development';
const { indexable } = JSON.parse(readFileSync(new URL('data/site.json', import.meta.url), 'utf8'));

/**
 * Pages carry inline scripts (the data React takes over with), different in each static page: hence 'unsafe-inline'.
 * What it would guard against is ruled out at the source: article text reaches a page only as text.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

const everywhere = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  // The articles are not the publisher's own yet: search engines are asked to keep all of the site out.
  ...(indexable ? [] : [{ key: 'X-Robots-Tag', value: 'noindex' }]),
];

/** @param {string} value */
const cache = (value) => [{ key: 'Cache-Control', value }];
const immutable = cache('public, max-age=31536000, immutable');

// What the routes read at run time, to be taken along into the host's functions. Of a large archive the build makes
// packs (lib/cli/pack-archive.ts): then articles and their texts stay outside and are read from the site's own address.
const isLarge = existsSync(new URL('.khoj/article-packs.json', import.meta.url));
const allOfIndex = ['./public/search-index/**/*'];
const indexWithoutTexts = [
  './public/search-index/*.json',
  './public/search-index/*/terms-*.bin',
  './public/search-index/*/{bundle,english,facets,head,ids,words}.bin',
];
const index = isLarge ? indexWithoutTexts : allOfIndex;
const articles = isLarge ? ['./.khoj/article-packs.json'] : ['./data/articles/*.json'];
const listing = ['./.khoj/listing.json'];
/** Every page names the manifest. */
const manifest = ['./public/search-index/manifest.json'];
const cardFonts = ['./app/fonts/card-*.ttf', './node_modules/harfbuzzjs/dist/harfbuzz.wasm'];
const outside = ['./data/articles/**', './public/article-packs/**', './public/search-index/*/texts-*.bin'];

// What lib/cli/bundle-worker.ts made; without it, as under `npm run dev`, Next.js bundles the worker.
const workerFolder = new URL('public/search-worker', import.meta.url);
const workerScript =
  !isDevelopment && existsSync(workerFolder)
    ? readdirSync(workerFolder).find((name) => name.startsWith('worker-'))
    : undefined;

/** @type {import('next').NextConfig} */
const nextConfig = {
  env: workerScript === undefined ? {} : { SEARCH_WORKER: `/search-worker/${workerScript}` },
  reactStrictMode: true,
  poweredByHeader: false,
  // Both bring a binary that they look for beside themselves.
  serverExternalPackages: ['@resvg/resvg-js', 'harfbuzzjs'],
  // One page for every unknown address, built ahead: with two root layouts there is no layout to build it from.
  experimental: { globalNotFound: true },
  typescript: { tsconfigPath: 'tsconfig.json' },
  headers: async () => [
    { source: '/:path*', headers: everywhere },
    // Folder and manifest are named by a hash of the index's content; only `manifest.json` ever changes.
    { source: '/search-index/:generation([0-9a-f]{16})/:file*', headers: immutable },
    { source: '/search-index/manifest.:generation([0-9a-f]{16}).json', headers: immutable },
    { source: '/search-worker/:file*', headers: immutable },
    { source: '/article-packs/:generation([0-9a-f]{16})/:file*', headers: immutable },
    { source: '/search-index/manifest.json', headers: cache('no-cache') },
    { source: '/sw.js', headers: cache('no-cache') },
  ],
  outputFileTracingIncludes: {
    '/{,en/}search': index,
    '/api/*': index,
    '/feed.xml': [...index, ...listing],
    '/{,en/}article/*': [...index, ...articles, ...listing],
    '/article/*/card.png': [...articles, ...cardFonts],
    '/card.png': cardFonts,
    '/{,en/}{topic,source,archive}/**/*': [...listing, ...manifest],
    '/sitemap.xml': listing,
    '/sitemap/*': listing,
  },
  outputFileTracingExcludes: {
    '/**': isLarge ? outside : [],
  },
};

export default nextConfig;

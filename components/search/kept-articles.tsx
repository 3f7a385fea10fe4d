'use client';

import { useEffect, useState } from 'react';
import { offlinePage } from '@/lib/messages/offline';
import type { Language } from '@/lib/types';

interface KeptArticle {
  path: string;
  title: string;
}

/** The articles that the service worker keeps on this device, newest reading first; nothing when there are none. */
export function KeptArticles({ language }: { language: Language }) {
  const [articles, setArticles] = useState<readonly KeptArticle[]>([]);

  useEffect(() => {
    keptArticles().then(setArticles, () => undefined);
  }, []);

  if (articles.length === 0) return null;
  return (
    <section aria-labelledby="kept" className="mt-12">
      <h2 id="kept" className="border-t-3 border-double border-ink pt-2 font-semibold">
        {offlinePage[language].kept}
      </h2>
      <ul>
        {articles.map(({ path, title }) => (
          <li key={path} className="border-b border-rule">
            <a
              href={path}
              lang="hi"
              className="flex min-h-11 items-center py-3 font-headline hover:text-accent"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As `public/sw.js` stores pages: by path, the last one read last. */
async function keptArticles(): Promise<KeptArticle[]> {
  const cache = await caches.open('khoj:pages');
  const paths = (await cache.keys())
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => /\/article\//u.test(path));
  const kept = await Promise.all(
    paths.map(async (path) => {
      const response = await cache.match(path, { ignoreVary: true });
      const parsed = new DOMParser().parseFromString((await response?.text()) ?? '', 'text/html');
      return { path, title: parsed.querySelector('h1')?.textContent ?? '' };
    }),
  );
  return kept.filter(({ title }) => title !== '').reverse();
}

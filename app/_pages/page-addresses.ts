import type { Metadata } from 'next';
import type { Language } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';

/** Canonical address of a page and its addresses in both interface languages, from its Hindi path; the feed. */
export function pageAddresses(path: string, language: Language): NonNullable<Metadata['alternates']> {
  const languages = {
    hi: localPath(path, 'hi'),
    en: localPath(path, 'en'),
    'x-default': localPath(path, 'hi'),
  };
  return { canonical: languages[language], languages, types: { 'application/atom+xml': '/feed.xml' } };
}

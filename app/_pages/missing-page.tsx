import type { ReactNode } from 'react';
import { SearchEntry } from '@/components/search/search-entry';
import { PageFrame } from '@/components/ui/page-frame';
import { messagesFor } from '@/lib/messages/messages';
import { manifestUrl } from '@/lib/runtime/server';
import { site } from '@/lib/store/site';
import type { Language } from '@/lib/types';

/** What stands at an address that has no page: a way to search instead. */
export async function MissingPage({ language, children }: { language: Language; children?: ReactNode }) {
  const [{ name }, manifest] = await Promise.all([site(), manifestUrl()]);
  const { missing } = messagesFor(language);
  return (
    <PageFrame language={language} siteName={name[language]} path="/">
      <section className="mx-auto max-w-2xl py-10">
        <h1 className="font-headline text-headline">{missing.title}</h1>
        <p className="mt-3 mb-8 text-lead text-soft">{missing.text}</p>
        <SearchEntry language={language} manifestUrl={manifest} />
        {children}
      </section>
    </PageFrame>
  );
}

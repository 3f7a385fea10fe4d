import type { ReactNode } from 'react';
import { PageFrame } from '@/components/ui/page-frame';
import { PlainSearch } from '@/components/ui/plain-search';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import { site } from '@/lib/store/site';
import type { Language } from '@/lib/types';

/** What stands at an address that has no page: a way to search instead. */
export async function MissingPage({ language, children }: { language: Language; children?: ReactNode }) {
  const { name } = await site();
  const { missing } = pageMessagesFor(language);
  return (
    <PageFrame language={language} siteName={name[language]} path="/">
      <section className="mx-auto max-w-2xl py-10">
        <h1 className="font-headline text-headline">{missing.title}</h1>
        <p className="mt-3 mb-8 text-lead text-soft">{missing.text}</p>
        <PlainSearch language={language} />
        {children}
      </section>
    </PageFrame>
  );
}

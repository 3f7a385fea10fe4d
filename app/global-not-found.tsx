import type { Metadata } from 'next';
import Link from 'next/link';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import { MissingPage } from './_pages/missing-page';
import { RootDocument, rootMetadata } from './_pages/root-layout';

export async function generateMetadata(): Promise<Metadata> {
  return { ...(await rootMetadata('hi')), title: pageMessagesFor('hi').missing.title };
}

/** What stands at an address that belongs to no page: built ahead, hence in both languages, and whole without script. */
export default function GlobalNotFound() {
  const english = pageMessagesFor('en');
  return (
    <RootDocument language="hi">
      <MissingPage language="hi">
        <p lang="en" className="mt-12 border-t border-rule pt-6 text-soft">
          {english.missing.title}.{' '}
          <Link href="/en" prefetch={false} className="text-accent underline underline-offset-4">
            {english.missing.searchInEnglish}
          </Link>
        </p>
      </MissingPage>
    </RootDocument>
  );
}

import Link from 'next/link';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Language } from '@/lib/types';

export interface Crumb {
  name: string;
  /** Path in the interface's language. */
  path: string;
  /** Language of the name, when it is not the interface's. */
  nameLanguage?: Language;
}

/** The way from the home page to where the reader is; the page itself is not in it, its heading follows. */
export function Breadcrumbs({ language, crumbs }: { language: Language; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={pageMessagesFor(language).browse.breadcrumbs} className="text-sm print:hidden">
      <ol className="flex flex-wrap">
        {crumbs.map(({ name, path, nameLanguage }) => (
          <li
            key={path}
            className="flex items-center not-first:before:mx-2 not-first:before:text-soft not-first:before:content-['›']"
          >
            <Link
              href={path}
              prefetch={false}
              lang={nameLanguage}
              className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
            >
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

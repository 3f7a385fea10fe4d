import Link from 'next/link';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Language } from '@/lib/types';
import { archivePath, sourcesPath, topicsPath } from '@/lib/url/browse-paths';

/** The ways into the articles without a search: by topic, by month, by source. */
export function BrowseLinks({ language, className }: { language: Language; className: string }) {
  const { browse } = pageMessagesFor(language);
  const links = [
    { path: topicsPath(language), name: browse.topics },
    { path: archivePath(language), name: browse.archive },
    { path: sourcesPath(language), name: browse.sources },
  ];
  return (
    <nav aria-label={browse.label} className={`print:hidden ${className}`}>
      {links.map(({ path, name }) => (
        <Link
          key={path}
          href={path}
          prefetch={false}
          className="flex min-h-11 min-w-6 items-center text-soft underline-offset-4 hover:text-accent hover:underline"
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

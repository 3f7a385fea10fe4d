import Link from 'next/link';
import { ArrowLeftIcon, ArrowRightIcon } from '@/components/ui/icons';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Language } from '@/lib/types';

interface Nearby {
  path: string;
  name: string;
}

const link = 'inline-flex min-h-11 items-center gap-2 text-accent underline-offset-4 hover:underline';

/** The lists before and after this one in time: the older on the left, as time runs. */
export function NearbyLists({
  language,
  older,
  newer,
}: {
  language: Language;
  older: Nearby | null;
  newer: Nearby | null;
}) {
  if (older === null && newer === null) return null;
  return (
    <nav
      aria-label={pageMessagesFor(language).browse.nearby}
      className="mt-10 flex flex-wrap justify-between gap-x-6 border-t border-rule pt-2 print:hidden"
    >
      {older === null ? (
        <span />
      ) : (
        <Link href={older.path} prefetch={false} className={link}>
          <ArrowLeftIcon />
          {older.name}
        </Link>
      )}
      {newer === null ? null : (
        <Link href={newer.path} prefetch={false} className={link}>
          {newer.name}
          <ArrowRightIcon />
        </Link>
      )}
    </nav>
  );
}

import { formatDate, formatDateTime } from '@/lib/dates/format-date';
import { messagesFor } from '@/lib/messages/messages';
import type { DateBasis, Language } from '@/lib/types';
import { RecentDate } from './recent-date';

interface ArticleDateProps {
  published: string | null;
  dateBasis: DateBasis;
  language: Language;
  /** Show the time of day too, where it is known. */
  withTime?: boolean;
}

/** When an article was published, and how that is known: `4 दिसंबर 2025 (अनुमानित तारीख)`. A recent date reads `3 दिन पहले`. */
export function ArticleDate({ published, dateBasis, language, withTime = false }: ArticleDateProps) {
  const { date } = messagesFor(language);
  if (published === null) return <span>{date.unknown}</span>;
  const format = withTime ? formatDateTime : formatDate;
  const absolute = format(published, language);
  const basis = date.basis[dateBasis];
  return (
    <span>
      {withTime || dateBasis === 'inferred' ? (
        <time dateTime={published}>{absolute}</time>
      ) : (
        <RecentDate iso={published} absolute={absolute} language={language} />
      )}
      {basis === '' ? null : ` (${basis})`}
    </span>
  );
}

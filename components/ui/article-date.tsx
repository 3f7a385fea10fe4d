import { formatDate, formatDateTime } from '@/lib/dates/format-date';
import { messagesFor } from '@/lib/messages/messages';
import type { DateBasis, Language } from '@/lib/types';

interface ArticleDateProps {
  published: string | null;
  dateBasis: DateBasis;
  language: Language;
  /** Show the time of day too, where it is known. */
  withTime?: boolean;
}

/** When an article was published, and how that is known: `4 दिसंबर 2025 (घटना के दिन से अनुमानित)`. */
export function ArticleDate({ published, dateBasis, language, withTime = false }: ArticleDateProps) {
  const { date } = messagesFor(language);
  if (published === null) return <span>{date.unknown}</span>;
  const format = withTime ? formatDateTime : formatDate;
  const basis = date.basis[dateBasis];
  return (
    <span>
      <time dateTime={published}>{format(published, language)}</time>
      {basis === '' ? null : ` (${basis})`}
    </span>
  );
}

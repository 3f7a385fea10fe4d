import type { ReactNode } from 'react';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Language } from '@/lib/types';
import { MarkSwitch } from './article-marks';
import { PrintButton } from './print-button';
import { ReadingSizeControl } from './reading-size-control';

/** Looks of a tool; each says itself whether it needs script. */
export const toolClass =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-md border border-control px-2.5 text-sm hover:border-accent hover:text-accent aria-disabled:border-rule aria-disabled:text-soft';
const tool = `${toolClass} noscript:hidden`;

/** What helps to read an article: size of its text, printing, marks; sharing as children. */
export function ArticleTools({ language, children }: { language: Language; children?: ReactNode }) {
  return (
    <section
      aria-label={pageMessagesFor(language).article.tools}
      className="mt-3 flex flex-wrap items-center gap-2 sm:mt-0 sm:max-w-[60%] sm:shrink-0 sm:justify-end print:hidden"
    >
      <ReadingSizeControl language={language} className={tool} />
      <PrintButton language={language} className={tool} />
      {children}
      <MarkSwitch language={language} className={tool} />
    </section>
  );
}

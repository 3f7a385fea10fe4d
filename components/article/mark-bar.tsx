'use client';

import { useRef } from 'react';
import { ArrowDownIcon, ArrowUpIcon, CrossIcon } from '@/components/ui/icons';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';

interface MarkBarProps {
  language: Language;
  text: string;
  count: number;
  onHide: () => void;
}

const button = 'flex size-11 items-center justify-center rounded-md hover:text-accent';

/** Says how many places are marked and leads from one to the next. Lies over the page, so that nothing moves. */
export function MarkBar({ language, text, count, onHide }: MarkBarProps) {
  const { article } = messagesFor(language);
  const current = useRef(-1);

  function goTo(step: 1 | -1) {
    const marks = [...document.querySelectorAll<HTMLElement>('main mark')];
    current.current = (current.current + step + marks.length) % marks.length;
    const mark = marks[current.current];
    if (mark === undefined) return;
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }

  return (
    <section
      aria-label={article.marksLabel}
      className="fixed inset-x-0 bottom-0 z-10 flex justify-center p-3 print:hidden"
    >
      <div className="flex max-w-full items-center gap-1 rounded-lg border border-control bg-paper py-1 pr-1 pl-4 shadow-lg">
        <p role="status" className="mr-2 min-w-0 truncate">
          {article.marks(text, count)}
        </p>
        <button type="button" onClick={() => goTo(-1)} aria-label={article.previousMark} className={button}>
          <ArrowUpIcon />
        </button>
        <button type="button" onClick={() => goTo(1)} aria-label={article.nextMark} className={button}>
          <ArrowDownIcon />
        </button>
        <button type="button" onClick={onHide} aria-label={article.hideMarks} className={button}>
          <CrossIcon />
        </button>
      </div>
    </section>
  );
}

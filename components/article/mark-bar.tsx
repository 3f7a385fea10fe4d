'use client';

import { useState } from 'react';
import { ArrowDownIcon, ArrowUpIcon, CrossIcon } from '@/components/ui/icons';
import { formatCount } from '@/lib/messages/format-count';
import { messagesFor } from '@/lib/messages/messages';
import { quoted } from '@/lib/messages/quoted';
import type { Language } from '@/lib/types';

interface MarkBarProps {
  language: Language;
  text: string;
  count: number;
  /** It was brought back by a button that is gone now. */
  takesFocus: boolean;
  onHide: () => void;
}

const button = 'flex size-11 items-center justify-center rounded-md hover:text-accent';

/**
 * Says how many places are marked, leads from one to the next and says which of them this is. Lies over the page, so
 * that nothing moves.
 */
export function MarkBar({ language, text, count, takesFocus, onHide }: MarkBarProps) {
  const { article } = messagesFor(language);
  const [place, setPlace] = useState<number | null>(null);

  function goTo(next: number) {
    const marks = document.querySelectorAll<HTMLElement>('main mark');
    const reached = (next + marks.length) % marks.length;
    const mark = marks[reached];
    if (mark === undefined) return;
    setPlace(reached);
    mark.tabIndex = -1;
    mark.focus({ preventScroll: true });
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }

  return (
    <section
      aria-label={article.marksLabel}
      data-mark-bar
      className="pointer-events-none fixed inset-x-0 bottom-0 z-10 in-[body:has([data-offline-note])]:bottom-16 flex justify-center p-3 print:hidden"
    >
      <div className="pointer-events-auto flex max-w-full items-center gap-1 rounded-lg border border-control bg-paper py-1 pr-1 pl-4 shadow-lg">
        <p className="min-w-0 truncate">{quoted(text)}</p>
        <p role="status" className="mr-2 ml-1 shrink-0 text-soft tabular-nums">
          {place === null ? (
            article.marksCount(count)
          ) : (
            <>
              <span aria-hidden="true">{`${formatCount(place + 1)}/${formatCount(count)}`}</span>
              <span className="sr-only">{article.markPosition(place + 1, count)}</span>
            </>
          )}
        </p>
        <button
          type="button"
          onClick={() => goTo(place === null ? -1 : place - 1)}
          aria-label={article.previousMark}
          className={button}
        >
          <ArrowUpIcon />
        </button>
        <button
          type="button"
          onClick={() => goTo(place === null ? 0 : place + 1)}
          aria-label={article.nextMark}
          // biome-ignore lint/a11y/noAutofocus: only in place of the button that was pressed
          autoFocus={takesFocus}
          className={button}
        >
          <ArrowDownIcon />
        </button>
        <button type="button" onClick={onHide} aria-label={article.hideMarks} className={button}>
          <CrossIcon />
        </button>
      </div>
    </section>
  );
}

'use client';

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { CrossIcon } from '@/components/ui/icons';
import { messagesFor } from '@/lib/messages/messages';
import { activeFilters, noFilters } from './active-filters';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';

export interface FilterSheetProps {
  onClose: () => void;
  children: ReactNode;
}

/**
 * The filters over the whole of a phone's screen: a modal dialog, which keeps the focus until it is closed and gives it
 * back. Results follow each choice; the button below says how many there are.
 */
export function FilterSheet({ onClose, children }: FilterSheetProps) {
  const context = useSearchPage();
  const { filters } = messagesFor(context.language);
  const { total, totalIsLowerBound } = context.response;
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const close = () => dialog.current?.close();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      aria-labelledby={headingId}
      onClose={onClose}
      className="m-0 flex h-dvh max-h-none w-screen max-w-none flex-col overflow-hidden bg-paper text-ink outline-none"
    >
      <div className="flex shrink-0 items-center justify-between border-b border-rule pl-4">
        <h2 id={headingId} className="font-semibold">
          {filters.heading}
        </h2>
        <button
          type="button"
          onClick={close}
          aria-label={filters.close}
          className="flex size-12 items-center justify-center hover:text-accent"
        >
          <CrossIcon />
        </button>
      </div>
      <div className="relative grid min-h-0 grow content-start gap-6 overflow-y-auto overscroll-contain px-4 pt-4 pb-6">
        {children}
      </div>
      <div className="flex shrink-0 items-center gap-3 border-t border-rule px-4 py-3">
        {activeFilters(context).length === 0 ? null : (
          <SearchLink
            change={noFilters}
            className="flex min-h-12 items-center px-2 text-accent underline underline-offset-4"
          >
            {filters.clear}
          </SearchLink>
        )}
        <button
          type="button"
          onClick={close}
          className="min-h-12 grow rounded-md bg-accent px-4 font-semibold text-on-accent"
        >
          {filters.show(total, totalIsLowerBound)}
        </button>
      </div>
    </dialog>
  );
}

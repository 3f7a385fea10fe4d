'use client';

import { ComboboxItem, ComboboxList, type ComboboxStore } from '@ariakit/react/combobox';
import { useStoreState } from '@ariakit/react/store';
import { memo, useId } from 'react';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';
import { SuggestionLine } from './suggestion-line';
import type { Line } from './suggestion-lines';

interface SuggestionListProps {
  store: ComboboxStore;
  language: Language;
  lines: readonly Line[];
  /** The same function as long as the list is there. */
  onChoose: (line: Line) => void;
}

/** The lines as options of the combobox, each a link. They are drawn anew for other lines, not for a keystroke that leaves them. */
export const SuggestionList = memo(function SuggestionList(props: SuggestionListProps) {
  const { store, language, lines, onChoose } = props;
  const activeId = useStoreState(store, 'activeId');
  const listId = useId();
  return (
    <ComboboxList
      store={store}
      aria-label={messagesFor(language).box.suggestions}
      className="max-h-[min(26rem,60dvh)] overflow-y-auto"
    >
      {lines.map((line, at) => (
        <ComboboxItem
          key={`${line.kind} ${line.url}`}
          id={`${listId}-${at}`}
          aria-selected={activeId === `${listId}-${at}`}
          value={line.text}
          setValueOnClick={false}
          focusOnHover
          blurOnHoverEnd={false}
          className="flex min-h-11 items-center gap-3 px-4 py-1.5 data-active-item:bg-raised"
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onChoose(line);
          }}
          render={<a href={localPath(line.url, language)} tabIndex={-1} />}
        >
          <SuggestionLine line={line} language={language} />
        </ComboboxItem>
      ))}
    </ComboboxList>
  );
}, isSame);

function isSame(before: SuggestionListProps, after: SuggestionListProps): boolean {
  const { store, language, lines, onChoose } = before;
  return (
    store === after.store &&
    language === after.language &&
    onChoose === after.onChoose &&
    lines.length === after.lines.length &&
    lines.every(({ kind, url }, at) => kind === after.lines[at]?.kind && url === after.lines[at]?.url)
  );
}

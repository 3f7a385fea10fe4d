'use client';

import { Combobox, ComboboxItem, ComboboxList, useComboboxStore } from '@ariakit/react/combobox';
import { useStoreState } from '@ariakit/react/store';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { SearchInputProps } from '@/components/ui/search-box';
import { messagesFor } from '@/lib/messages/messages';
import type { Language, Suggestion } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';
import type { InputHandover } from './input-handover';
import { RecentControls } from './recent-controls';
import { SuggestionLine } from './suggestion-line';
import { type Line, type SuggestedTopics, useSuggestions } from './use-suggestions';

export interface SuggestionPopupProps {
  handover: InputHandover;
  inputId: string;
  language: Language;
  text: string;
  /** The text was typed just now, or the empty box was pressed: suggestions are welcome. */
  asked: boolean;
  manifestUrl: string;
  topics: SuggestedTopics;
  withArticles: boolean;
  onChoose: (suggestion: Suggestion) => void;
}

/**
 * The list below the search box, an ARIA combobox. Its code arrives with the first focus. The input belongs to the search
 * box and stays what it is: Ariakit's combobox makes its props, which are handed over.
 */
export function SuggestionPopup(props: SuggestionPopupProps) {
  const { handover, inputId, language, text, asked, manifestUrl, topics, withArticles, onChoose } = props;
  const { box } = messagesFor(language);
  const [wanted, setWanted] = useState(asked);
  const { lines, recent } = useSuggestions(text, { manifestUrl, topics, withArticles, wanted });
  const canClear = text.trim() === '' && (recent.texts.length > 0 || !recent.kept);
  const open = wanted && (lines.length > 0 || canClear);
  const store = useComboboxStore({ open, setOpen: setWanted, inputValue: text, includesBaseElement: true });
  const activeId = useStoreState(store, 'activeId');
  const popup = useRef<HTMLDivElement>(null);
  const listId = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: closed with Escape, it opens again for the next letter
  useEffect(() => setWanted(asked), [asked, text]);

  /** Keys that an input method is composing with are its own: Ariakit and this wait for it to end. */
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      setWanted(false);
    } else if (event.key === 'Enter' && activeId == null) {
      // Submits the form: an open list would keep Enter for itself.
      store.hide();
    }
  }

  /** The form's buttons lie between the input and the list. */
  function closeOutside({ relatedTarget }: FocusEvent) {
    const form = popup.current?.closest('form');
    if (!(relatedTarget instanceof Node && form?.contains(relatedTarget))) setWanted(false);
  }

  /** A press keeps the cursor in the input; the click that follows chooses. */
  const inside = { onMouseDown: (event: MouseEvent) => event.preventDefault(), onBlur: closeOutside };

  function choose(line: Line) {
    setWanted(false);
    onChoose(line.kind === 'recent' ? { ...line, kind: 'word' } : { ...line, kind: line.kind });
  }

  return (
    <>
      <Combobox
        store={store}
        id={inputId}
        setValueOnChange={false}
        setValueOnClick={false}
        showOnChange={false}
        showOnClick={text === ''}
        onKeyDown={onKeyDown}
        onBlur={closeOutside}
        render={<HandedInput handover={handover} />}
      />
      <div
        ref={popup}
        {...inside}
        hidden={!open}
        className="absolute inset-x-0 top-full z-20 mt-1 rounded-md border border-control bg-paper text-left shadow-lg"
      >
        <ComboboxList
          store={store}
          aria-label={box.suggestions}
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
                choose(line);
              }}
              render={<a href={localPath(line.url, language)} tabIndex={-1} />}
            >
              <SuggestionLine line={line} language={language} />
            </ComboboxItem>
          ))}
        </ComboboxList>
        {canClear ? <RecentControls language={language} kept={recent.kept} /> : null}
      </div>
    </>
  );
}

/** Renders nothing: what the combobox wants of its input goes to the input that is there. */
function HandedInput({ handover, ...wanted }: SearchInputProps & { handover: InputHandover }) {
  useLayoutEffect(() => handover.hand(wanted));
  useLayoutEffect(() => () => handover.hand(null), [handover]);
  return null;
}

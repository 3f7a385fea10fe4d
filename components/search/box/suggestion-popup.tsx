'use client';

import { Combobox, useComboboxStore } from '@ariakit/react/combobox';
import { useStoreState } from '@ariakit/react/store';
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { SearchInputProps } from '@/components/ui/search-box';
import type { Language, Suggestion } from '@/lib/types';
import type { InputHandover } from './input-handover';
import { RecentControls } from './recent-controls';
import type { Line, SuggestedTopics } from './suggestion-lines';
import { SuggestionList } from './suggestion-list';
import { useSuggestions } from './use-suggestions';

export interface SuggestionPopupProps {
  handover: InputHandover;
  inputId: string;
  language: Language;
  text: string;
  /** The text was typed just now, or the empty box was pressed: suggestions are welcome. */
  asked: boolean;
  manifestUrl: string;
  topics: SuggestedTopics;
  overResults: boolean;
  onChoose: (suggestion: Suggestion) => void;
}

/** What begins a look at the page itself. */
const outside = ['pointerdown', 'wheel'] as const;

/**
 * The list below the search box, an ARIA combobox. Its code arrives with the first focus. The input belongs to the search
 * box and stays what it is: Ariakit's combobox makes its props, which are handed over.
 */
export function SuggestionPopup(props: SuggestionPopupProps) {
  const { handover, inputId, language, text, asked, manifestUrl, topics, overResults, onChoose } = props;
  const [wanted, setWanted] = useState(asked);
  // The letter comes first, what it suggests when there is time.
  const heard = useDeferredValue(text);
  const { lines, recent } = useSuggestions(heard, { manifestUrl, topics, overResults, wanted });
  const canClear = heard.trim() === '' && (recent.texts.length > 0 || !recent.kept);
  const open = wanted && (lines.length > 0 || canClear);
  const store = useComboboxStore({ open, setOpen: setWanted, inputValue: text, includesBaseElement: true });
  const activeId = useStoreState(store, 'activeId');
  const popup = useRef<HTMLDivElement>(null);

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

  // A finger on the results leaves the cursor where it is: the list steps aside all the same.
  useEffect(() => {
    if (!open) return;
    function stepAside({ target }: Event) {
      const form = popup.current?.closest('form');
      if (!(target instanceof Node && form?.contains(target))) setWanted(false);
    }
    for (const name of outside) document.addEventListener(name, stepAside, { passive: true });
    return () => {
      for (const name of outside) document.removeEventListener(name, stepAside);
    };
  }, [open]);

  /** A press keeps the cursor in the input; the click that follows chooses. */
  const inside = { onMouseDown: (event: MouseEvent) => event.preventDefault(), onBlur: closeOutside };

  function choose(line: Line) {
    setWanted(false);
    onChoose(line.kind === 'recent' ? { ...line, kind: 'word' } : { ...line, kind: line.kind });
  }
  const newest = useRef(choose);
  useLayoutEffect(() => {
    newest.current = choose;
  });
  const chooseNow = useCallback((line: Line) => newest.current(line), []);

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
        <SuggestionList store={store} language={language} lines={lines} onChoose={chooseNow} />
        {canClear ? <RecentControls language={language} kept={recent.kept} /> : null}
      </div>
    </>
  );
}

/** Renders nothing: what the combobox wants of its input goes to the input that is there, which knows its value itself. */
function HandedInput({ handover, value: _, ...wanted }: SearchInputProps & { handover: InputHandover }) {
  useLayoutEffect(() => handover.hand(wanted));
  useLayoutEffect(() => () => handover.hand(null), [handover]);
  return null;
}

'use client';

import {
  type ComponentProps,
  type ComponentType,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { SearchBox } from '@/components/ui/search-box';
import type { Suggestion } from '@/lib/types';
import { createInputHandover } from './input-handover';
import { rememberSearch } from './recent-searches';
import type { SuggestedTopics } from './suggestion-lines';
import type { SuggestionPopupProps } from './suggestion-popup';

type BoxProps = ComponentProps<typeof SearchBox>;

interface SuggestingBoxProps extends Omit<BoxProps, 'inputId' | 'inputProps' | 'children'> {
  manifestUrl: string;
  topics: SuggestedTopics;
  /** Results stand below, which are what one types for: few lines, and no articles. False by default. */
  overResults?: boolean;
  onChoose: (suggestion: Suggestion) => void;
}

const nothing = () => null;

/**
 * The search box with suggestions. What suggests arrives with the first focus and takes over the input that is there;
 * until then, or if it cannot be had, the box is a plain form.
 */
export function SuggestingBox({
  manifestUrl,
  topics,
  overResults = false,
  onChoose,
  ...box
}: SuggestingBoxProps) {
  const inputId = useId();
  const loading = useRef(false);
  const [handover] = useState(createInputHandover);
  const [Popup, setPopup] = useState<ComponentType<SuggestionPopupProps> | null>(null);
  /** The text that suggestions are asked for: what was typed last, or nothing where the empty box was pressed. */
  const [asked, setAsked] = useState<string | null>(null);
  const handed = useSyncExternalStore(handover.subscribe, handover.props, nothing);

  function load() {
    box.onFocus?.();
    if (loading.current) return;
    loading.current = true;
    import('./suggestion-popup').then(
      (loaded) => setPopup(() => loaded.SuggestionPopup),
      () => {
        loading.current = false;
      },
    );
  }

  return (
    <SearchBox
      {...box}
      inputId={inputId}
      onFocus={load}
      onValue={(value) => {
        setAsked(value);
        box.onValue(value);
      }}
      onSubmit={(event) => {
        setAsked(null);
        rememberSearch(box.value);
        box.onSubmit?.(event);
      }}
      inputProps={{
        ...handed,
        // A press may begin before the combobox has taken over, which looks at its beginning, and end after.
        onClick: (event) => {
          handed?.onClick?.(event);
          if (box.value === '') setAsked('');
          else if (handed === null) setAsked(null);
        },
      }}
    >
      {Popup === null ? null : (
        <Popup
          handover={handover}
          inputId={inputId}
          language={box.language}
          text={box.value}
          asked={asked === box.value}
          manifestUrl={manifestUrl}
          topics={topics}
          overResults={overResults}
          onChoose={(suggestion) => {
            setAsked(null);
            if (suggestion.kind === 'word') rememberSearch(suggestion.text);
            onChoose(suggestion);
          }}
        />
      )}
    </SearchBox>
  );
}

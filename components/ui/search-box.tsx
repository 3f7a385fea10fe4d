'use client';

import {
  type ComponentProps,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useLayoutEffect,
  useRef,
} from 'react';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';
import { CrossIcon, SearchIcon } from './icons';
import { searchField, typing } from './search-field';
import { useSearchShortcut } from './use-search-shortcut';

export type SearchInputProps = ComponentProps<'input'>;

interface SearchBoxProps {
  language: Language;
  inputId: string;
  value: string;
  onValue: (value: string) => void;
  /** Called with the event of the form; without it, or without script, the browser opens the result page. */
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
  /** The input has the cursor: called too when it had it before script ran. */
  onFocus?: () => void;
  /** Filters that the form keeps. */
  fields?: readonly (readonly [name: string, value: string])[];
  /** The result page is being opened. */
  busy?: boolean;
  /** What else the input has: a combobox puts its own here. Handlers of these props come first. */
  inputProps?: SearchInputProps;
  /** What opens below the input: a list of suggestions. */
  children?: ReactNode;
}

/** The search form: a plain GET form to /search that a page may take over. */
export function SearchBox(props: SearchBoxProps) {
  const { language, inputId, value, onValue, onFocus, fields = [], inputProps = {} } = props;
  const { box } = messagesFor(language);
  const input = useRef<HTMLInputElement>(null);
  const { ref: handedRef } = inputProps;
  useSearchShortcut(input);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, what was typed before script ran
  useLayoutEffect(() => {
    const typed = input.current?.value ?? value;
    if (typed !== value) onValue(typed);
    if (document.activeElement === input.current) onFocus?.();
  }, []);

  useLayoutEffect(() => attach(handedRef, input.current), [handedRef]);

  function clear() {
    onValue('');
    input.current?.focus();
  }

  return (
    <search aria-label={box.landmark}>
      <form
        action={localPath('/search', language)}
        method="get"
        onSubmit={props.onSubmit}
        className="relative"
      >
        <div className={searchField.frame}>
          <input
            // Not `search`: a combobox has to be a text field, and changing the type while somebody types loses the cursor.
            type="text"
            inputMode="search"
            // Not a label that nobody sees: it would be read once by itself and once with the input.
            aria-label={box.label}
            placeholder={box.placeholder}
            {...typing}
            autoCorrect="off"
            className={searchField.input}
            {...inputProps}
            ref={input}
            id={inputId}
            name="q"
            value={value}
            onChange={(event) => {
              onValue(event.target.value);
              inputProps.onChange?.(event);
            }}
            onKeyDown={(event) => {
              leaveEnterToComposition(event);
              inputProps.onKeyDown?.(event);
            }}
            onFocus={(event) => {
              inputProps.onFocus?.(event);
              onFocus?.();
            }}
          />
          <button
            type="button"
            onClick={clear}
            aria-label={box.clear}
            className={`flex w-11 items-center justify-center text-soft hover:text-accent noscript:hidden ${value === '' ? 'invisible' : ''}`}
          >
            <CrossIcon />
          </button>
          <button
            type="submit"
            className={`${searchField.submit} aria-busy:opacity-60`}
            aria-busy={props.busy ?? false}
          >
            <SearchIcon />
            <span className="max-sm:sr-only">{box.submit}</span>
          </button>
        </div>
        {fields.map(([name, fieldValue]) => (
          <input key={name} type="hidden" name={name} value={fieldValue} />
        ))}
        {props.children}
      </form>
    </search>
  );
}

/** While an input method is composing, Enter belongs to it. Safari ends the composition first and marks the key 229. */
function leaveEnterToComposition(event: KeyboardEvent<HTMLInputElement>) {
  const composing = event.nativeEvent.isComposing || event.keyCode === 229;
  if (event.key === 'Enter' && composing) event.preventDefault();
}

/** Tells a handed ref of an element that was there before it. Gives back what undoes that. */
function attach(
  ref: Ref<HTMLInputElement> | undefined,
  element: HTMLInputElement | null,
): (() => void) | undefined {
  if (typeof ref === 'function') {
    const undo = ref(element);
    return typeof undo === 'function' ? undo : () => void ref(null);
  }
  return undefined;
}

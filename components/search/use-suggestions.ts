'use client';

import { type KeyboardEvent, useRef, useState } from 'react';
import { sharedSearchClient } from '@/lib/runtime/client';
import type { Suggestion } from '@/lib/types';

export interface Suggestions {
  list: readonly Suggestion[];
  /** Row that the arrow keys chose; -1: none. */
  active: number;
  ask(text: string): void;
  close(): void;
  onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
}

/**
 * Suggestions for what is being typed, chosen with the arrow keys; Escape closes them. While an input method is
 * composing, these keys are its own.
 */
export function useSuggestions(manifestUrl: string, choose: (suggestion: Suggestion) => void): Suggestions {
  const [state, setState] = useState<Pick<Suggestions, 'list' | 'active'>>({ list: [], active: -1 });
  const newest = useRef(0);
  const close = () => {
    newest.current += 1;
    setState({ list: [], active: -1 });
  };

  async function ask(text: string) {
    newest.current += 1;
    const own = newest.current;
    const list = text.trim() === '' ? [] : await sharedSearchClient(manifestUrl).suggest(text);
    if (own === newest.current) setState({ list, active: -1 });
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const { list, active } = state;
    if (event.nativeEvent.isComposing || event.keyCode === 229 || list.length === 0) return;
    const chosen = list[active];
    if (event.key === 'ArrowDown') setState({ list, active: active + 1 < list.length ? active + 1 : -1 });
    else if (event.key === 'ArrowUp')
      setState({ list, active: active === -1 ? list.length - 1 : active - 1 });
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen);
    else return;
    event.preventDefault();
  }

  return { ...state, ask, close, onKeyDown };
}

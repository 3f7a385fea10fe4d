import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus to the heading of the results, or to the sheet of filters that lies over them, when what had it went
 * away with the answer before: the tag of a filter that was removed, a bar, an offer. From the top of the page the way
 * back would be some fifty links long.
 */
export function useKeptFocus(shown: unknown, heading: RefObject<HTMLElement | null>): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement !== document.body) return;
    const sheet = document.querySelector<HTMLElement>('dialog[open]');
    (sheet ?? heading.current)?.focus({ preventScroll: true });
  }, [shown, heading]);
}

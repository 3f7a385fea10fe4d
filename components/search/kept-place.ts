import { useEffect } from 'react';

/** Of the link to an article among the results. */
export const resultId = (articleId: string): string => `result-${articleId}`;

const stateKey = 'khojResult';

/** Notes in this entry of the history which result the reader follows. */
export function keepPlace(articleId: string): void {
  window.history.replaceState({ ...window.history.state, [stateKey]: articleId }, '');
}

/** Gives the result that was followed the focus again when the reader comes back; the browser restores the scroll. */
export function useKeptPlace(): void {
  useEffect(() => {
    const state: unknown = window.history.state;
    const kept = typeof state === 'object' && state !== null ? Reflect.get(state, stateKey) : null;
    if (typeof kept === 'string') document.getElementById(resultId(kept))?.focus({ preventScroll: true });
  }, []);
}

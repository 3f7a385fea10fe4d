import { useEffect, useLayoutEffect, useRef } from 'react';

interface Cover {
  /** Something lies over the page from now on. */
  opened(): void;
  /** It was taken away, by Back or otherwise. */
  closed(): void;
}

/**
 * Gives what lies over the page an entry of the history, the same page once more, so that Back takes it away: on a phone
 * that is how one closes things.
 */
export function useBackCloses(close: () => void): Cover {
  const isCovering = useRef(false);
  const newest = useRef(close);
  useLayoutEffect(() => {
    newest.current = close;
  });

  useEffect(() => {
    function wentBack() {
      if (!isCovering.current) return;
      isCovering.current = false;
      newest.current();
    }
    window.addEventListener('popstate', wentBack);
    return () => window.removeEventListener('popstate', wentBack);
  }, []);

  return {
    opened() {
      if (isCovering.current) return;
      isCovering.current = true;
      // With the entry's own state Next.js leaves its router alone.
      window.history.pushState({ ...window.history.state }, '');
    },
    closed() {
      if (!isCovering.current) return;
      isCovering.current = false;
      window.history.back();
    },
  };
}

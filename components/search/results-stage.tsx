'use client';

import { usePathname } from 'next/navigation';
import {
  type ComponentType,
  type ReactNode,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type ResultsDoor, ResultsDoorProvider } from '@/components/ui/results-door';
import { sharedSearchClient } from '@/lib/runtime/client';
import { readSearch, searchPath } from '@/lib/url/search-url';
import { rememberAnswer } from './answer-memory';
import { ownEntry } from './own-entry';
import type { ResultsSetting } from './results-setting';
import { searchKey } from './same-search';

let loaded: ComponentType<ResultsSetting> | null = null;

async function load(): Promise<ComponentType<ResultsSetting>> {
  const { OpenedResults } = await import('./opened-results');
  loaded = OpenedResults;
  return OpenedResults;
}

/**
 * A page that shows results in its own place while the address is that of the result page: what was found is drawn as soon as
 * the worker has it, and nothing is asked of the server. For a reload, a shared link or a browser without script the same
 * address is the server's result page.
 */
export function ResultsStage({ children, ...setting }: ResultsSetting & { children: ReactNode }) {
  const { language, manifestUrl } = setting;
  const isOpen = usePathname() === searchPath({}, language);
  const [Results, setResults] = useState(() => loaded);
  const focusTo = useRef<'box' | 'heading' | null>(null);
  const attempts = useRef(0);
  const ownHead = useRef<(() => void) | null>(null);

  const door = useMemo<ResultsDoor>(
    () => ({
      prepare: () => void load().catch(() => undefined),
      async open(path, to) {
        attempts.current += 1;
        const attempt = attempts.current;
        const from = window.location.href;
        const { query } = readSearch(new URLSearchParams(path.split('?')[1]));
        try {
          const answering = sharedSearchClient(manifestUrl).search(query);
          const [Loaded, answer] = await Promise.all([load(), answering]);
          // Another search, or the reader has gone elsewhere meanwhile.
          if (answer === null || attempt !== attempts.current || window.location.href !== from) return;
          rememberAnswer(searchKey(query), answer.response);
          focusTo.current = to;
          startTransition(() => {
            setResults(() => Loaded);
            window.history.pushState(ownEntry(), '', path);
          });
        } catch {
          window.location.assign(path);
        }
      },
    }),
    [manifestUrl],
  );

  useEffect(
    () => () => {
      attempts.current += 1;
    },
    [],
  );

  useEffect(() => {
    if (isOpen && Results === null) load().then((Loaded) => setResults(() => Loaded), reload);
  }, [isOpen, Results]);

  // Results give the page a head of their own. When they go, it has its own again.
  useLayoutEffect(() => {
    if (isOpen) ownHead.current ??= keepHead();
    else {
      ownHead.current?.();
      ownHead.current = null;
    }
  }, [isOpen]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that results are opened
  useLayoutEffect(() => {
    if (!isOpen || focusTo.current === null) return;
    focusOn(focusTo.current);
    focusTo.current = null;
    window.scrollTo({ top: 0 });
  }, [isOpen, Results]);

  if (isOpen) return Results === null ? null : <Results {...setting} />;
  return <ResultsDoorProvider value={door}>{children}</ResultsDoorProvider>;
}

const reload = () => window.location.reload();

/** Gives back what puts title and canonical address back as they are now. */
function keepHead(): () => void {
  const { title } = document;
  const canonical = document.querySelector('link[rel="canonical"]');
  const address = canonical?.getAttribute('href') ?? '';
  return () => {
    document.title = title;
    canonical?.setAttribute('href', address);
  };
}

/** Who types goes on typing; a phone's keyboard goes away, so that the results can be seen. */
function focusOn(place: 'box' | 'heading') {
  const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (place === 'box' && input !== null && !window.matchMedia('(pointer: coarse)').matches) {
    input.focus({ preventScroll: true });
    input.setSelectionRange(input.value.length, input.value.length);
  } else document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}

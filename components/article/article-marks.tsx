'use client';

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { MarkedText } from '@/components/ui/marked-text';
import { useUrlSearch } from '@/components/ui/use-url-search';
import { messagesFor } from '@/lib/messages/messages';
import { sharedSearchClient } from '@/lib/runtime/client';
import type { Language, Part } from '@/lib/types';
import { MarkBar } from './mark-bar';

interface Marks {
  texts: readonly (readonly Part[])[];
  /** Places that the query marks in this article, whether they are shown or not. */
  count: number;
  /** The query. */
  text: string;
  shown: boolean;
  setShown: (shown: boolean) => void;
}

const Marked = createContext<Marks>({
  texts: [],
  count: 0,
  text: '',
  shown: true,
  setShown: () => undefined,
});

interface ArticleMarksProps {
  language: Language;
  manifestUrl: string;
  /** Every text of the article that may be marked; shown by `MarkableText` where it belongs. */
  texts: readonly string[];
  children: ReactNode;
}

/**
 * Marks the words of `?q=` in an article once script runs; the page itself stays static. Until then, without a query or
 * when marking fails, the texts stand unmarked.
 */
export function ArticleMarks({ language, manifestUrl, texts, children }: ArticleMarksProps) {
  const { text, exact } = useUrlSearch();
  const [marked, setMarked] = useState<readonly (readonly Part[])[] | null>(null);
  const [shown, setShown] = useState(true);

  useEffect(() => {
    if (text === '') return;
    let current = true;
    sharedSearchClient(manifestUrl)
      .mark({ text, exact }, [...texts])
      .then((parts) => {
        if (current) setMarked(parts);
      });
    return () => {
      current = false;
    };
  }, [manifestUrl, text, exact, texts]);

  const count = marked?.flat().filter(({ hit }) => hit).length ?? 0;
  const plain = texts.map((each) => [{ text: each, hit: false }]);
  return (
    <Marked value={{ texts: shown && marked !== null ? marked : plain, count, text, shown, setShown }}>
      {children}
      {count === 0 || !shown ? null : (
        <MarkBar language={language} text={text} count={count} onHide={() => setShown(false)} />
      )}
    </Marked>
  );
}

/** One of the texts given to `ArticleMarks`, by its place in that list. */
export function MarkableText({ index }: { index: number }) {
  return <MarkedText parts={useContext(Marked).texts[index] ?? []} />;
}

/** Switches the marks off and on again; not there without a query, or when nothing of it is in the article. */
export function MarkSwitch({ language, className }: { language: Language; className: string }) {
  const { count, text, shown, setShown } = useContext(Marked);
  const { article } = messagesFor(language);
  const button = useRef<HTMLButtonElement>(null);
  const wasShown = useRef(shown);

  // The bar that was switched off is gone with the focus it had: the way to switch marks on again takes over.
  useEffect(() => {
    if (wasShown.current && !shown && document.activeElement === document.body)
      button.current?.focus({ preventScroll: true });
    wasShown.current = shown;
  }, [shown]);

  if (count === 0) return null;
  return (
    <button
      ref={button}
      type="button"
      role="switch"
      aria-checked={shown}
      onClick={() => setShown(!shown)}
      className={className}
    >
      <span className="rounded-sm bg-mark px-1 text-on-mark in-aria-[checked=false]:bg-transparent in-aria-[checked=false]:text-soft in-aria-[checked=false]:line-through">
        {article.markWords(text)}
      </span>
    </button>
  );
}

'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
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
  const [wereHidden, setWereHidden] = useState(false);

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
        <MarkBar
          language={language}
          text={text}
          count={count}
          takesFocus={wereHidden}
          onHide={() => {
            setWereHidden(true);
            setShown(false);
          }}
        />
      )}
    </Marked>
  );
}

/** One of the texts given to `ArticleMarks`, by its place in that list. */
export function MarkableText({ index }: { index: number }) {
  return <MarkedText parts={useContext(Marked).texts[index] ?? []} />;
}

/**
 * Brings the marks back that the bar has switched off. Only then is it there: what appears by itself would move the text
 * that somebody is about to read.
 */
export function MarkSwitch({ language, className }: { language: Language; className: string }) {
  const { count, text, shown, setShown } = useContext(Marked);
  if (count === 0 || shown) return null;
  return (
    // The bar that was switched off is gone with the focus it had: this takes over, and the bar from it.
    <button type="button" ref={takeFocus} onClick={() => setShown(true)} className={className}>
      {messagesFor(language).article.markWords(text)}
    </button>
  );
}

function takeFocus(button: HTMLButtonElement | null): void {
  if (document.activeElement === document.body) button?.focus({ preventScroll: true });
}

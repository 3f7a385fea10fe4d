'use client';

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { MarkedText } from '@/components/ui/marked-text';
import { useUrlSearch } from '@/components/ui/use-url-search';
import { sharedSearchClient } from '@/lib/runtime/client';
import type { Language, Part } from '@/lib/types';
import { MarkBar } from './mark-bar';

const Texts = createContext<readonly (readonly Part[])[]>([]);

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
  return (
    <Texts value={marked ?? texts.map((each) => [{ text: each, hit: false }])}>
      {children}
      {count === 0 ? null : (
        <MarkBar language={language} text={text} count={count} onHide={() => setMarked(null)} />
      )}
    </Texts>
  );
}

/** One of the texts given to `ArticleMarks`, by its place in that list. */
export function MarkableText({ index }: { index: number }) {
  return <MarkedText parts={useContext(Texts)[index] ?? []} />;
}

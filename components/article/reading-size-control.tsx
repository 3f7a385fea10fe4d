'use client';

import { useLayoutEffect, useState } from 'react';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { readingSizeKey, readingSizes } from './reading-sizes';

const usual = 100;

/** Two buttons that make the article's text smaller and larger; the choice is kept in this browser. */
export function ReadingSizeControl({ language, className }: { language: Language; className: string }) {
  const { article } = messagesFor(language);
  const [percent, setPercent] = useState(usual);

  // Whoever comes from another page of the site has this one drawn without its own script.
  useLayoutEffect(() => {
    const kept = keptSize();
    setPercent(kept);
    scale(kept);
  }, []);

  function step(by: 1 | -1) {
    const next = readingSizes[readingSizes.indexOf(percent) + by];
    if (next === undefined) return;
    setPercent(next);
    scale(next);
    keepSize(next);
  }

  return (
    <>
      <button
        type="button"
        onClick={() => step(-1)}
        aria-disabled={percent === readingSizes[0]}
        aria-label={article.smallerText}
        className={className}
      >
        <span aria-hidden="true" lang="hi" className="text-sm">
          अ−
        </span>
      </button>
      <button
        type="button"
        onClick={() => step(1)}
        aria-disabled={percent === readingSizes.at(-1)}
        aria-label={article.largerText}
        className={className}
      >
        <span aria-hidden="true" lang="hi" className="text-lead leading-none">
          अ+
        </span>
      </button>
      <span role="status" className="sr-only">
        {percent === usual ? '' : article.textSize(percent)}
      </span>
    </>
  );
}

function scale(percent: number): void {
  document
    .querySelector<HTMLElement>('[data-reading-size]')
    ?.style.setProperty('--reading-scale', String(percent / 100));
}

function keptSize(): number {
  try {
    const kept = Number(window.localStorage.getItem(readingSizeKey));
    return readingSizes.includes(kept) ? kept : usual;
  } catch {
    return usual;
  }
}

/** Browsers may refuse storage; then the size lasts as long as the page. */
function keepSize(percent: number): void {
  try {
    window.localStorage.setItem(readingSizeKey, String(percent));
  } catch {
    return;
  }
}

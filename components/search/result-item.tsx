'use client';

import Link from 'next/link';
import { Fragment } from 'react';
import { ArticleDate } from '@/components/ui/article-date';
import { MarkedText } from '@/components/ui/marked-text';
import { messagesFor } from '@/lib/messages/messages';
import type { Hit, Passage } from '@/lib/types';
import { articlePath } from '@/lib/url/search-url';
import { weakestMatch } from './match-explanation';
import { useSearchPage } from './search-context';

/** One result: where and when, title, passages, why it was found. */
export function ResultItem({ hit }: { hit: Hit }) {
  const { language, query, topicLabels, actions } = useSearchPage();
  const topics = hit.topics.map((id) => topicLabels[id]).filter((label) => label !== undefined);
  return (
    <article>
      <h2 lang="hi" className="font-headline text-title">
        <Link
          href={articlePath(hit.id, query, language)}
          prefetch={false}
          onClick={actions.leave}
          className="decoration-1 underline-offset-4 hover:text-accent hover:underline"
        >
          <MarkedText parts={hit.titleParts} />
        </Link>
      </h2>
      <p className="mt-1 text-sm text-soft">
        {hit.source === null ? null : <span lang="hi">{hit.source.name} · </span>}
        <ArticleDate published={hit.published} dateBasis={hit.dateBasis} language={language} />
        {topics.length === 0 ? null : ` · ${topics.join(', ')}`}
      </p>
      <Snippet passages={hit.snippet} />
      <Explanation hit={hit} />
    </article>
  );
}

function Snippet({ passages }: { passages: readonly Passage[] }) {
  if (passages.length === 0) return null;
  return (
    <p lang="hi" className="mt-2">
      {passages.map((passage, index) => (
        <Fragment key={passage.parts.map(({ text }) => text).join('')}>
          {index === 0 ? null : ' … '}
          <MarkedText parts={passage.parts} />
        </Fragment>
      ))}
      {endsSentence(passages) ? null : ' …'}
    </p>
  );
}

function endsSentence(passages: readonly Passage[]): boolean {
  return /[।॥.?!…]["'”’)\]]*$/u.test(passages.at(-1)?.parts.at(-1)?.text ?? '');
}

function Explanation({ hit }: { hit: Hit }) {
  const { why } = messagesFor(useSearchPage().language);
  const weakest = weakestMatch(hit.why);
  if (weakest === null) return null;
  const pairs = weakest.matches.map(({ word, matched }) => why.pair(word, matched)).join(', ');
  return (
    <p className="mt-1.5 text-sm text-soft">
      {why.tiers[weakest.tier]}: <span lang="hi">{pairs}</span>
    </p>
  );
}

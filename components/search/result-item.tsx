'use client';

import Link from 'next/link';
import { Fragment, memo } from 'react';
import { ArticleDate } from '@/components/ui/article-date';
import { MarkedText } from '@/components/ui/marked-text';
import { messagesFor } from '@/lib/messages/messages';
import type { Hit, Passage } from '@/lib/types';
import { articlePath } from '@/lib/url/search-url';
import { resultId } from './kept-place';
import { weakestMatch } from './match-explanation';
import { besidesReading } from './query-reading';
import { useSearchPage } from './search-context';

/** While an answer is slow, bars in place of the words of the older one: nothing moves. */
const placeholder =
  'group-aria-busy/results:rounded-sm group-aria-busy/results:box-decoration-clone group-aria-busy/results:bg-rule group-aria-busy/results:text-transparent group-aria-busy/results:[&_mark]:bg-transparent group-aria-busy/results:[&_mark]:text-transparent';

/** One result: where and when, title, passages, why it was found. */
export const ResultItem = memo(function ResultItem({ hit }: { hit: Hit }) {
  const { language, query, response, topicLabels, actions } = useSearchPage();
  const topics = hit.topics.map((id) => topicLabels[id]).filter((label) => label !== undefined);
  return (
    <article>
      <h2 lang="hi" className="-m-1 line-clamp-4 p-1 font-headline text-title">
        <Link
          href={articlePath(hit.id, query, language)}
          id={resultId(hit.id)}
          prefetch={false}
          onClick={() => actions.leave(hit.id)}
          className={`decoration-1 underline-offset-4 hover:text-accent hover:underline ${placeholder}`}
        >
          <MarkedText parts={hit.titleParts} />
        </Link>
      </h2>
      <p className="mt-1 text-sm text-soft">
        <span className={placeholder}>
          {hit.source === null ? null : <span lang="hi">{hit.source.name} · </span>}
          <ArticleDate published={hit.published} dateBasis={hit.dateBasis} language={language} />
          {topics.length === 0 ? null : ` · ${topics.join(', ')}`}
        </span>
      </p>
      {/* Without words to find, the beginning is enough to know an article by. */}
      <Snippet passages={hit.snippet} short={response.query.text === ''} />
      <Explanation hit={hit} />
      <Missing hit={hit} />
    </article>
  );
});

function Snippet({ passages, short }: { passages: readonly Passage[]; short: boolean }) {
  if (passages.length === 0) return null;
  return (
    <p
      lang="hi"
      className={`mt-1.5 group-aria-busy/results:text-transparent ${short ? 'line-clamp-3' : 'max-sm:line-clamp-5'}`}
    >
      <span className={placeholder}>
        {passages.map((passage, index) => (
          <Fragment key={passage.parts.map(({ text }) => text).join('')}>
            {index > 0 ? ' … ' : passage.startsInside ? '… ' : null}
            <MarkedText parts={passage.parts} />
          </Fragment>
        ))}
        {passages.at(-1)?.endsInside === true ? ' …' : null}
      </span>
    </p>
  );
}

/** Unless a note above says so of all results. */
function Explanation({ hit }: { hit: Hit }) {
  const { language, response } = useSearchPage();
  const { why } = messagesFor(language);
  const weakest = weakestMatch(besidesReading(hit.why, response));
  if (weakest === null) return null;
  const pairs = weakest.matches.map(({ word, matched }) => why.pair(word, matched)).join(', ');
  return (
    <p className="mt-1.5 text-sm text-soft">
      <span className={placeholder}>
        {why.tiers[weakest.tier]}: <span lang="hi">{pairs}</span>
      </span>
    </p>
  );
}

/** Words that this result lacks, unless a note above says so of all results. */
function Missing({ hit }: { hit: Hit }) {
  const { language, response } = useSearchPage();
  const said = response.query.notes.flatMap((note) => (note.kind === 'missing-words' ? note.words : []));
  const words = hit.missing.filter((word) => !said.includes(word));
  if (words.length === 0) return null;
  return (
    <p className="mt-1.5 text-sm text-soft">
      {messagesFor(language).why.missing}: <s lang="hi">{words.join(', ')}</s>
    </p>
  );
}

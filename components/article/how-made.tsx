import type { ReactNode } from 'react';
import { DisclosureSign } from '@/components/ui/disclosure-sign';
import { formatDateTime } from '@/lib/dates/format-date';
import { cleaningRuleName } from '@/lib/messages/cleaning-rules';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Article, Language } from '@/lib/types';

type MadeArticle = Pick<
  Article,
  | 'source'
  | 'url'
  | 'published'
  | 'updated'
  | 'dateBasis'
  | 'titleBasis'
  | 'topics'
  | 'topicBasis'
  | 'provenance'
>;

/** Where the text comes from, how its facts are known and what the cleaner took out of the page, on request. */
export function HowMade({ article, language }: { article: MadeArticle; language: Language }) {
  const messages = pageMessagesFor(language).article;
  const { provenance, titleBasis, topics, topicBasis } = article;
  return (
    <details className="group mt-12 border-y border-rule text-sm text-soft print:hidden">
      <summary className="flex min-h-11 items-center gap-2 font-semibold hover:text-accent">
        <DisclosureSign />
        {messages.howMade}
      </summary>
      <dl className="grid gap-x-6 gap-y-2 pb-4 sm:grid-cols-[8rem_1fr]">
        <Fact name={messages.source}>
          <SourceFact article={article} language={language} />
        </Fact>
        <Fact name={messages.published}>
          <DateFact article={article} language={language} />
        </Fact>
        <Fact name={messages.titleName}>
          {titleBasis === 'derived' ? messages.derivedTitle : messages.statedTitle}
        </Fact>
        {topics.length === 0 ? null : (
          <Fact name={messages.topicsName}>
            {topicBasis === 'derived' ? messages.derivedTopics : messages.statedTopics}
          </Fact>
        )}
        {provenance.removed.length === 0 ? null : (
          <Fact name={messages.removed}>
            <RemovedText removed={provenance.removed} language={language} />
          </Fact>
        )}
      </dl>
    </details>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="font-semibold max-sm:not-first:mt-1">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function SourceFact({ article, language }: { article: MadeArticle; language: Language }) {
  const { source, url } = article;
  const address = url ?? source?.url ?? null;
  if (source === null && address === null) return pageMessagesFor(language).article.unknownSource;
  return (
    <>
      {source === null ? null : <span lang="hi">{source.name} </span>}
      {address === null ? null : (
        <a
          href={address}
          rel="external noopener"
          className="break-all text-accent underline underline-offset-4"
        >
          {address}
        </a>
      )}
    </>
  );
}

function DateFact({ article, language }: { article: MadeArticle; language: Language }) {
  const { published, updated, dateBasis } = article;
  const messages = pageMessagesFor(language);
  const dates = [
    published === null ? null : formatDateTime(published, language),
    updated === null ? null : messages.date.updated(formatDateTime(updated, language)),
  ].filter((line) => line !== null);
  return (
    <>
      {dates.length === 0 ? null : <p>{dates.join(' · ')}</p>}
      <p>{messages.article.dateBasis[dateBasis]}</p>
    </>
  );
}

/** What was taken out, by rule in the order of the page, each with its own text. */
function RemovedText({
  removed,
  language,
}: {
  removed: Article['provenance']['removed'];
  language: Language;
}) {
  const messages = pageMessagesFor(language).article;
  const rules = [...new Set(removed.map(({ rule }) => rule))];
  return (
    <>
      <p>{messages.removedCount(removed.length)}</p>
      <details className="group/removed">
        <summary className="inline-flex min-h-11 items-center gap-2 text-accent underline-offset-4 hover:underline">
          {messages.showRemoved}
        </summary>
        <dl className="pb-2">
          {rules.map((rule) => (
            <div key={rule} className="border-t border-rule py-2">
              <dt>{cleaningRuleName(rule, language)}</dt>
              {removed
                .filter((each) => each.rule === rule)
                .map(({ text }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
                  <dd key={index} lang="hi" className="line-clamp-3 border-l-2 border-rule pl-3">
                    {text}
                  </dd>
                ))}
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

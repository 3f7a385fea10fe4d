import { DisclosureSign } from '@/components/ui/disclosure-sign';
import { formatCount } from '@/lib/messages/format-count';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import type { Block, Language } from '@/lib/types';
import { headingAnchor } from './article-text';

/** Headings from which an article is long enough for an outline. */
const leastHeadings = 3;
/** Headings up to which the outline stands open: a longer one would push the article off the screen. */
const mostOpen = 8;

/** The headings of a long article as links; nothing for a short one. */
export function Outline({ blocks, language }: { blocks: readonly Block[]; language: Language }) {
  const headings = blocks.flatMap(({ kind, text }, block) =>
    kind === 'heading' ? [{ text, anchor: headingAnchor(block) }] : [],
  );
  if (headings.length < leastHeadings) return null;
  const { outline } = pageMessagesFor(language).article;
  const heading = (
    <h2 id="outline" className="inline font-semibold">
      {outline}
    </h2>
  );
  const list = (
    <ol lang="hi" className="sm:columns-2 sm:gap-8">
      {headings.map(({ text, anchor }) => (
        <li key={anchor} className="break-inside-avoid">
          <a
            href={`#${anchor}`}
            className="flex min-h-11 items-start py-2 text-accent underline-offset-4 hover:underline"
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-labelledby="outline" className="mt-6 border-l-4 border-rule pl-4 print:hidden">
      {headings.length <= mostOpen ? (
        <>
          {heading}
          {list}
        </>
      ) : (
        <details className="group">
          <summary className="flex min-h-11 items-center gap-2 hover:text-accent">
            <DisclosureSign />
            {heading}
            <span className="text-sm text-soft">{formatCount(headings.length)}</span>
          </summary>
          {list}
        </details>
      )}
    </nav>
  );
}

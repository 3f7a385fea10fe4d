import type { Block } from '@/lib/types';
import { MarkableText } from './article-marks';

/** Address within the page of a block that is a heading. */
export const headingAnchor = (block: number) => `part-${block + 1}`;

/** Headings and paragraphs of an article; `firstIndex` is the place of the first among the texts of `ArticleMarks`. */
export function ArticleText({ blocks, firstIndex }: { blocks: readonly Block[]; firstIndex: number }) {
  return (
    <div lang="hi" data-prose className="text-[calc(1.125rem*var(--reading-scale))] leading-[1.85]">
      {blocks.map(({ kind }, block) => {
        const index = firstIndex + block;
        return kind === 'heading' ? (
          <h2
            key={index}
            id={headingAnchor(block)}
            className="mt-10 mb-3 break-after-avoid font-headline text-[1.22em] leading-[1.5]"
          >
            <MarkableText index={index} />
          </h2>
        ) : (
          <p key={index} className="mb-5">
            <MarkableText index={index} />
          </p>
        );
      })}
    </div>
  );
}

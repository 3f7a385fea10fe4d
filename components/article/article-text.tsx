import type { Block } from '@/lib/types';
import { MarkableText } from './article-marks';

/** Headings and paragraphs of an article; `firstIndex` is the place of the first among the texts of `ArticleMarks`. */
export function ArticleText({ blocks, firstIndex }: { blocks: readonly Block[]; firstIndex: number }) {
  return (
    <div lang="hi" className="text-read">
      {blocks.map(({ kind }, block) => {
        const index = firstIndex + block;
        return kind === 'heading' ? (
          <h2 key={index} className="mt-10 mb-3 font-headline text-title">
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

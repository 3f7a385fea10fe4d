import type { Block } from '@/lib/types';

/** Headings and paragraphs of an article. */
export function ArticleText({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div lang="hi" className="text-read">
      {blocks.map((block, index) => {
        const key = `${index}`;
        return block.kind === 'heading' ? (
          <h2 key={key} className="mt-10 mb-3 font-headline text-title">
            {block.text}
          </h2>
        ) : (
          <p key={key} className="mb-5">
            {block.text}
          </p>
        );
      })}
    </div>
  );
}

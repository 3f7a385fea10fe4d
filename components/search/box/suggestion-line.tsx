import { SearchIcon } from '@/components/ui/icons';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { ArticleIcon, HistoryIcon, TopicIcon } from './suggestion-icons';
import type { Line } from './suggestion-lines';

const icons = { word: SearchIcon, topic: TopicIcon, article: ArticleIcon, recent: HistoryIcon };

/** What a suggestion leads to: the words, the title, the topic's name, and of which kind it is. */
export function SuggestionLine({ line, language }: { line: Line; language: Language }) {
  const { box } = messagesFor(language);
  const KindIcon = icons[line.kind];
  return (
    <>
      <span className="text-soft" aria-hidden="true">
        <KindIcon />
      </span>
      <span
        lang={line.kind === 'topic' ? language : 'hi'}
        className={`line-clamp-2 min-w-0 grow ${line.kind === 'article' ? 'font-headline' : ''}`}
      >
        {line.text}
      </span>
      {line.kind === 'word' ? null : (
        <span className="shrink-0 text-sm text-soft">{box.kinds[line.kind]}</span>
      )}
    </>
  );
}

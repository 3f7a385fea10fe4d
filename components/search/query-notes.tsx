'use client';

import { Fragment, type ReactNode, useLayoutEffect, useRef } from 'react';
import { limits } from '@/lib/config';
import { formatList } from '@/lib/dates/format-date';
import { messagesFor } from '@/lib/messages/messages';
import { quoted } from '@/lib/messages/quoted';
import type { QueryNote } from '@/lib/types';
import { rangeName } from './filter-names';
import { queryReading, readOf } from './query-reading';
import { useSearchPage } from './search-context';
import { SearchLink } from './search-link';
import { topicOffers } from './topic-offers';

type Note<Kind extends QueryNote['kind']> = Extract<QueryNote, { kind: Kind }>;

/** Within a line of text; its padding makes it 44 pixels high without moving the lines apart. */
const linkStyle = 'py-2.5 text-accent underline underline-offset-4';

interface QueryNotesProps {
  fallbacks: readonly string[];
  textCut: boolean;
  /** The reader is not in the middle of typing. */
  paused: boolean;
}

/**
 * What the reader should know about how the search was read, with a way to undo or follow it. While somebody types nothing
 * new comes above results, and what is there keeps its room: half a word is read in many ways.
 */
export function QueryNotes({ fallbacks, textCut, paused }: QueryNotesProps) {
  const { language, query, response, browsableTopics } = useSearchPage();
  const room = useRef<HTMLDivElement>(null);
  const kept = useRef<{ kinds: readonly string[]; heightPx: number }>({ kinds: [], heightPx: 0 });
  // How many words are missing is only known of a text that was read to its end; what nothing was found for has no results.
  const isNothing = response.total === 0;
  const notes = [...response.query.notes, ...topicOffers(query, browsableTopics)].filter(
    ({ kind }) =>
      (paused || isNothing || kept.current.kinds.includes(kind)) &&
      !((kind === 'cut' && textCut) || (kind === 'roman' && isNothing)),
  );
  const offers = notes.filter((note) => note.kind === 'filter-offer');
  const isEmpty = notes.length + fallbacks.length === 0 && !textCut;

  useLayoutEffect(() => {
    if (room.current === null) return;
    room.current.style.minHeight = paused ? '' : `${kept.current.heightPx}px`;
    if (!paused) return;
    kept.current = { kinds: notes.map(({ kind }) => kind), heightPx: room.current.offsetHeight };
  });

  return (
    <div ref={room} className="flow-root">
      {isEmpty ? null : (
        <div className="mb-5 border-l-2 border-control pl-3 sm:pl-4">
          {notes.map((note) => (
            <SingleNote key={JSON.stringify(note)} note={note} />
          ))}
          {notes.some(({ kind }) => kind === 'roman') ? <RomanReading /> : null}
          {offers.length === 0 ? null : <FilterOffers notes={offers} />}
          {textCut ? <Line>{messagesFor(language).notes.cutText(limits.queryCharacters)}</Line> : null}
          {fallbacks.length === 0 ? null : <Fallbacks names={fallbacks} />}
        </div>
      )}
    </div>
  );
}

/** A note that stands alone; roman readings and filter offers are gathered into one line each. */
function SingleNote({ note }: { note: QueryNote }) {
  const { language, actions } = useSearchPage();
  const { notes } = messagesFor(language);
  switch (note.kind) {
    case 'did-you-mean':
      return (
        <Line>
          {notes.didYouMean[0]}
          <SearchLink change={{ text: note.query }} className={`${linkStyle} font-semibold`}>
            {note.query}
          </SearchLink>
          {notes.didYouMean[1]}
        </Line>
      );
    case 'missing-words':
      return <MissingWords words={note.words} />;
    case 'cut':
      return <Line>{notes.cut(note.words)}</Line>;
    case 'degraded':
      return (
        <Line>
          {notes.degraded}{' '}
          <button type="button" onClick={actions.retry} className={linkStyle}>
            {notes.retry}
          </button>
        </Line>
      );
    default:
      return null;
  }
}

/** Words that were let go, each with a way to insist on it. Quotes keep a word's spelling: Latin ones would lose their reading. */
function MissingWords({ words }: { words: readonly string[] }) {
  const { language, query } = useSearchPage();
  const { notes } = messagesFor(language);
  const required = (word: string) =>
    query.text
      .split(/(\s+)/u)
      .map((piece) => (piece === word ? `"${word}"` : piece))
      .join('');
  const hindi = words.filter((word) => /\p{Script=Devanagari}/u.test(word) && required(word) !== query.text);
  return (
    <Line>
      {notes.missing(quotedList(words, language))}
      {hindi.map((word) => (
        <Fragment key={word}>
          {' '}
          <SearchLink change={{ text: required(word) }} className={`${linkStyle} mr-3`}>
            {notes.require(word)}
          </SearchLink>
        </Fragment>
      ))}
    </Line>
  );
}

/** The words as they were read. */
function RomanReading() {
  const { language, query, response } = useSearchPage();
  const strings = messagesFor(language).notes;
  const read = readOf(response);
  if (read.notes.length === 0) return null;
  return (
    <Line>
      <span className="mr-3">{strings.roman(queryReading(query.text, read))}</span>{' '}
      <SearchLink change={{ exact: true }} className={linkStyle}>
        {strings.romanUndo(query.text)}
      </SearchLink>
    </Line>
  );
}

function FilterOffers({ notes }: { notes: readonly Note<'filter-offer'>[] }) {
  const { language, query, topicLabels } = useSearchPage();
  const strings = messagesFor(language);
  return (
    <Line>
      {strings.notes.offer}{' '}
      {notes.map(({ text, topic, from = null, to = null, rest }) => {
        const name =
          topic === undefined
            ? rangeName(from, to, language)
            : `${strings.filters.topic}: ${topicLabels[topic] ?? topic}`;
        const filter =
          topic === undefined ? { from, to } : { topics: [...new Set([...query.topics, topic])].sort() };
        return (
          <SearchLink
            key={`${text} ${topic ?? ''} ${from ?? ''}`}
            change={{ text: rest, ...filter }}
            className="mx-1 inline-block max-w-full truncate rounded-full border border-control px-4 py-2 align-middle hover:border-accent hover:text-accent"
          >
            {rest === '' ? name : `${name} + ${quoted(rest)}`}
          </SearchLink>
        );
      })}
    </Line>
  );
}

function Fallbacks({ names }: { names: readonly string[] }) {
  const { language } = useSearchPage();
  const { notes } = messagesFor(language);
  const spoken = names.map((name) => notes.parameters[name] ?? name);
  return <Line>{notes.fallback(formatList(spoken, language))}</Line>;
}

function quotedList(words: readonly string[], language: 'hi' | 'en'): string {
  return formatList(words.map(quoted), language);
}

function Line({ children }: { children: ReactNode }) {
  return <p className="py-1">{children}</p>;
}

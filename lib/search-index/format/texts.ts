import type { Block, DateBasis, Source } from '../../types';
import { ByteReader, type ByteWriter } from './byte-stream';
import { FormatError } from './format-error';

/** What is shown of an article, and what snippets are cut from. */
export interface StoredText {
  id: string;
  title: string;
  summary: string;
  body: readonly Block[];
  source: Source | null;
  url: string | null;
  published: string | null;
  dateBasis: DateBasis;
  topics: readonly string[];
}

const bases: readonly DateBasis[] = ['stated', 'metadata', 'inferred', 'unknown'];

/** One article; a pack is articles in the order of their numbers, one after the other. */
export function encodeArticle(out: ByteWriter, article: StoredText): void {
  const { id, title, summary, body, source, url, published, dateBasis, topics } = article;
  for (const value of [id, title, summary]) out.string(value);
  for (const value of [url, published]) writeNullable(out, value);
  out.byte(bases.indexOf(dateBasis));
  out.varint(topics.length);
  for (const topic of topics) out.string(topic);
  writeNullable(out, source?.id ?? null);
  if (source !== null) {
    out.string(source.name);
    writeNullable(out, source.url);
  }
  out.varint(body.length);
  for (const { kind, text } of body) {
    out.byte(kind === 'heading' ? 1 : 0);
    out.string(text);
  }
}

/** Throws `FormatError` for bytes that are no pack. */
export function decodeArticles(bytes: Uint8Array): StoredText[] {
  const input = new ByteReader(bytes);
  const articles: StoredText[] = [];
  while (!input.atEnd) articles.push(decodeArticle(input));
  return articles;
}

function decodeArticle(input: ByteReader): StoredText {
  const [id, title, summary] = [input.string(), input.string(), input.string()];
  const [url, published] = [readNullable(input), readNullable(input)];
  const dateBasis = bases[input.byte()];
  if (dateBasis === undefined) throw new FormatError('an unknown date basis');
  const topics = Array.from({ length: input.count() }, () => input.string());
  const sourceId = readNullable(input);
  const source = sourceId === null ? null : { id: sourceId, name: input.string(), url: readNullable(input) };
  const body = Array.from({ length: input.count() }, (): Block => {
    const kind = input.byte() === 1 ? 'heading' : 'paragraph';
    return { kind, text: input.string() };
  });
  return { id, title, summary, body, source, url, published, dateBasis, topics };
}

function writeNullable(out: ByteWriter, value: string | null): void {
  out.byte(value === null ? 0 : 1);
  if (value !== null) out.string(value);
}

function readNullable(input: ByteReader): string | null {
  return input.byte() === 0 ? null : input.string();
}

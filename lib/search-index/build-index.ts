import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { searchIndex } from '../config';
import { analysisVersion } from '../text/analyze';
import type { IndexDocument, IndexField } from '../types';
import { countTerms } from './count-terms';
import { cutShards, fileTerms, groupByKey } from './cut-shards';
import { type OrderedDocument, orderDocuments } from './document-order';
import { facetsOf } from './facet-columns';
import { encodeIds } from './format/article-ids';
import { ByteWriter } from './format/bytes';
import { type FileKind, fileName, formatVersion, sealFile } from './format/envelope';
import { encodeFacets } from './format/facets';
import { encodeLengths } from './format/lengths';
import type { Manifest } from './format/manifest';
import { packStarts } from './format/packs';
import { encodeTerms } from './format/terms';
import { encodeText } from './format/texts';
import { encodeWords } from './format/word-list';
import { PostingsTable, type SortedPostings } from './postings-table';

/** Where the builder puts the files of one index; nothing is visible to readers before `commit`. */
export interface IndexSink {
  /** `name` is relative to the generation's folder. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Puts all files written in place as folder `generation`, then the manifest, then removes older indexes. */
  commit(generation: string, manifest: Manifest): Promise<void>;
}

/** Keeps bytes aside until the order of the documents is known: on disk, so that memory is bounded. */
export interface Spool {
  append(bytes: Uint8Array): void;
  read(start: number, length: number): Uint8Array;
}

export interface BuildOptions {
  fields: readonly IndexField[];
  sink: IndexSink;
  spool: Spool;
  progress?: (phase: BuildPhase, done: number, total: number | null) => void;
}

export type BuildPhase = 'articles' | 'terms' | 'texts';

/** What was built. */
export interface BuildReport {
  manifest: Manifest;
  files: number;
  /** Of all files, manifest not counted. */
  sizeBytes: number;
  bytesByKind: Partial<Record<FileKind, number>>;
}

interface Document extends OrderedDocument {
  day: Pick<IndexDocument, 'published' | 'topics' | 'source'>;
  textStart: number;
  textBytes: number;
}

/**
 * Builds an index of the documents, whose ids must differ. The same documents give the same bytes, in whatever order
 * they come.
 *
 * 1. Each document is tokenised, its terms counted, its text spooled.
 * 2. Documents are numbered by length, terms filed under their keys, keys cut into shards.
 * 3. Columns, shards, word lists and packs of text are encoded, compressed and written; the manifest comes last.
 */
export async function buildIndex(
  documents: AsyncIterable<IndexDocument> | Iterable<IndexDocument>,
  options: BuildOptions,
): Promise<BuildReport> {
  const { fields, spool, progress } = options;
  const table = new PostingsTable(fields.length);
  const read: Document[] = [];
  let spooled = 0;
  for await (const document of documents) {
    const counts = fields.map((field) => countTerms(document, field));
    table.add(counts);
    const text = new ByteWriter();
    encodeText(text, document);
    spool.append(text.finish());
    const { id, published, topics, source } = document;
    read.push({
      id,
      lengths: counts.map(({ size }) => Math.min(size, 0xffff)),
      day: { published, topics, source },
      textStart: spooled,
      textBytes: text.length,
    });
    spooled += text.length;
    progress?.('articles', read.length, null);
  }
  const order = orderDocuments(read);
  const numbered = [...order].map((ordinal) => read[ordinal]).filter((document) => document !== undefined);
  const lengths = fields.map((_, field) =>
    Uint16Array.from(numbered, (document) => document.lengths[field] ?? 0),
  );
  const writer = new IndexWriter(options.sink, fingerprintOf(numbered, fields));

  await writer.write('lengths', 0, encodeLengths(lengths));
  await writer.write('facets', 0, encodeFacets(facetsOf(numbered.map(({ day }) => day))));
  await writer.write('ids', 0, encodeIds(numbered.map(({ id }) => id)));
  const terms = await writeTerms(writer, table.sortByTerm(order), progress);
  await writeTexts(writer, numbered, packStarts(lengths, searchIndex.packWords), spool, progress);

  const manifest: Manifest = {
    format: 'khabar-khoj-index',
    formatVersion,
    analysisVersion,
    generation: writer.generation(),
    fingerprint: writer.fingerprint,
    documentCount: numbered.length,
    fields: [...fields],
    ...terms,
    packWords: searchIndex.packWords,
  };
  await options.sink.commit(manifest.generation, manifest);
  return { manifest, files: writer.files, sizeBytes: writer.sizeBytes, bytesByKind: writer.bytesByKind };
}

type TermsPart = Pick<Manifest, 'termCount' | 'shardKeys' | 'hasHead'>;

async function writeTerms(
  writer: IndexWriter,
  postings: SortedPostings,
  progress: BuildOptions['progress'],
): Promise<TermsPart> {
  const filed = fileTerms(postings.terms);
  const groups = groupByKey(filed).map((terms) => {
    const group = {
      key: terms[0]?.key ?? '',
      terms: terms.map(({ term, row }) => ({ term, fields: postings.fieldsOf(row) })),
    };
    return { group, size: encodeTerms([group]).length };
  });
  const shards = cutShards(groups, searchIndex.shardBytes / compressionRatio);
  for (const [number, shard] of shards.entries()) {
    await writer.write('terms', number, encodeTerms(shard));
    progress?.('terms', number + 1, shards.length);
  }
  const words = filed
    .map(({ term, row }) => ({ term, documents: postings.documentCountOf(row) }))
    .sort((a, b) => (a.term < b.term ? -1 : 1));
  await writer.write('words', 0, encodeWords(words));
  const hasHead = words.length > searchIndex.headWords * 2;
  if (hasHead) {
    const head = words
      .toSorted((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1))
      .slice(0, searchIndex.headWords)
      .sort((a, b) => (a.term < b.term ? -1 : 1));
    await writer.write('head', 0, encodeWords(head));
  }
  return { termCount: words.length, shardKeys: shards.map((shard) => shard[0]?.key ?? ''), hasHead };
}

/** What gzip leaves of a shard's bytes, measured on 17,239 articles. */
const compressionRatio = 0.7;

async function writeTexts(
  writer: IndexWriter,
  documents: readonly Document[],
  starts: readonly number[],
  spool: Spool,
  progress: BuildOptions['progress'],
): Promise<void> {
  for (const [number, start] of starts.entries()) {
    const pack = new ByteWriter();
    const members = documents.slice(start, starts[number + 1]);
    pack.varint(members.length);
    for (const { textStart, textBytes } of members) pack.bytes(spool.read(textStart, textBytes));
    await writer.write('texts', number, pack.finish());
    progress?.('texts', number + 1, starts.length);
  }
}

/** Marks the files of one index as belonging together; a matter of mixing up, not of security. */
function fingerprintOf(documents: readonly OrderedDocument[], fields: readonly string[]): number {
  const hash = createHash('sha256').update(JSON.stringify([formatVersion, analysisVersion, fields]));
  for (const { id, lengths } of documents) hash.update(JSON.stringify([id, lengths]));
  return hash.digest().readUInt32BE(0);
}

class IndexWriter {
  files = 0;
  sizeBytes = 0;
  readonly bytesByKind: Partial<Record<FileKind, number>> = {};
  readonly #hash = createHash('sha256');

  constructor(
    private readonly sink: IndexSink,
    readonly fingerprint: number,
  ) {}

  async write(kind: FileKind, number: number, payload: Uint8Array): Promise<void> {
    this.#hash.update(`${kind} ${number} ${payload.length}\n`).update(payload);
    const file = sealFile({ kind, number, fingerprint: this.fingerprint }, gzip(payload));
    await this.sink.write(fileName(kind, number), file);
    this.files++;
    this.sizeBytes += file.length;
    this.bytesByKind[kind] = (this.bytesByKind[kind] ?? 0) + file.length;
  }

  /** Hash of all that was written, before compression: zlib versions differ in their bytes. */
  generation(): string {
    return this.#hash.copy().update(`${formatVersion} ${analysisVersion}`).digest('hex').slice(0, 16);
  }
}

/** The operating system's byte is made the same everywhere; Node writes no time. */
function gzip(payload: Uint8Array): Uint8Array {
  const gzipped = gzipSync(payload, { level: 9 });
  gzipped[9] = 255;
  return gzipped;
}

import { createHash } from 'node:crypto';
import { searchIndex } from '../config';
import { alternatives } from '../text/alternatives';
import { analysisVersion, analyzeWord } from '../text/analyze';
import { type LexiconTables, packLexicon } from '../text/lexicon';
import type { IndexDocument, IndexField } from '../types';
import { CountsCache, type CountsStore } from './counts-cache';
import { type OrderedDocument, orderDocuments } from './document-order';
import { englishFiles } from './english-files';
import { englishRows } from './english-rows';
import { facetsOf } from './facet-columns';
import { encodeIds } from './format/article-ids';
import { ByteWriter } from './format/byte-stream';
import { dictionaryKeys } from './format/dictionary-key';
import { type FileKind, formatVersion } from './format/envelope';
import { encodeFacets } from './format/facets';
import { encodeLengths } from './format/lengths';
import { encodeLines } from './format/lines';
import type { Manifest } from './format/manifest';
import { choosePackWords, packStarts } from './format/packs';
import { encodePhrases } from './format/phrases';
import { encodeArticle } from './format/texts';
import { PostingsTable } from './postings-table';
import { type IndexSink, IndexWriter } from './write-index';
import { writeTerms } from './write-terms';

/** Keeps bytes aside until the order of the documents is known: on disk, so that memory is bounded. */
export interface Spool {
  append(bytes: Uint8Array): void;
  read(start: number, length: number): Uint8Array;
}

export interface BuildOptions {
  fields: readonly IndexField[];
  sink: IndexSink;
  spool: Spool;
  /** Words counted by an earlier build, so that what is unchanged is not analysed again; default: none are kept. */
  counts?: CountsStore;
  /** Other names and English words, as data/lexicon has them; default: none. */
  lexicon?: readonly Partial<LexiconTables>[];
  /** Most bytes of a bundle; default `searchIndex.bundleBytes`. 0: every file by itself. */
  bundleBytes?: number;
  /** Default `searchIndex.mostKeyBytes`. */
  mostKeyBytes?: number;
  progress?: (phase: BuildPhase, done: number, total: number | null) => void;
}

export type BuildPhase = 'articles' | 'terms' | 'texts';

/** What was built. */
export interface BuildReport {
  manifest: Manifest;
  files: number;
  /** Documents that were analysed; the others' words were counted by an earlier build. */
  analysed: number;
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
 * 1. Each document is tokenised, its terms counted, unless an earlier build did; its text is spooled.
 * 2. Documents are numbered by length, terms filed under their keys, keys cut into shards.
 * 3. Columns, shards, word lists, the lexicon's rows that may find something, and packs of text are encoded, compressed and written;
 *    the manifest comes last.
 */
export async function buildIndex(
  documents: AsyncIterable<IndexDocument> | Iterable<IndexDocument>,
  options: BuildOptions,
): Promise<BuildReport> {
  const { fields, spool, progress } = options;
  const table = new PostingsTable(fields.length);
  const cache = new CountsCache(table, fields, options.counts ?? null);
  const read: Document[] = [];
  let spooled = 0;
  for await (const document of documents) {
    const counts = cache.countsOf(document);
    table.add(counts);
    const text = new ByteWriter();
    encodeArticle(text, document);
    spool.append(text.finish());
    const { id, published, topics, source } = document;
    read.push({
      id,
      lengths: counts.map(({ rows }) => Math.min(rows.length, 0xffff)),
      day: { published, topics, source },
      textStart: spooled,
      textBytes: text.length,
    });
    spooled += text.length;
    progress?.('articles', read.length, null);
  }
  cache.finish();
  const order = orderDocuments(read);
  const numbered = [...order].map((ordinal) => read[ordinal]).filter((document) => document !== undefined);
  const lengths = fields.map((_, field) =>
    Uint16Array.from(numbered, (document) => document.lengths[field] ?? 0),
  );
  const writer = new IndexWriter(
    options.sink,
    fingerprintOf(numbered, fields),
    options.bundleBytes ?? searchIndex.bundleBytes,
  );

  await writer.write('lengths', 0, encodeLengths(lengths, numbered.length));
  await writer.write('facets', 0, encodeFacets(facetsOf(numbered.map(({ day }) => day))));
  await writer.write('ids', 0, encodeIds(numbered.map(({ id }) => id)));
  const keyOf = (row: number, term: string) => cache.keyOf(row, term);
  const lexicon = packLexicon(
    options.lexicon ?? [],
    dictionaryHas(new Set(table.terms().map((term, row) => keyOf(row, term)))),
  );
  const english = englishFiles(lexicon.translations, searchIndex.englishFileLetters);
  await writer.writeDeflated('aliases', 0, encodeLines(lexicon.aliases));
  for (const [number, { lines }] of english.entries())
    await writer.write('english', number, encodePhrases(lines));
  const postings = table.sortByTerm(order);
  const dictionary = await writeTerms(writer, postings, {
    documentCount: numbered.length,
    english: englishRows(lexicon.translations, postings, numbered.length, keyOf),
    mostKeyBytes: options.mostKeyBytes ?? searchIndex.mostKeyBytes,
    keyOf,
    progress: (done, total) => progress?.('terms', done, total),
  });
  const packWords = choosePackWords(lengths, searchIndex.packWords, searchIndex.mostPacks);
  await writeTexts(writer, numbered, packStarts(lengths, packWords), spool, progress);

  const described: Omit<Manifest, 'generation' | 'inline'> = {
    format: 'khabar-khoj-index',
    formatVersion,
    analysisVersion,
    fingerprint: writer.fingerprint,
    documentCount: numbered.length,
    fields: [...fields],
    ...dictionary,
    englishLetters: english.map(({ letter }) => letter).join(''),
    packWords,
    bundle: await writer.finishBundle(),
  };
  const manifest = {
    ...described,
    generation: writer.generation(described),
    inline: writer.inlineFiles(),
  };
  await options.sink.commit(manifest.generation, manifest);
  const { files, sizeBytes, bytesByKind } = writer;
  return { manifest, files, analysed: cache.analysed, sizeBytes, bytesByKind };
}

/** Tells whether a dictionary with such keys may have a word: as it is spelled, or by the names of its letters. */
function dictionaryHas(keys: ReadonlySet<string>): (word: string) => boolean {
  const isFiled = (word: string) => dictionaryKeys(analyzeWord(word)).some((key) => keys.has(key));
  return (word) => isFiled(word) || alternatives(word).some((other) => isFiled(other.word));
}

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
    for (const { textStart, textBytes } of members) pack.bytes(spool.read(textStart, textBytes));
    await writer.writeDeflated('texts', number, pack.finish());
    progress?.('texts', number + 1, starts.length);
  }
}

/** Marks the files of one index as belonging together; a matter of mixing up, not of security. */
function fingerprintOf(documents: readonly OrderedDocument[], fields: readonly string[]): number {
  const hash = createHash('sha256').update(JSON.stringify([formatVersion, analysisVersion, fields]));
  for (const { id, lengths } of documents) hash.update(JSON.stringify([id, lengths]));
  return hash.digest().readUInt32BE(0);
}

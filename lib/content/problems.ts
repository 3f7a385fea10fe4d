import { content } from '../config';
import type { TextProblem } from './canonical-text';

export type Reason =
  | TextProblem
  | 'unreadable'
  | 'unknown-format'
  | 'too-large'
  | 'meta-invalid'
  | 'metadata-invalid'
  | 'no-article'
  | 'article-unreadable';

/** A file that yielded no article: why, and what to do. The other files are ingested all the same. */
export interface Problem {
  file: string;
  reason: Reason;
  message: string;
  fix: string;
}

const megabytes = content.maxFileBytes / 1e6;

const catalogue: Record<Reason, { message: string; fix: string }> = {
  empty: { message: 'the file holds no text', fix: 'put the article into it, or delete it' },
  binary: { message: 'the file holds binary data, not text', fix: 'save the article as plain text in UTF-8 (a file from Word or a PDF: “save as”, plain text)' },
  'not-utf8': { message: 'the text is not UTF-8', fix: 'save it in UTF-8 (in an editor: “save with encoding”), or convert it: iconv -f WINDOWS-1252 -t UTF-8 old.txt > new.txt' },
  'line-too-long': {
    message: `a line is longer than ${content.maxLineCharacters} characters`,
    fix: 'break the text into paragraphs, one a line',
  },
  'too-large': { message: `the file is larger than ${megabytes} MB`, fix: 'put one article into each file' },
  unreadable: { message: 'the file cannot be read', fix: 'check that it exists and that you may read it' },
  'unknown-format': { message: 'only .txt and .html files are read', fix: 'save an article as plain text with the ending .txt or as a web page with .html, and keep other files elsewhere' },
  'meta-invalid': { message: 'what is said of it in its .meta.json or in metadata.json cannot be used', fix: 'mend that, or take it out; lib/content/README.md lists the members' },
  'metadata-invalid': { message: 'the file cannot be used, and nothing of it was', fix: 'make it one JSON object: { "file.txt": { "published": "2025-08-07" } }' },
  'no-article': { message: 'nothing is left after cleaning: the page has no running text', fix: 'put the article’s text into the file, or delete it' },
  'article-unreadable': { message: 'the article that lies there is no valid JSON of ours', fix: 'restore it from version control, or delete it and ingest again' },
}; // biome-ignore format: a table

/** The problem with its message; `detail` says more exactly what was found. */
export function problemOf(file: string, reason: Reason, detail?: string): Problem {
  const { message, fix } = catalogue[reason];
  return { file, reason, message: detail === undefined ? message : `${message}: ${detail}`, fix };
}

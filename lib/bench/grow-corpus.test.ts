import { describe, expect, it } from 'vitest';
import { readDocuments } from '../cli/index-documents';
import { tokenize } from '../text/analyze';
import type { IndexDocument } from '../types';
import { growCorpus } from './grow-corpus';

const real: IndexDocument[] = [];
for await (const document of readDocuments('lib/fixtures/five-articles/articles', () => undefined))
  real.push(document);

const words = (documents: readonly IndexDocument[]) =>
  new Set(
    documents.flatMap(({ body }) => body.flatMap(({ text }) => tokenize(text).map(({ word }) => word))),
  );

describe('a grown corpus', () => {
  const grown = [...growCorpus(real, 50)];

  it('begins with the real documents and has ids of its own, the same each time', () => {
    expect(grown.slice(0, real.length)).toEqual(real);
    expect(new Set(grown.map(({ id }) => id)).size).toBe(50);
    expect([...growCorpus(real, 50)]).toEqual(grown);
    expect([...growCorpus(real, 2)]).toEqual(real.slice(0, 2));
    expect([...growCorpus([], 10)]).toEqual([]);
  });

  it('has a vocabulary that grows, but less than the text', () => {
    const ratio = words(grown).size / words(real).size;
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(50 / real.length);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { indexReader } from '../config';
import { bareDocument } from '../search-index/bare-document';
import { buildIndex } from '../search-index/build-index';
import { type MemoryIndex, memoryIndex } from '../search-index/memory-index';
import { openIndex } from './open-index';

const letters = [...'कखगघचछजझटठडढतथदधनपफबभमयरलवसह'];
/** More words than the head of frequent ones holds twice, so that it has a file of its own; three of them in many articles. */
const rare = letters.flatMap((first) =>
  letters.flatMap((second) => letters.map((third) => `${first}${second}${third}`)),
);
const frequent = ['कमल', 'कमरा', 'करवट'];
const articles = 200;

let memory: MemoryIndex;

beforeAll(async () => {
  memory = memoryIndex();
  const share = Math.ceil(rare.length / articles);
  const documents = Array.from({ length: articles }, (_, n) =>
    bareDocument(
      `a${n}`,
      frequent.slice(0, 1 + (n % frequent.length)).join(' '),
      rare.slice(n * share, (n + 1) * share).join(' '),
    ),
  );
  const { sink, spool } = memory;
  await buildIndex(documents, { fields: ['title', 'summary'], sink, spool, bundleBytes: 0 });
});

describe('a prefix', () => {
  it.each(['क', 'कम'])(
    'of one or two aksharas is answered from the head of frequent words: %s',
    async (start) => {
      const reads = new Set<string>();
      const reader = await openIndex({
        async read(name) {
          reads.add(name.replace(/^.*\//u, ''));
          return memory.read(name);
        },
        manifest: memory.manifest(),
      });
      const found = await reader.prefix(start, 3);
      const expected = frequent.filter((word) => word.startsWith(start));
      expect(found.map(({ term }) => term).slice(0, expected.length)).toEqual(expected);
      expect([...reads]).toContain('head.bin');
      expect([...reads]).not.toContain('words.bin');
      expect(reads.size).toBeLessThanOrEqual(1 + 2 * indexReader.prefixShards);
    },
  );
});

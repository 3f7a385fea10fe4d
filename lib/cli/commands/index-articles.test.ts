import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openIndex } from '../../engine/open-index';
import { buildIndex } from '../../search-index/build-index';
import { firstKey } from '../../text/analyze';
import { fileSpool, indexFolder } from '../index-folder';
import { khoj } from '../khoj';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'khoj-index-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function index(...argv: string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  const io = { print: (text: string) => out.push(text), note: (text: string) => notes.push(text) };
  const code = await khoj(
    ['index', '--out', path.join(root, 'index'), '--cache', path.join(root, 'words'), ...argv],
    io,
  );
  return { code, out: out.join('\n'), notes: notes.join('\n') };
}

const lines = [
  '{"id": "a", "title": "भारत रूस", "body": "पहला पैरा।\\nदूसरा पैरा।", "published": "2025-08-07", "source": "सन्मार्ग"}',
  '{"id": 7, "body": "केवल पाठ"}',
];

function write(name: string, content: string | Buffer): string {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function open() {
  const folder = path.join(root, 'index');
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  return openIndex({ manifest, read: async (name) => readFileSync(path.join(folder, name)) });
}

describe('khoj index', () => {
  it('analyses what is new and nothing else, and says so', async () => {
    const file = write('a.jsonl', lines.join('\n'));
    expect((await index('--articles', file)).out).not.toContain('unchanged');
    write('a.jsonl', [...lines, '{"id": "b", "body": "नया"}'].join('\n'));
    expect((await index('--articles', file)).out).toContain('3 articles (2 unchanged), ');
    expect((await index('--articles', file, '--cache', '')).out).not.toContain('unchanged');
    expect(readdirSync(root)).toEqual(['a.jsonl', 'index', 'words']);
  });

  it('indexes lines that say little, plain or gzipped', async () => {
    const plain = await index('--articles', write('a.jsonl', `${lines.join('\n')}\n\n`));
    expect(plain).toMatchObject({ code: 0, notes: '' });
    const reader = await open();
    const [first, second] = await reader.articles([
      (await reader.documentOf('a')) ?? -1,
      (await reader.documentOf('7')) ?? -1,
    ]);
    expect(first).toMatchObject({
      title: 'भारत रूस',
      body: [
        { kind: 'paragraph', text: 'पहला पैरा।' },
        { kind: 'paragraph', text: 'दूसरा पैरा।' },
      ],
      source: { id: expect.stringMatching(/^source-[0-9a-f]{8}$/u), name: 'सन्मार्ग' },
      dateBasis: 'metadata',
    });
    expect(second).toMatchObject({
      title: '',
      summary: '',
      published: null,
      dateBasis: 'unknown',
      source: null,
    });

    const before = readdirSync(path.join(root, 'index'));
    await index('--articles', write('b.jsonl.gz', gzipSync(lines.toReversed().join('\r\n'))));
    expect(readdirSync(path.join(root, 'index'))).toEqual(before);
  });

  it('leaves out what it cannot read, says where and why, and exits with 1', async () => {
    const bad = [
      'not json',
      '{"id": "x"}',
      '{"id": "a/b", "body": ""}',
      '{"id": "y", "body": "", "published": "कल"}',
    ];
    const { code, out, notes } = await index(
      '--articles',
      write('a.jsonl', [...lines, ...bad, lines[0]].join('\n')),
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ manifest: { documentCount: 2 }, problems: { length: 5 } });
    expect(notes).toMatch(/a\.jsonl:3: not JSON/u);
    expect(notes).toMatch(/a\.jsonl:4: body/u);
    expect(notes).toMatch(/a\.jsonl:6: published: must be an ISO date/u);
    expect(notes).toMatch(/a\.jsonl:7: the id a stands twice/u);
  });

  it('does nothing for arguments that make no sense', async () => {
    expect(await index('--articles', path.join(root, 'none'))).toMatchObject({
      code: 2,
      notes: expect.stringMatching(/khoj -- ingest/u),
    });
    expect((await index('--fields', 'title,author')).notes).toMatch(/title, summary, body/u);
    expect((await index('--colour')).code).toBe(2);
    expect(readdirSync(root)).toEqual([]);
  });

  it('searches only the fields that it is told to', async () => {
    await index('--articles', write('a.jsonl', lines.join('\n')), '--fields', 'body,title');
    const reader = await open();
    expect(reader.fields).toEqual(['title', 'body']);
    expect(await reader.lookup(firstKey('पहला'))).toHaveLength(1);
  });

  it('replaces an index and removes the files of the one before', async () => {
    const file = write('a.jsonl', lines.join('\n'));
    await index('--articles', file);
    const before = readdirSync(path.join(root, 'index'));
    write('a.jsonl', lines[0] ?? '');
    await index('--articles', file);
    const after = readdirSync(path.join(root, 'index'));
    expect(after).toHaveLength(3);
    expect(after.filter((name) => before.includes(name))).toEqual(['manifest.json']);
  });

  it('leaves the old index whole when building fails, and nothing half done beside it', async () => {
    await index('--articles', write('a.jsonl', lines.join('\n')));
    const before = readdirSync(path.join(root, 'index'));
    const sink = indexFolder(path.join(root, 'index'));
    const spool = fileSpool();
    async function* failing() {
      yield {
        ...JSON.parse(lines[0] ?? ''),
        summary: '',
        body: [],
        topics: [],
        dateBasis: 'unknown',
        source: null,
        url: null,
      };
      throw new Error('the disk is gone');
    }
    await expect(buildIndex(failing(), { fields: ['title'], sink, spool })).rejects.toThrow(
      'the disk is gone',
    );
    spool.close();
    await sink.abandon();
    expect(readdirSync(path.join(root, 'index'))).toEqual(before);
    expect(await (await open()).documentOf('a')).not.toBeNull();
  });
});

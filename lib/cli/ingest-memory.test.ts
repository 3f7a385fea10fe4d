import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { topicsSchema } from '../store/article-schema';
import { ingestFolder } from './ingest-folder';

const topicsFile = path.resolve(import.meta.dirname, '../fixtures/topics.json');
const topics = topicsSchema.parse(JSON.parse(readFileSync(topicsFile, 'utf8')));
const page = (title: string, last = '') =>
  `${title}\n\nराज्य सरकार ने गुरुवार को कहा कि नई योजना से हज़ारों परिवारों को लाभ मिलेगा और काम जल्दी शुरू होगा।\n${last}`;

let folder: string;
let raw: string;
let articles: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'khoj-ingest-'));
  raw = path.join(folder, 'raw');
  articles = path.join(folder, 'articles');
  mkdirSync(raw);
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(path.join(raw, name), text);
const contents = (of: string) =>
  Object.fromEntries(readdirSync(of).map((name) => [name, readFileSync(path.join(of, name), 'utf8')]));

describe('an ingest that remembers', () => {
  const remembering = (more: { topics?: typeof topics } = {}) =>
    ingestFolder({
      from: raw,
      to: articles,
      topics,
      memory: path.join(folder, 'memory.json'),
      progress: () => {},
      ...more,
    });
  const remembered = (): string[] =>
    Object.keys(JSON.parse(readFileSync(path.join(folder, 'memory.json'), 'utf8')).files);

  it('makes what one without memory makes, articles and report, whatever changed', () => {
    const apart = path.join(folder, 'apart');
    const both = () => {
      const report = remembering();
      const fresh = ingestFolder({ from: raw, to: apart, topics, progress: () => {} });
      expect(report).toEqual(fresh);
      expect(contents(articles)).toEqual(contents(apart));
      return report;
    };
    put('a.txt', page('पहली योजना शुरू', 'दिनांक: 7 अगस्त 2025\n'));
    put('a.txt.meta.json', '{"published": "2025-08-09"}');
    put('b.txt', page('दूसरी योजना शुरू'));
    expect(both().notes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['dates-differ']));
    expect(both()).toMatchObject({ written: 0, unchanged: 2 });
    put('c.txt', page('तीसरी योजना शुरू', 'इसके लिए दो समितियां बनाई गई हैं।\n'));
    expect(both()).toMatchObject({ written: 1, unchanged: 2 });
    put('b.txt', page('दूसरी योजना फिर शुरू'));
    put('a.txt.meta.json', '{"published": "2025-08-10"}');
    expect(both()).toMatchObject({ written: 2, unchanged: 1 });
    rmSync(path.join(raw, 'b.txt'));
    both();
    expect(remembered()).toEqual(['a.txt', 'c.txt']);
  });

  it('makes an article anew that somebody changed, and every one when topics did', () => {
    put('a.txt', page('पहली योजना शुरू'));
    const [made] = remembering().articles;
    const file = path.join(articles, `${made?.id}.json`);
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('पहली योजना', 'पहली सूचना'));
    expect(remembering()).toMatchObject({ written: 1 });
    expect(readFileSync(file, 'utf8')).toBe(before);
    const scheme = [
      { id: 'scheme', label: { hi: 'योजना', en: 'Schemes' }, cues: ['योजना', 'परिवार', 'राज्य'] },
    ];
    expect(remembering({ topics: scheme })).toMatchObject({ written: 1 });
    expect(JSON.parse(readFileSync(file, 'utf8')).topics).toEqual(['scheme']);
  });

  it('forgets all when its file is damaged', () => {
    put('a.txt', page('पहली योजना शुरू'));
    remembering();
    writeFileSync(path.join(folder, 'memory.json'), '{"version": 1, "files": ');
    expect(remembering()).toMatchObject({ written: 0, unchanged: 1 });
    expect(remembered()).toEqual(['a.txt']);
  });
});

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contents, type IngestFixture, makeIngestFixture, page, topics } from './ingest-fixture';
import { ingestFolder } from './ingest-folder';

const data = path.resolve(import.meta.dirname, '../../data');
const fixtures = path.resolve(import.meta.dirname, '../fixtures');

let at: IngestFixture;
let [raw, articles] = ['', ''];
beforeEach(() => {
  at = makeIngestFixture();
  ({ raw, articles } = at);
});
afterEach(() => at.remove());

const ingest = (prune = false) => at.ingest({ prune });
const put: IngestFixture['put'] = (name, text) => at.put(name, text);
const read: IngestFixture['read'] = (id) => at.read(id);

it('writes the five articles, byte for byte, from scratch and again', () => {
  const from = path.join(fixtures, 'five-articles/raw');
  ingestFolder({ from, to: articles, topics, progress: () => {} });
  expect(contents(articles)).toEqual(contents(path.join(fixtures, 'five-articles/articles')));
  cpSync(path.join(fixtures, 'five-articles/articles'), articles, { recursive: true });
  expect(ingestFolder({ from, to: articles, topics, progress: () => {} })).toMatchObject({
    written: 0,
    problems: [],
  });
});

// A publisher's own articles and topics stand there instead, and the tests go on with these.
it.skipIf(!existsSync(path.join(data, 'raw/seed')))(
  'the tests have the articles and topics of the site',
  () => {
    const five = path.join(fixtures, 'five-articles');
    expect(contents(path.join(five, 'raw/seed'))).toEqual(contents(path.join(data, 'raw/seed')));
    expect(contents(path.join(five, 'articles'))).toEqual(contents(path.join(data, 'articles')));
    expect(readFileSync(path.join(fixtures, 'topics.json'), 'utf8')).toBe(
      readFileSync(path.join(data, 'topics.json'), 'utf8'),
    );
  },
);

it('says of a page that is a later part by its own words how it is joined', () => {
  const title = 'पुल की कहानी, जो सौ साल चली';
  put('0412.txt', `${title}\n\nनदी पर पहला पुल लकड़ी का था और हर बरसात में बह जाता था, फिर भी लोग उसे बनाते थे।\n`);
  put('0413.txt', `${title}\n\nदूसरा पुल अंग्रेज़ों ने लोहे का बनवाया और उस पर से पहली रेलगाड़ी गुज़री।\nपेज 2/2\n`);
  const { articles: made, notes } = ingest();
  expect(notes).toEqual([
    { file: '0413.txt', kind: 'part', message: expect.stringContaining(`the headline of ${made[0]?.id}`) },
  ]);
});

it('advises to divide an article whose page would be too large for a phone', () => {
  put(
    'book.txt',
    `${page('पूरी किताब एक ही फ़ाइल में')}\n${'नदी किनारे के गाँव में मेला लगा और दूर-दूर से लोग वहाँ आए थे। '.repeat(4_000)}`,
  );
  put('news.txt', page('गाँव में नई सड़क बनकर तैयार'));
  const { notes } = ingest();
  expect(notes).toEqual([
    { file: 'book.txt', kind: 'long-article', message: expect.stringMatching(/1\.\d MB.*chapter/u) },
  ]);
});

describe('bad input', () => {
  it('is reported with reason and remedy while the others are ingested', () => {
    put('good.txt', page('गाँव में नई सड़क बनकर तैयार'));
    put('empty.txt', '');
    put('blank.txt', ' \n\u00a0\n');
    put('binary.txt', Uint8Array.of(0x25, 0x50, 0, 1, 2));
    put('latin1.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x0a));
    put('line.txt', 'क'.repeat(1_500_000));
    put('menu.txt', 'होम\nवीडियो\nविज्ञापन\nशेयर करें\n');
    put('meta.txt', page('मेटा फ़ाइल टूटी हुई है यहाँ'));
    put('meta.txt.meta.json', '{ "published": ');
    put('wrong.txt', page('मेटा फ़ाइल में गलत तारीख लिखी'));
    put('wrong.txt.meta.json', '{ "published": "कल" }');
    put('page.pdf', '%PDF');
    const report = ingest();
    expect(report.written).toBe(1);
    expect(report.problems.map(({ file, reason }) => [file, reason])).toEqual([
      ['binary.txt', 'binary'],
      ['blank.txt', 'empty'],
      ['empty.txt', 'empty'],
      ['latin1.txt', 'not-utf8'],
      ['line.txt', 'line-too-long'],
      ['menu.txt', 'no-article'],
      ['meta.txt', 'meta-invalid'],
      ['page.pdf', 'unknown-format'],
      ['wrong.txt', 'meta-invalid'],
    ]);
    expect(report.problems.at(-1)?.message).toContain('"published"');
    expect(report.problems.every(({ fix }) => fix.length > 10)).toBe(true);
  });

  it('may be UTF-16 as Windows saves it, or hold the markup of its page', () => {
    const title = 'गाँव में नई सड़क बनकर तैयार';
    put('utf16.txt', Buffer.from(`\ufeff${page(title)}`, 'utf16le'));
    put('html.txt', page(`<h1>${title}</h1>`).replace('नई योजना', '<b>&quot;नई&nbsp;योजना&quot;</b>'));
    const report = ingest();
    const [html, utf16] = report.articles.map(({ id }) => read(id));
    expect([html?.title, utf16?.title, report.problems]).toEqual([title, title, []]);
    expect(html?.body[0]?.text).toContain('कि "नई योजना" से');
    expect(html?.provenance.removed).toContainEqual({ rule: 'markup', text: '<h1> </h1> <b> </b>' });
  });

  it('leaves an article that broke or whose raw file is gone as it is', () => {
    put('a.txt', page('पहली ख़बर का शीर्षक यह है'));
    put('b.txt', page('दूसरी ख़बर का शीर्षक यह है', 'यह दूसरी ख़बर का अपना वाक्य है।'));
    const ids = ingest().articles.map(({ id }) => id);
    const before = contents(articles);
    put('a.txt', '');
    rmSync(path.join(raw, 'b.txt'));
    const report = ingest();
    expect(report.problems).toMatchObject([
      { file: 'a.txt', message: expect.stringContaining(`${ids[0]}.json`) },
    ]);
    expect(report.notes.map(({ kind, file }) => [kind, file])).toEqual([['raw-file-gone', 'b.txt']]);
    expect(contents(articles)).toEqual(before);
    expect(Object.keys(before)).toEqual(ids.map((id) => `${id}.json`).sort());
  });

  it('deletes articles whose raw file is gone when asked to, but not all of them', () => {
    put('a.txt', page('पहली ख़बर का शीर्षक यह है'));
    put('b.txt', page('दूसरी ख़बर का शीर्षक यह है', 'यह दूसरी ख़बर का अपना वाक्य है।'));
    const [first, second] = ingest().articles.map(({ id }) => id);
    rmSync(path.join(raw, 'b.txt'));
    expect(ingest(true).pruned).toEqual([second]);
    expect(Object.keys(contents(articles))).toEqual([`${first}.json`]);
    rmSync(path.join(raw, 'a.txt'));
    expect(ingest(true).pruned).toEqual([]);
    expect(Object.keys(contents(articles))).toEqual([`${first}.json`]);
  });

  it('names an article file that is not readable and goes on', () => {
    put('a.txt', page('पहली ख़बर का शीर्षक यह है'));
    mkdirSync(articles);
    writeFileSync(path.join(articles, 'broken.json'), '{');
    const report = ingest();
    expect(report.problems.map(({ file, reason }) => [file, reason])).toEqual([
      ['broken.json', 'article-unreadable'],
    ]);
    expect([report.written, readFileSync(path.join(articles, 'broken.json'), 'utf8')]).toEqual([1, '{']);
  });
});

describe('metadata.json', () => {
  const row = { source: { name: 'दैनिक उदाहरण' }, published: '2025-08-21', dateBasis: 'inferred' };

  it('says of the files below it what their own .meta.json do not', () => {
    put('gaon/a.txt', page('पहली ख़बर का शीर्षक यह है'));
    put('gaon/b.txt', page('दूसरी ख़बर का शीर्षक यह है', 'यह दूसरी ख़बर का अपना वाक्य है।'));
    put('gaon/b.txt.meta.json', '{ "published": "2024-01-02" }');
    put('gaon/metadata.json', JSON.stringify({ 'a.txt': row, 'b.txt': row, 'c.txt': row }));
    put('metadata.json', JSON.stringify({ 'gaon/a.txt': { published: '2020-01-01' } }));
    const report = ingest();
    const [first, second] = report.articles.map(({ id }) => read(id));
    expect(first).toMatchObject({
      published: '2025-08-21',
      dateBasis: 'inferred',
      source: { name: 'दैनिक उदाहरण' },
    });
    expect(second).toMatchObject({ published: '2024-01-02', dateBasis: 'metadata', source: null });
    expect(report.problems).toEqual([]);
    expect(report.notes.filter(({ kind }) => kind === 'meta-without-file')).toEqual([
      { file: 'gaon/metadata.json', kind: 'meta-without-file', message: expect.stringContaining('c.txt') },
    ]);
  });

  it('that is broken is named, and so is a row that is; the other files are ingested', () => {
    put('a/a.txt', page('पहली ख़बर का शीर्षक यह है'));
    put('a/metadata.json', '{ "a.txt": ');
    put('b/b.txt', page('दूसरी ख़बर का शीर्षक यह है', 'यह दूसरी ख़बर का अपना वाक्य है।'));
    put('b/metadata.json', '{ "b.txt": { "date": "2025-08-21" } }');
    put('c/metadata.json', '[]');
    const report = ingest();
    expect(report.problems.map(({ file, reason }) => [file, reason])).toEqual([
      ['a/metadata.json', 'metadata-invalid'],
      ['c/metadata.json', 'metadata-invalid'],
      ['b/b.txt', 'meta-invalid'],
    ]);
    expect(report.problems.at(-1)?.message).toContain('"date"');
    expect(report.articles.map(({ file }) => file)).toEqual(['a/a.txt']);
  });
});

describe('ids', () => {
  it('survive a corrected title, a moved file and a changed address', () => {
    put('a.txt', page('पहली ख़बर का शीर्षक यह है'));
    const [first] = ingest().articles;
    put('a.txt', page('पहली ख़बर का सुधरा हुआ शीर्षक'));
    expect(ingest().articles[0]?.id).toBe(first?.id);
    rmSync(path.join(raw, 'a.txt'));
    put('2025/a.txt', page('पहली ख़बर का सुधरा हुआ शीर्षक'));
    put('2025/a.txt.meta.json', '{ "url": "https://example.com/a" }');
    const report = ingest();
    expect(report.articles.map(({ id }) => id)).toEqual([first?.id]);
    expect(read(first?.id ?? '')).toMatchObject({
      url: 'https://example.com/a',
      provenance: { file: '2025/a.txt' },
    });
    expect(report.notes).toEqual([]);
  });

  it('come from the address where there is one, so that two copies of a page meet', () => {
    put('a.txt', page('पहली ख़बर का शीर्षक यह है'));
    put('a.txt.meta.json', '{ "url": "https://example.com/a" }');
    put('b.txt', page('पहली ख़बर का बदला शीर्षक है'));
    put('b.txt.meta.json', '{ "url": "https://example.com/a" }');
    const report = ingest();
    expect(report.articles.map(({ file }) => file)).toEqual(['a.txt']);
    expect(report.notes.map(({ file, kind }) => [file, kind])).toEqual([['b.txt', 'duplicate']]);
  });
});

describe('duplicates', () => {
  it('are notes: a repetition is not written again, a near one is', () => {
    const long = Array.from({ length: 30 }, (_, n) => `यह लेख का ${n} क्रमांक वाला अलग वाक्य है।`).join(' ');
    put('a.txt', page('पहली ख़बर का शीर्षक यह है', long));
    put('b.txt', page('पहली ख़बर का शीर्षक यह है', long));
    put('c.txt', page('इसी ख़बर का दूसरा शीर्षक है', `${long} और एक नया वाक्य भी है।`));
    const report = ingest();
    expect(report.problems).toEqual([]);
    expect(report.articles.map(({ file }) => file)).toEqual(['a.txt', 'c.txt']);
    expect(report.notes.map(({ file, kind }) => [file, kind])).toEqual([
      ['b.txt', 'duplicate'],
      ['c.txt', 'near-duplicate'],
    ]);
  });
});

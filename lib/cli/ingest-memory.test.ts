import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contents, type IngestFixture, makeIngestFixture, page, type topics } from './ingest-fixture';

let at: IngestFixture;
beforeEach(() => {
  at = makeIngestFixture();
});
afterEach(() => at.remove());
const put: IngestFixture['put'] = (name, text) => at.put(name, text);

describe('an ingest that remembers', () => {
  const remembering = (more: { topics?: typeof topics } = {}) =>
    at.ingest({ memory: path.join(at.folder, 'memory.json'), ...more });
  const remembered = (): string[] =>
    Object.keys(JSON.parse(readFileSync(path.join(at.folder, 'memory.json'), 'utf8')).files);

  it('makes what one without memory makes, articles and report, whatever changed', () => {
    const apart = path.join(at.folder, 'apart');
    const both = () => {
      const report = remembering();
      const fresh = at.ingest({ to: apart });
      expect(report).toEqual(fresh);
      expect(contents(at.articles)).toEqual(contents(apart));
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
    rmSync(path.join(at.raw, 'b.txt'));
    both();
    expect(remembered()).toEqual(['a.txt', 'c.txt']);
  });

  it('makes anew what has a line that has become the site’s, and nothing else', () => {
    const slogan = 'सच की राह पर हर सुबह आपके द्वार';
    const of = (title: string, text: string) => `${title}\n\n${text}\n${slogan}\n`;
    put(
      'site/a.txt',
      of('तालाब की सफाई शुरू', 'नगर निगम ने बुधवार को तालाब की सफाई शुरू की और पहले दिन गाद निकाली गई।'),
    );
    put(
      'site/b.txt',
      of('पुल तीन साल बाद खुला', 'नदी पर बना पुल शुक्रवार को खोल दिया गया जिससे गाँवों का रास्ता आसान होगा।'),
    );
    put('other/d.txt', of('मेले में उमड़ी भीड़', 'सोनपुर के मेले में रविवार को दूर दूर से हज़ारों लोग आए और दुकानें सजीं।'));
    expect(remembering()).toMatchObject({ written: 3, shared: [] });
    put('site/c.txt', of('स्कूल में लगी लाइब्रेरी', 'गाँव के स्कूल में सोमवार को पाँच सौ किताबों की लाइब्रेरी शुरू की गई है।'));
    const apart = path.join(at.folder, 'apart');
    const report = remembering();
    expect(report).toMatchObject({ written: 3, unchanged: 1, shared: [{ text: slogan, articles: 3 }] });
    at.ingest({ to: apart });
    expect(contents(at.articles)).toEqual(contents(apart));
    expect(remembering()).toMatchObject({ written: 0, unchanged: 4, shared: report.shared });
    rmSync(path.join(at.raw, 'site/c.txt'));
    expect(remembering()).toMatchObject({ written: 2, shared: [] });
  });

  it('joins an article in parts, once, and anew when a part changes', () => {
    const part = (text: string) => `पुल की कहानी, जो सौ साल चली\n\n${text}\n`;
    const [one, two] = [
      'नदी पर पहला पुल लकड़ी का था और हर बरसात में बह जाता था, फिर भी लोग उसे हर साल बनाते थे।',
      'दूसरा पुल अंग्रेज़ों ने लोहे का बनवाया और उस पर से पहली रेलगाड़ी सन उन्नीस सौ चार में गुज़री।',
    ];
    put('pul.txt', part(one));
    put('pul-page-2.txt', part(two));
    const report = remembering();
    expect(report).toMatchObject({ written: 1, joined: 1, articles: [{ file: 'pul.txt' }] });
    const textOf = () => at.read(report.articles[0]?.id ?? '').body.map(({ text }) => text);
    expect(textOf()).toEqual([one, two]);
    expect(remembering()).toMatchObject({ written: 0, unchanged: 1, joined: 1 });
    put('pul-page-2.txt', part(two.replace('चार', 'पाँच')));
    expect(remembering()).toMatchObject({ written: 1, joined: 1 });
    expect(textOf()[1]).toContain('सौ पाँच में');
    put('pul-page-2.txt', part(two).replace('पुल की कहानी', 'घाट की कहानी'));
    expect(remembering()).toMatchObject({ written: 2, joined: 0 });
  });

  it('makes an article anew that somebody changed, and every one when topics did', () => {
    put('a.txt', page('पहली योजना शुरू'));
    const [made] = remembering().articles;
    const file = path.join(at.articles, `${made?.id}.json`);
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
    writeFileSync(path.join(at.folder, 'memory.json'), '{"version": 1, "files": ');
    expect(remembering()).toMatchObject({ written: 0, unchanged: 1 });
    expect(remembered()).toEqual(['a.txt']);
  });
});

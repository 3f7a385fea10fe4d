import { expect, it } from 'vitest';
import { readCues } from './assign-topics';
import { ingestFile } from './ingest-file';

const title = 'तालाब की सफाई शुरू, पहले दिन निकली दो सौ ट्रॉली गाद';
const first = 'नगर निगम ने बुधवार को तालाब की सफाई का काम शुरू किया और पहले दिन दो सौ ट्रॉली गाद निकाली गई।';
const second = 'महापौर ने बताया कि तालाब के किनारे टहलने का रास्ता बनेगा और उस पर चार करोड़ रुपये खर्च होंगे।';
const folded = 'निगम के अभियंता ने कहा कि तालाब का बाकी काम बरसात से पहले पूरा होगा और गाद खेतों में डाली जाएगी।';
const slogan = 'हर सुबह चाय के साथ दस पन्ने का भरोसा आपकी मेज़ पर पहुंचाते हैं हम।';
const card = 'सोनपुर के मेले में रविवार को हाथी नहीं आए, फिर भी देर रात तक दुकानें खुली रहीं और जलेबी बिकी।';

const topics = [
  { id: 'rajya', label: { hi: 'राज्य', en: 'States' }, cues: ['राज्य', 'नगर निगम', 'महापौर'] },
  {
    id: 'paryavaran',
    label: { hi: 'पर्यावरण', en: 'Environment' },
    cues: ['पर्यावरण', 'Environment', 'तालाब'],
  },
];
const ingest = (body: string, head = '') =>
  ingestFile(
    {
      file: 'a.html',
      bytes: new TextEncoder().encode(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`),
      meta: null,
    },
    { cues: readCues(topics), topicIds: new Set(topics.map(({ id }) => id)), knownId: () => null },
  ).article;
const textOf = (body: string) => ingest(body)?.body.map(({ text }) => text);

const page = (article: string) => `
  <header><a href="/">उजाला पथ</a></header>
  <nav><ul><li>गली-मोहल्ला</li><li>पाठक मंच</li></ul></nav>
  <h1>${title}</h1><p class="by">By राकेश तिवारी</p>
  ${article}
  <div class="cards"><article><h3>मेले की रौनक</h3><p>${card}</p></article></div>
  <aside><h4>संपादक के नाम</h4><p>चिट्ठी भेजने का पता यही है</p></aside>
  <footer><p>${slogan}</p><p>प्रसार विभाग</p></footer>`;

it('takes out what stands in menus, side columns, footer and cards, and keeps the headline above the article', () => {
  const article = ingest(page(`<article><p>${first}</p><button>सुनने लगें</button><p>${second}</p></article>`));
  expect(article).toMatchObject({ title, byline: 'राकेश तिवारी' });
  expect(article?.body.map(({ text }) => text)).toEqual([first, second]);
  const removed = article?.provenance.removed
    .filter(({ rule }) => rule === 'page-part')
    .map(({ text }) => text);
  expect(removed).toEqual(expect.arrayContaining(['पाठक मंच', 'सुनने लगें', card, slogan, 'प्रसार विभाग']));
});

it('keeps what is folded away inside the article, and where it goes on outside its element', () => {
  const hidden = `<article><p>${first}</p><p>${second}</p><div style="display:none"><p>${folded}</p></div></article>`;
  expect(textOf(page(hidden))).toEqual([first, second, folded]);
  const whole = `<p>${first}</p><p>${second}</p><p>${folded}</p>`;
  const rest = 'तालाब से निकली गाद किसानों को दी जाएगी और नगर निगम इसके लिए कोई पैसा नहीं लेगा।';
  expect(textOf(page(`<article>${whole}</article><p>${rest}</p>`))).toEqual([first, second, folded, rest]);
});

it('takes <main> where the page is many articles: the entries of a live blog', () => {
  const entries = `<main><article><p>${first}</p></article><article><p>${second}</p></article><article><p>${folded}</p></article></main>`;
  expect(textOf(page(entries))).toEqual([first, second, folded]);
});

it('reads the cells of a table apart, and no drawing as text', () => {
  const table = `<table><tr><td>पटना</td><td>41</td><td>26</td></tr><tr><td>गया</td><td>43</td><td>27</td></tr></table>`;
  const drawing = '<svg viewBox="0 0 1 1"><title>निशान</title><path d="M0 0"/></svg>';
  expect(textOf(page(`<article>${drawing}<p>${first}</p>${table}<p>${second}</p></article>`))).toEqual([
    first,
    'पटना 41 26',
    'गया 43 27',
    second,
  ]);
});

it('states the topic that the site files the page under; tags speak for one as headings do', () => {
  const body = page(`<article><p>${first}</p><p>${second}</p></article>`);
  const section = '<meta property="article:section" content="Environment">';
  expect(ingest(body, section)).toMatchObject({ topics: ['paryavaran'], topicBasis: 'metadata' });
  const linked =
    '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":["देश","पर्यावरण"]}</script>';
  expect(ingest(body, linked)).toMatchObject({ topics: ['paryavaran'], topicBasis: 'metadata' });
  const elsewhere = '<meta property="article:section" content="देश">';
  expect(ingest(body, elsewhere)).toMatchObject({ topics: [], topicBasis: 'none' });
  const tags = ['पर्यावरण', 'तालाब'].map((tag) => `<meta property="article:tag" content="${tag}">`).join('');
  expect(ingest(body, elsewhere + tags)).toMatchObject({ topics: ['paryavaran'], topicBasis: 'derived' });
});

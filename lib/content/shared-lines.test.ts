import { describe, expect, it } from 'vitest';
import { type CleanedText, cleanText } from './clean-text';
import { findSharedLines, hashesOf, nothingShared } from './shared-lines';

const news = [
  {
    title: 'तालाब की सफाई शुरू, पहले दिन निकली दो सौ ट्रॉली गाद',
    text: [
      'नगर निगम ने बुधवार को तालाब की सफाई का काम शुरू किया और पहले दिन दो सौ ट्रॉली गाद निकाली गई।',
      'महापौर ने बताया कि तालाब के किनारे टहलने का रास्ता भी बनेगा और उस पर चार करोड़ रुपये खर्च होंगे।',
    ],
  },
  {
    title: 'नदी पर बना पुल तीन साल बाद खुला, दो सौ गाँवों को राहत',
    text: [
      'ज़िले की सबसे लंबी नदी पर बना पुल शुक्रवार को खोल दिया गया, जिससे गाँवों के लोगों का रास्ता आसान होगा।',
      'अभियंता ने कहा कि पुल की लंबाई आठ सौ बीस मीटर है और इस पर छियानबे करोड़ रुपये खर्च हुए हैं।',
    ],
  },
  {
    title: 'सोनपुर के मेले में उमड़ी भीड़, हाथी नहीं आए तो भी रौनक',
    text: [
      'सोनपुर के मेले में रविवार को दूर-दूर से हज़ारों लोग आए और देर रात तक दुकानें खुली रहीं, जलेबी खूब बिकी।',
      'आयोजकों के अनुसार इस साल हाथियों की जगह घुड़दौड़ रखी गई और पहले दिन चालीस घोड़े मैदान में उतरे।',
    ],
  },
];
const site = ['दैनिक उजाला पथ', 'आज की बात', 'पाठक मंच'];
const slogan = 'हर सुबह चाय के साथ, सच के दस पन्ने आपकी मेज़ पर रखते हैं हम।';
const pageOf = (at: number, between: string[] = [], behind: string[] = [slogan, 'प्रसार विभाग']) => {
  const { title, text } = news[at] ?? { title: '', text: [] };
  return [...site, title, 'डिजिटल डेस्क, पटना', text[0], ...between, text[1], ...behind].join('\n');
};
const clean = (pages: readonly string[]): (CleanedText | null)[] => {
  const counted = pages.map((text, at) => ({ source: 'site', sha256: `${at}`, hashes: hashesOf(text) }));
  const shared = findSharedLines(counted).get('site') ?? nothingShared;
  return pages.map((text) => cleanText(text, shared));
};
const textOf = (cleaned: CleanedText | null | undefined) => cleaned?.body.map(({ text }) => text);
const removedOf = (cleaned: CleanedText | null | undefined) => cleaned?.removed.map(({ text }) => text);

describe('lines that most pages of a source have', () => {
  it('are furniture, though no rule knows them; the desk and the place are read', () => {
    for (const [at, cleaned] of clean([pageOf(0), pageOf(1), pageOf(2)]).entries()) {
      expect(cleaned).toMatchObject({ title: news[at]?.title, byline: 'डिजिटल डेस्क', place: 'पटना' });
      expect(textOf(cleaned)).toEqual(news[at]?.text);
      expect(removedOf(cleaned)).toEqual(expect.arrayContaining([slogan, 'प्रसार विभाग', 'पाठक मंच']));
    }
  });

  it('are told from three pages on, in whatever order these come', () => {
    const pages = [pageOf(0), pageOf(1), pageOf(2)];
    expect(removedOf(clean(pages.slice(0, 2))[0])).not.toContain(slogan);
    expect(clean([...pages].reverse()).reverse()).toEqual(clean(pages));
  });

  it('stay where they head a passage, and where they tell of the same event', () => {
    const background = 'पिछले साल जून में इसी तालाब का तटबंध टूटने से चालीस घर डूब गए थे और दो लोगों की जान गई थी।';
    const followUps = [
      'तालाब के टूटे तटबंध की मरम्मत का काम मंगलवार को फिर रुक गया क्योंकि ठेकेदार को पैसा नहीं मिला।',
      'जिन लोगों के घर पिछले साल डूबे थे, उन्हें अब तक मुआवज़ा नहीं मिला है और वे धरने पर बैठ गए हैं।',
      'विधानसभा में विपक्ष ने तालाब और तटबंध का सवाल उठाया तो मंत्री ने जांच की रिपोर्ट पटल पर रखी।',
    ];
    const pages = followUps.map((text, at) => pageOf(at, [text, background, 'क्या है मामला']));
    for (const [at, cleaned] of clean(pages).entries()) {
      const kept = [news[at]?.text[0], followUps[at], background, 'क्या है मामला', news[at]?.text[1]];
      expect(textOf(cleaned)).toEqual(kept);
    }
  });

  it('are no furniture when the pages are one article: a press release is printed often', () => {
    const again = [pageOf(0), `${pageOf(0)}\nतीन`, `${pageOf(0)}\nचार`, pageOf(1)];
    expect(textOf(clean(again)[0])?.slice(0, 2)).toEqual(news[0]?.text);
  });

  it('keep a headline that a series has on every page', () => {
    const title = 'आज का राशिफल: जानिए क्या कहते हैं सितारे';
    const pages = news.map((_, at) => pageOf(at).replace(news[at]?.title ?? '', title));
    expect(clean(pages).map((cleaned) => cleaned?.title)).toEqual([title, title, title]);
  });

  it('keep the rows of a table that has the same figures', () => {
    const rows = ['पटना 41 26', 'गया 43 27'];
    const pages = news.map((_, at) => pageOf(at, rows));
    expect(textOf(clean(pages)[0])).toEqual(expect.arrayContaining(rows));
  });
});

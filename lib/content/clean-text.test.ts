import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../config';
import { canonicalText } from './canonical-text';
import { cleanText } from './clean-text';

const bytes = (text: string) => new TextEncoder().encode(text);
const clean = (text: string) => {
  const canonical = canonicalText(bytes(text), content.maxLineCharacters);
  return canonical.text === null ? null : cleanText(canonical.text);
};
const title = 'नदी पर बना पुल तीन साल बाद खुला';
const paragraph =
  'ज़िले की सबसे लंबी नदी पर बना पुल शुक्रवार को खोल दिया गया। इससे दो सौ गाँवों के लोगों का रास्ता आसान होगा।';
const second = 'लोक निर्माण विभाग के अभियंता ने बताया कि पुल की लंबाई 820 मीटर है और इस पर 96 करोड़ रुपये खर्च हुए।';

describe('the same article comes out of', () => {
  const plainPage = clean(`${title}\n\n${paragraph}\n\n${second}\n`);
  it.each([
    ['CRLF', `${title}\r\n\r\n${paragraph}\r\n\r\n${second}\r\n`],
    ['old Mac line ends', `${title}\r\r${paragraph}\r\r${second}`],
    ['a byte order mark', `\ufeff${title}\n\n${paragraph}\n\n${second}`],
    ['no-break spaces', `${title}\n\n${paragraph.replaceAll(' ', '\u00a0')}\n\n${second}`],
    [
      'zero-width spaces and soft hyphens',
      `\u200b${title}\n\n${paragraph.replace('सबसे', 'सब\u00adसे\u200b')}\n\n${second}`,
    ],
    ['decomposed letters', `${title}\n\n${paragraph}\n\n${second}`.normalize('NFD')],
    ['stray spaces and tabs', `  ${title}\t\n\n\t${paragraph}  \n \n${second}   `],
    ['line separators', `${title}\u2028\u2028${paragraph}\u2029${second}`],
    ['a title printed three times', `${title}\n${title}\n\n${title} | जनवाणी\n${paragraph}\n\n${second}`],
    ['a paragraph printed twice', `${title}\n\n${paragraph}\n\n${paragraph}\n\n${second}`],
  ])('%s', (_, page) => {
    const { removed: _lines, ...article } = clean(page) ?? { removed: [] };
    expect(article).toEqual({ ...plainPage, removed: undefined });
  });
});

it('keeps joiners inside words: they can change how a word reads', () => {
  expect(clean(`${title}\n\n${paragraph} क्\u200dष`)?.body[0]?.text).toContain('क्\u200dष');
});

describe('dates that are not the page’s', () => {
  it.each([
    'अंतिम तिथि: 28 फरवरी 2025',
    'आवेदन शुरू: 18 मार्च 2025',
    'Last Date: 28-02-2025',
    'परीक्षा तिथि : 16 मार्च 2025',
  ])('%s', (row) => {
    const page = clean(`होम\n${title}\n${paragraph}\n${row}\n${second}\nशेयर करें`);
    expect(page).toMatchObject({ published: null, updated: null });
    expect(page?.body.map(({ text }) => text)).toContain(row);
  });

  it('a day of an event further down', () => {
    const page = clean(
      `${title}\n${paragraph}\n${second}\n${second.replace('820', '300')}\nतारीख: 15 मार्च 2025\nसमय: शाम 6 बजे`,
    );
    expect(page).toMatchObject({ published: null, updated: null });
  });
});

describe('small pages', () => {
  it('of furniture alone give no article', () => {
    expect(clean('होम\nवीडियो\nविज्ञापन\nशेयर करें\nCopyright © 2024 जनवाणी\n')).toBeNull();
  });
  it.each([
    ['एक वाक्य का समाचार है।', 'एक वाक्य का समाचार है'],
    ['बिना पूर्ण विराम का अकेला वाक्य', 'बिना पूर्ण विराम का अकेला वाक्य'],
  ])('of one line are an article with a derived title: %s', (line, derived) => {
    expect(clean(line)).toMatchObject({
      title: derived,
      titleBasis: 'derived',
      body: [{ kind: 'paragraph', text: line }],
    });
  });
});

it('a derived title stays within 90 graphemes and ends at a word', () => {
  const long = `${'अंतरराष्ट्रीय सहयोग '.repeat(40)}बढ़ेगा।`;
  const derived = clean(`${long}\n\n${second}`)?.title ?? '';
  const graphemes = [...new Intl.Segmenter('hi').segment(derived)].length;
  expect(derived).toMatch(/(?:अंतरराष्ट्रीय|सहयोग)…$/u);
  expect(graphemes).toBeGreaterThan(50);
  expect(graphemes).toBeLessThanOrEqual(90);
});

describe('datelines', () => {
  it.each([
    ['नई दिल्ली: सरकार ने कहा कि काम जल्द शुरू होगा और सबको लाभ मिलेगा।', 'नई दिल्ली', null],
    ['लखनऊ, 12 नवंबर (भाषा) मुख्यमंत्री ने कहा कि काम जल्द शुरू होगा और सबको लाभ मिलेगा।', 'लखनऊ', 'भाषा'],
    ['जागरण संवाददाता, पटना। मुख्यमंत्री ने कहा कि काम जल्द शुरू होगा और सबको लाभ मिलेगा।', 'पटना', null],
    ['मुख्यमंत्री: हमारी सरकार ने जो कहा था वह करके दिखाया है और आगे भी करेगी।', null, null],
    ['दिल्ली में सरकार ने कहा कि काम जल्द शुरू होगा और सबको लाभ मिलेगा।', null, null],
  ])('%s', (text, place, agency) => {
    const cleaned = clean(`${title}\n\n${text}\n\n${second}`);
    expect(cleaned).toMatchObject({ place, agency });
    expect(cleaned?.body[0]?.text).toBe(text);
  });
});

it('never dates an article from a list of others', () => {
  const page = `${title}\n\n${paragraph}\n\n${second}\n\nताज़ा ख़बरें\nसर्दी ने तोड़ा रिकॉर्ड\nUpdated: 4 दिसंबर 2020\n`;
  expect(clean(page)).toMatchObject({ published: null, updated: null });
});

it('loses no word of any page made of lines that sites print', () => {
  const line = fc.constantFrom(
    title, paragraph, second, '', 'विज्ञापन', 'यह भी पढ़ें', 'ये भी पढ़ें: नई सड़क', 'टिप्पणियाँ 3', 'Tags', 'ताज़ा ख़बरें', '7 अगस्त 2025', 'By राम', '•  एक', '(भाषा)', 'समाप्त', '© जनवाणी', 'अनुक्रम', '1 भूगोल', 'सार', 'क्या हुआ?', 'भारत: 12/3',
  ); // biome-ignore format: one row of lines
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const cleaned = clean(lines.join('\n'));
      if (cleaned === null) return;
      const { title: head, summary, body, removed } = cleaned;
      const there = [
        head,
        summary ?? '',
        ...body.map(({ text }) => text),
        ...removed.map(({ text }) => text),
      ].join(' ');
      for (const given of lines) expect(there).toContain(given.replace(/\s+/gu, ' '));
    }),
    { numRuns: 300 },
  );
});

describe('takes time in proportion to the length of a page of', () => {
  const cpuMs = (page: string) => {
    const before = process.cpuUsage().user;
    clean(page);
    return (process.cpuUsage().user - before) / 1000;
  };
  const page = (unit: string, times: number) =>
    `${title}\n\n${paragraph}\n${unit.repeat(times)}\n\n${second}`;
  const lines = [
    paragraph, 'यह भी पढ़ें', 'विज्ञापन', '7 अगस्त 2025', 'क्या हुआ', `ताज़ा ख़बरें\n${paragraph}`, '• बिंदु', 'भारत: 1', '(भाषा)', 'Tags',
  ].map((line) => `${line}\n`); // biome-ignore format: one row of lines
  const characters = ['क', 'a ', '( ', '।', '12:', 'अगस्त ', '— ', '. - '].map((unit) => unit.repeat(20));
  it.each([...lines, ...characters])('%j', (unit) => {
    cpuMs(page(unit, 250));
    const short = cpuMs(page(unit, 250));
    const long = cpuMs(page(unit, 2500));
    // Ten times the text: a quadratic step would take a hundred times as long.
    expect(long).toBeLessThan(Math.max(150, short * 30));
  });

  // On one line, where it would take minutes: the page above has too few signs in a row to tell.
  it.each(['।', '.', '…', ')', ' -', '“'])('a line of %s', (sign) => {
    expect(clean(`${title}\n\n${paragraph}\nमंत्री ने कहा ${sign.repeat(400_000)} ठीक है।`)?.title).toBe(title);
  });
});

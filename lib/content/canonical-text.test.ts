import { describe, expect, it } from 'vitest';
import { canonicalText } from './canonical-text';

const text = 'नहर की सफाई शुरू, चालीस गांवों को मिलेगा पानी\n\nसिंचाई विभाग ने बुधवार को “सफाई” का काम शुरू किया।';
const read = (bytes: Uint8Array) => canonicalText(bytes, 1_000_000);
const utf16be = (of: string) => Buffer.from(of, 'utf16le').swap16();

describe('a text is read from', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(text, 'utf16le')],
    ['UTF-16, high byte first, without', utf16be(text)],
  ])('%s', (_, bytes) => expect(read(bytes)).toMatchObject({ text, problem: null }));
});

describe('a file that is none is told by what it is', () => {
  it.each([
    ['PK\u0003\u0004\u0014\u0000', 'binary', /ZIP archive/u],
    ['%PDF-1.4\u0000', 'binary', /PDF/u],
    ['\u00d0\u00cf\u0011\u00e0\u0000\u0000', 'binary', /older Word/u],
    ['Headline\nThe minister\u2019s caf\u00e9'.replace('\u2019', '\u0092'), 'not-utf8', /line 2/u],
  ])('%j', (start, problem, detail) => {
    expect(read(Buffer.from(start, 'latin1'))).toEqual({
      text: null,
      problem,
      detail: expect.stringMatching(detail),
    });
  });
});

describe('a text typed for a font from before Unicode', () => {
  const kruti =
    "Hkkjr ljdkj us dgk fd ubZ ;kstuk ls fdlkuksa dks ykHk feysxk vkSj dke tYnh 'kq: gksxkA jkT; ds lHkh ftyksa esa ;g ykxw gSA ea=h us dgk fd ns'k dh vk; c<+ jgh gSA";
  it('is named', () => {
    expect(read(Buffer.from(kruti))).toEqual({
      text: null,
      problem: 'legacy-font',
      detail: 'Kruti Dev or DevLys',
    });
  });
  it.each([
    [
      'English',
      'The ls and dk commands are old; he said us that the ds is a console, and so on and so forth for the day.',
    ],
    ['Hindi that quotes it', `${text} कृतिदेव में यह ऐसे लिखा जाता था: ${kruti.slice(0, 40)}`],
  ])('is not %s', (_, other) => expect(read(Buffer.from(other)).problem).toBeNull());
});

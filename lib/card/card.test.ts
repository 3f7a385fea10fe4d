import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { breakLines } from './break-lines';
import { type Card, cardSvg, drawCard } from './draw-card';
import { type CardFonts, openCardFonts, shapeText } from './shape-text';

let fonts: CardFonts;
beforeAll(async () => {
  fonts = await openCardFonts();
});

const card = (over: Partial<Card> = {}): Card => ({
  siteName: 'ख़बर खोज',
  title: 'भारत-रूस रक्षा मंत्रियों की मुलाकात',
  footer: 'सन्मार्ग · 7 अगस्त 2025',
  accent: '#932e09',
  ...over,
});
/** Widths of the signs of a text, one by one: what an engine that does not shape would take. */
const unshapedWidth = (text: string) =>
  [...text].reduce((total, sign) => total + shapeText(fonts, sign).width, 0);
const widthOf = (text: string) => shapeText(fonts, text).width;
const glyphCount = (text: string) => shapeText(fonts, text).glyphs.length;

/** Pixels of a text drawn alone in black: for each the share of ink, row by row. */
function drawn(text: string, size = 200): { ink: Uint8Array; width: number; height: number } {
  const { glyphs } = shapeText(fonts, text);
  const paths = glyphs.map(
    ({ path, x, y, unit }) =>
      `<path transform="translate(${40 + x * size} ${220 - y * size}) scale(${unit * size} ${-unit * size})" d="${path}"/>`,
  );
  const image = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="320"><rect width="100%" height="100%" fill="#fff"/>${paths.join('')}</svg>`,
  ).render();
  const ink = image.pixels.filter((_, index) => index % 4 === 0).map((value) => 255 - value);
  return { ink: Uint8Array.from(ink), width: image.width, height: image.height };
}

/** Columns of the leftmost and rightmost ink between two rows. */
function inkColumns(text: string, rows: [first: number, last: number]): [number, number] {
  const { ink, width } = drawn(text);
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    Array.from({ length: rows[1] - rows[0] }, (_, row) => ink[(rows[0] + row) * width + column] ?? 0).some(
      (value) => value > 128,
    ),
  );
  return [columns[0] ?? -1, columns.at(-1) ?? -1];
}

describe('Devanagari on a card', () => {
  it.each([
    ['क्ष', 1, 'a conjunct is one glyph'],
    ['ज्ञ', 1, 'a conjunct that looks like neither of its letters'],
    ['त्र', 1, 'a conjunct with ra'],
    ['श्र', 1, 'a conjunct with ra of another shape'],
  ])('is shaped: %s in %d glyph, %s', (text, count) => {
    expect(glyphCount(text)).toBe(count);
  });

  it.each(['क्षत्रिय', 'ज्ञान', 'कार्यक्रम', 'राष्ट्रपति', 'द्विपक्षीय', 'श्रृंखला', 'आत्मनिर्भर'])(
    'takes less room than its signs one by one: %s',
    (text) => {
      expect(widthOf(text)).toBeLessThan(unshapedWidth(text) * 0.9);
    },
  );

  it('sets reph above the letter that follows it, without any room of its own', () => {
    expect(widthOf('र्क')).toBeCloseTo(widthOf('क'), 2);
    expect(glyphCount('र्क')).toBe(2);
    // Above the headstroke there is ink only where reph stands.
    const above: [number, number] = [40, 95];
    expect(inkColumns('क', above)).toEqual([-1, -1]);
    const [left, right] = inkColumns('र्क', above);
    expect(left).toBeGreaterThan(40);
    expect(right).toBeGreaterThan(left);
  });

  it('sets the short i before the letter it is written behind', () => {
    const below: [number, number] = [120, 215];
    // The stem of ि stands at the very left, that of ी at the very right.
    const [leftOfKi, rightOfKi] = inkColumns('कि', below);
    const [leftOfKii, rightOfKii] = inkColumns('की', below);
    const [leftOfKa, rightOfKa] = inkColumns('क', below);
    expect(rightOfKi - rightOfKa).toBeGreaterThan(20);
    expect(leftOfKii).toBe(leftOfKa);
    expect(leftOfKi).not.toBe(leftOfKii);
    expect(rightOfKii).not.toBe(rightOfKi);
    // क of कि is drawn to the right of where क alone is.
    expect(shapeText(fonts, 'कि').glyphs[1]?.x).toBeGreaterThan(0.2);
    expect(shapeText(fonts, 'की').glyphs[0]?.x).toBe(0);
  });

  it('gives every vowel sign that stands beside its letter room: भारत is no भरत', () => {
    expect(widthOf('भारत')).toBeGreaterThan(widthOf('भरत') + 0.2);
  });

  it('mixes scripts, and leaves out what no font has', () => {
    expect(widthOf('भारत 2025')).toBeCloseTo(widthOf('भारत') + widthOf(' 2025'), 5);
    expect(shapeText(fonts, '😀த')).toEqual({ width: 0, glyphs: [] });
    expect(shapeText(fonts, '')).toEqual({ width: 0, glyphs: [] });
  });
});

describe('a title on a card', () => {
  const long = 'भारत और रूस के बीच एल्युमीनियम, उर्वरक, रेलवे व खनन क्षेत्र में बढ़ेगा सहयोग '.repeat(6).trim();

  it('is broken at words, none lost, in as few lines as it needs, about equally long', () => {
    const { lines, cut } = breakLines(long, { measure: widthOf, width: 15, mostLines: 99 });
    expect(cut).toBe(false);
    expect(lines.join(' ')).toBe(long);
    expect(lines.length).toBe(Math.ceil(widthOf(long) / 15));
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(15);
      expect(widthOf(line)).toBeGreaterThan(15 * 0.7);
    }
  });

  it.each([
    [
      'हिंदी समाचारों में खोजें — जैसे चाहें, वैसे लिखें',
      ['हिंदी समाचारों में खोजें —', 'जैसे चाहें, वैसे लिखें'],
      'what a dash leads in stays together',
    ],
    [
      'संसद का शीतकालीन सत्र आज से – विपक्ष तैयार',
      ['संसद का शीतकालीन सत्र', 'आज से – विपक्ष तैयार'],
      'no line begins with a dash',
    ],
    ['मानसून की पहली बारिश', ['मानसून की पहली बारिश'], 'one line stays one'],
    ['', [], 'nothing has no line'],
  ])('breaks where a reader pauses: %s', (title, expected) => {
    expect(breakLines(title, { measure: widthOf, width: 12.5, mostLines: 3 }).lines).toEqual(expected);
  });

  it('that is too long ends at a word, with an ellipsis', () => {
    const { lines, cut } = breakLines(long, { measure: widthOf, width: 15, mostLines: 2 });
    expect([lines.length, cut]).toEqual([2, true]);
    expect(widthOf(lines[1] ?? '')).toBeLessThanOrEqual(15);
    expect(long.startsWith(lines.join(' ').replace('…', ''))).toBe(true);
    expect(lines[1]).toMatch(/…$/u);
  });

  it.each(['', 'ख़बर', long, 'प्रत्यक्षीकरणवादिताविरोधिसंगठनपरिषदाध्यक्षमहोदयसम्मेलन'])(
    'stays within the card: %s',
    (title) => {
      const { pixels, width, height } = new Resvg(cardSvg(card({ title }), fonts)).render();
      // Right of the text, below the accent's bar, there is only paper.
      const paper = [0xfd, 0xfb, 0xf7, 0xff];
      for (let row = 20; row < height; row += 3) {
        for (let column = width - 60; column < width; column += 3) {
          const at = (row * width + column) * 4;
          expect([...pixels.subarray(at, at + 4)]).toEqual(paper);
        }
      }
    },
  );
});

describe('a card', () => {
  it('is a PNG of the size that previews want, small and always the same', async () => {
    const [png, again] = [await drawCard(card()), await drawCard(card())];
    expect([...png.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    const view = new DataView(png.buffer, png.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(100_000);
    expect(again).toEqual(png);
  });
});

import { Resvg } from '@resvg/resvg-js';
import { cardSize } from '../config';
import { breakLines } from './break-lines';
import { type CardFonts, openCardFonts, type ShapedText, shapeText } from './shape-text';

export interface Card {
  siteName: string;
  title: string;
  /** Facts below the title: source, date; empty for none. */
  footer: string;
  /** CSS hexadecimal colour of the site, dark enough for light paper. */
  accent: string;
}

const paper = '#fdfbf7';
const ink = '#1d1a16';
const soft = '#5f574c';
const rule = '#e0d8c8';

const margin = 72;
const textWidth = cardSize.width - 2 * margin;
/** Sizes of the title, largest first, with the number of lines that fit at each. */
const titleSizes = [
  { size: 84, mostLines: 3 },
  { size: 70, mostLines: 3 },
  { size: 60, mostLines: 4 },
  { size: 52, mostLines: 5 },
] as const;
const lineHeight = 1.4;
/** Between head and foot the title stands in the middle. */
const titleTop = 150;
const titleBottom = 540;

/** Draws the image that goes with a shared link, as PNG. The same card gives the same bytes on every machine. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const svg = cardSvg(card, await openCardFonts());
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** The card as SVG of paths alone: text is shaped and measured before, so that nothing depends on installed fonts. */
export function cardSvg({ siteName, title, footer, accent }: Card, fonts: CardFonts): string {
  const { lines, size } = setTitle(title, fonts);
  const height = lines.length * size * lineHeight;
  const firstBaseline = (titleTop + titleBottom - height) / 2 + size;
  const footerLine = breakLines(footer, {
    measure: (text) => shapeText(fonts, text).width * 34,
    width: textWidth,
    mostLines: 1,
  }).lines[0];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<rect width="100%" height="12" fill="${accent}"/>`,
    draw(shapeText(fonts, siteName), { x: margin, y: 98, size: 46, colour: accent }),
    `<path d="M${margin} 126H${cardSize.width - margin}M${margin} 132H${cardSize.width - margin}" stroke="${ink}" stroke-width="2"/>`,
    ...lines.map((line, index) =>
      draw(line, { x: margin, y: firstBaseline + index * size * lineHeight, size, colour: ink }),
    ),
    footerLine === undefined
      ? ''
      : `<path d="M${margin} 548H${cardSize.width - margin}" stroke="${rule}" stroke-width="2"/>${draw(
          shapeText(fonts, footerLine),
          { x: margin, y: 594, size: 34, colour: soft },
        )}`,
    '</svg>',
  ].join('');
}

/** The title at the largest size at which all of it fits; at the smallest it is cut, and a word wider than a line made to fit. */
function setTitle(title: string, fonts: CardFonts): { lines: ShapedText[]; size: number } {
  const shape = (line: string) => shapeText(fonts, line);
  const settings = titleSizes.map(({ size, mostLines }) => {
    const width = textWidth / size;
    const { lines, cut } = breakLines(title, { measure: (text) => shape(text).width, width, mostLines });
    const shaped = lines.map(shape);
    const widest = Math.max(...shaped.map((line) => line.width), 0);
    return { lines: shaped, size, widest, fits: !cut && widest <= width };
  });
  const fitting = settings.find(({ fits }) => fits);
  if (fitting !== undefined) return fitting;
  const { lines, size, widest } = settings.at(-1) ?? { lines: [], size: 0, widest: 1 };
  return { lines, size: Math.min(size, textWidth / widest) };
}

interface Place {
  x: number;
  /** Of the baseline. */
  y: number;
  size: number;
  colour: string;
}

function draw({ glyphs }: ShapedText, { x, y, size, colour }: Place): string {
  const paths = glyphs.map(({ path, x: across, y: up, unit }) => {
    const place = `translate(${round(x + across * size)} ${round(y - up * size)})`;
    return `<path transform="${place} scale(${size * unit} ${-size * unit})" d="${path}"/>`;
  });
  return `<g fill="${colour}">${paths.join('')}</g>`;
}

const round = (pixels: number) => Math.round(pixels * 100) / 100;

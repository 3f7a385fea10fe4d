import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as harfbuzz from 'harfbuzzjs';

/** A glyph where it stands. Lengths are in em: multiply by the size of the text. */
export interface PlacedGlyph {
  /** SVG path in the font's own units, y upwards. */
  path: string;
  x: number;
  y: number;
  /** Em of one of the font's units. */
  unit: number;
}

export interface ShapedText {
  /** In em. */
  width: number;
  glyphs: PlacedGlyph[];
}

interface CardFont {
  font: harfbuzz.Font;
  unitsPerEm: number;
}

/** The headline family in its two files; see app/fonts/subset.mjs. */
export interface CardFonts {
  devanagari: CardFont;
  latin: CardFont;
}

let opened: Promise<CardFonts> | undefined;

/** Opens the fonts, once a process. */
export function openCardFonts(): Promise<CardFonts> {
  opened ??= Promise.all([
    // Each path stands whole, so that the host's file tracing takes these files and nothing else.
    readFile(path.join(process.cwd(), 'app/fonts/card-devanagari.ttf')),
    readFile(path.join(process.cwd(), 'app/fonts/card-latin.ttf')),
  ]).then(([devanagari, latin]) => ({ devanagari: openFont(devanagari), latin: openFont(latin) }));
  return opened;
}

function openFont(bytes: Uint8Array): CardFont {
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
  return { font: new harfbuzz.Font(face), unitsPerEm: face.upem };
}

/** What the Devanagari file holds: the block, the joiners, ₹ and the dotted circle; all else is looked for in the Latin file. */
const devanagariRun = /(?:[\u{900}-\u{97F}\u{20B9}\u{25CC}]|\u{200C}|\u{200D})+/gu;

/**
 * Shapes a line of text: conjuncts, reph, matras in their order, as HarfBuzz does in browsers. Characters that neither
 * font has are left out. Empty text has no width.
 *
 * @example shapeText(fonts, 'क्ष').glyphs.length // 1: one conjunct, not three signs
 */
export function shapeText({ devanagari, latin }: CardFonts, text: string): ShapedText {
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const [script, run] of runsOf(text)) {
    const { font, unitsPerEm } = script === 'devanagari' ? devanagari : latin;
    const buffer = new harfbuzz.Buffer();
    buffer.addText(run);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    for (const {
      codepoint: glyph,
      xAdvance = 0,
      xOffset = 0,
      yOffset = 0,
    } of buffer.getGlyphInfosAndPositions()) {
      if (glyph === 0) continue;
      const unit = 1 / unitsPerEm;
      glyphs.push({ path: font.glyphToPath(glyph), x: width + xOffset * unit, y: yOffset * unit, unit });
      width += xAdvance * unit;
    }
  }
  return { width, glyphs };
}

function runsOf(text: string): ['devanagari' | 'latin', string][] {
  const runs: ['devanagari' | 'latin', string][] = [];
  let end = 0;
  for (const match of text.matchAll(devanagariRun)) {
    if (match.index > end) runs.push(['latin', text.slice(end, match.index)]);
    end = match.index + match[0].length;
    runs.push(['devanagari', match[0]]);
  }
  if (end < text.length) runs.push(['latin', text.slice(end)]);
  return runs;
}

/**
 * Cuts the web fonts of the site out of the Fontsource packages: `node app/fonts/subset.mjs`, run after either
 * package is raised. The results are committed, so that building needs neither the packages nor this script.
 *
 * Kept: every letter, sign and digit of modern Hindi, Marathi and Sanskrit print with all conjuncts and shaping
 * rules that the font has for them, the printable ASCII and the punctuation of news text; of Noto Sans the weights
 * 400–700. Left out: Vedic accents, Sindhi and Kashmiri letters, hinting. What is left out falls back to the
 * reader's own fonts.
 *
 * Changed: the line metrics, which put the middle of the letters, between headstroke and baseline, in the middle of the
 * line; boxes and marks then sit right around matras. They are in the files because Safari does not know
 * `ascent-override`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Code points of a range, both ends in. */
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

const devanagari = [
  range(0x0901, 0x0903),
  range(0x0905, 0x0939),
  range(0x093c, 0x094d),
  'ॐ',
  range(0x0958, 0x0970),
  'ॲ',
  '\u{200C}\u{200D}\u{25CC}₹',
].join('');

const latin = `${range(0x20, 0x7e)}\u{A0}©«»°·×½–—‘’“”•…−€`;

/** Per mille of the font size; globals.css gives the device's own letters the same. */
const textMetrics = { ascent: 1070, descent: -410 };
const headlineMetrics = { ascent: 960, descent: -340 };

const noto = '@fontsource-variable/noto-sans-devanagari';
const tiro = '@fontsource/tiro-devanagari-hindi';
const textWeights = { variationAxes: { wght: { min: 400, max: 700 } } };

const fonts = [
  [
    `${noto}/files/noto-sans-devanagari-devanagari-wght-normal.woff2`,
    'text-devanagari',
    devanagari,
    textMetrics,
    textWeights,
  ],
  [
    `${noto}/files/noto-sans-devanagari-latin-wght-normal.woff2`,
    'text-latin',
    latin,
    textMetrics,
    textWeights,
  ],
  [
    `${tiro}/files/tiro-devanagari-hindi-devanagari-400-normal.woff2`,
    'headline-devanagari',
    devanagari,
    headlineMetrics,
    {},
  ],
  [
    `${tiro}/files/tiro-devanagari-hindi-latin-400-normal.woff2`,
    'headline-latin',
    latin,
    headlineMetrics,
    {},
  ],
];

/** The headline family once more for the images of shared links (lib/card): HarfBuzz reads no woff2. */
const cardFonts = [
  [`${tiro}/files/tiro-devanagari-hindi-devanagari-400-normal.woff2`, 'card-devanagari', devanagari],
  [`${tiro}/files/tiro-devanagari-hindi-latin-400-normal.woff2`, 'card-latin', latin],
];

for (const [source, name, characters] of cardFonts) {
  const full = await readFile(require.resolve(source));
  const subset = await subsetFont(full, characters, { targetFormat: 'truetype', noHinting: true });
  await writeFile(path.join(import.meta.dirname, `${name}.ttf`), subset);
  console.log(`${name}.ttf\t${subset.length} bytes`);
}

let total = 0;
for (const [source, name, characters, metrics, options] of fonts) {
  const full = await readFile(require.resolve(source));
  const cut = await subsetFont(full, characters, { targetFormat: 'truetype', noHinting: true, ...options });
  const subset = await subsetFont(withMetrics(cut, metrics), characters, { targetFormat: 'woff2' });
  await writeFile(path.join(import.meta.dirname, `${name}.woff2`), subset);
  total += subset.length;
  console.log(`${name}.woff2\t${full.length} → ${subset.length} bytes`);
}
console.log(`total\t${total} bytes`);

/**
 * A font whose lines are as high as said, wherever a system looks for that. Both families have 1,000 units to the em.
 *
 * @param {Buffer} font @param {{ ascent: number, descent: number }} metrics
 */
function withMetrics(font, { ascent, descent }) {
  const changed = Buffer.from(font);
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    const table = font.toString('latin1', entry, entry + 4);
    const at = font.readUInt32BE(entry + 8) + { hhea: 4, 'OS/2': 68 }[table];
    if (Number.isNaN(at)) continue;
    changed.writeInt16BE(ascent, at);
    changed.writeInt16BE(descent, at + 2);
    changed.writeInt16BE(0, at + 4);
  }
  return changed;
}

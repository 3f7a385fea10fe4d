/**
 * Cuts the web fonts of the site out of the Fontsource packages: `node app/fonts/subset.mjs`, run after either
 * package is raised. The results are committed, so that building needs neither the packages nor this script.
 *
 * Kept: every letter, sign and digit of modern Hindi, Marathi and Sanskrit print with all conjuncts and shaping
 * rules that the font has for them, the printable ASCII and the punctuation of news text; of Noto Sans the weights
 * 400–700. Left out: Vedic accents, Sindhi and Kashmiri letters, hinting. What is left out falls back to the
 * reader's own fonts.
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

const noto = '@fontsource-variable/noto-sans-devanagari';
const tiro = '@fontsource/tiro-devanagari-hindi';
const textWeights = { variationAxes: { wght: { min: 400, max: 700 } } };

const fonts = [
  [
    `${noto}/files/noto-sans-devanagari-devanagari-wght-normal.woff2`,
    'text-devanagari',
    devanagari,
    textWeights,
  ],
  [`${noto}/files/noto-sans-devanagari-latin-wght-normal.woff2`, 'text-latin', latin, textWeights],
  [`${tiro}/files/tiro-devanagari-hindi-devanagari-400-normal.woff2`, 'headline-devanagari', devanagari, {}],
  [`${tiro}/files/tiro-devanagari-hindi-latin-400-normal.woff2`, 'headline-latin', latin, {}],
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
for (const [source, name, characters, options] of fonts) {
  const full = await readFile(require.resolve(source));
  const subset = await subsetFont(full, characters, { targetFormat: 'woff2', noHinting: true, ...options });
  await writeFile(path.join(import.meta.dirname, `${name}.woff2`), subset);
  total += subset.length;
  console.log(`${name}.woff2\t${full.length} → ${subset.length} bytes`);
}
console.log(`total\t${total} bytes`);

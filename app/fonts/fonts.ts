import localFont from 'next/font/local';

/**
 * Two families, each cut in a Devanagari and a Latin file; every page has letters of all four. They are preloaded and
 * optional: one that has not arrived when the text is drawn is used from the next page on, so that no line ever breaks
 * anew under the reader. The files, and how high their lines are, are made by subset.mjs.
 * Next reads these calls at build time: every value must be a literal.
 */
const textDevanagari = localFont({
  src: './text-devanagari.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--font-text-devanagari',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0900-097F,U+200C-200D,U+20B9,U+25CC' }],
});

const textLatin = localFont({
  src: './text-latin.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--font-text-latin',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0020-007E,U+00A0-00FF,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+20AC,U+2212',
    },
  ],
});

const headlineDevanagari = localFont({
  src: './headline-devanagari.woff2',
  weight: '400',
  display: 'optional',
  variable: '--font-headline-devanagari',
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0900-097F,U+200C-200D,U+20B9,U+25CC' }],
});

const headlineLatin = localFont({
  src: './headline-latin.woff2',
  weight: '400',
  display: 'optional',
  variable: '--font-headline-latin',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0020-007E,U+00A0-00FF,U+2013-2014,U+2018-2019,U+201C-201D,U+2022,U+2026,U+20AC,U+2212',
    },
  ],
});

/** Classes that define the font variables; they belong on the root element. */
export const fontVariables = [textDevanagari, textLatin, headlineDevanagari, headlineLatin]
  .map((font) => font.variable)
  .join(' ');

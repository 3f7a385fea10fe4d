import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';

const read = (name: string) => readFileSync(new URL(name, import.meta.url));
const styles = read('../globals.css').toString();

/** Where lines begin and end above and below the letters, in per cent of the font size, by a table of the font. */
function lineMetrics(font: Buffer, table: 'hhea' | 'OS/2'): number[] {
  const entry = font.indexOf(table, 12, 'latin1');
  const start = font.readUInt32BE(entry + 8) + (table === 'hhea' ? 4 : 68);
  return [0, 2, 4].map((offset) => font.readInt16BE(start + offset) / 10);
}

/** What the style sheet gives the device's own letters of a family. */
function overrides(family: string): number[] {
  const face = styles.slice(styles.indexOf(`font-family: "${family}"`));
  return ['ascent', 'descent', 'line-gap'].map((name) =>
    Number(new RegExp(`${name}-override: (\\d+)%`, 'u').exec(face)?.[1]),
  );
}

// Safari reads them nowhere else.
test.each([
  ['text-devanagari', 'device text'],
  ['text-latin', 'device text'],
  ['headline-devanagari', 'device headline'],
  ['headline-latin', 'device headline'],
])('%s has the line metrics in its file that the device’s own letters are given', async (name, device) => {
  const [ascent = 0, descent = 0, gap = 0] = overrides(device);
  const font = await subsetFont(read(`${name}.woff2`), 'क,', { targetFormat: 'truetype' });
  expect(font.readUInt16BE(font.readUInt32BE(font.indexOf('head', 12, 'latin1') + 8) + 18)).toBe(1000);
  for (const table of ['hhea', 'OS/2'] as const) {
    expect(lineMetrics(font, table), table).toEqual([ascent, -descent, gap]);
  }
});

import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paper } from '@/components/ui/theme';
import { accentOnPapers } from './_pages/site-accent';

/** The colours of globals.css by name, on light and on dark paper. */
const tokens = new Map(
  [
    ...readFileSync('app/globals.css', 'utf8').matchAll(
      /--([a-z-]+): light-dark\((#[0-9a-f]{6}|var\([^)]*\)), ([^;]*)\);/gu,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

const modes = ['light', 'dark'] as const;

/** WCAG 2.2: 4.5 for text, 3 for what marks the edge of a control or the focus. */
const pairs: readonly (readonly [over: string, under: string, least: number])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'raised', 4.5],
  ['soft', 'paper', 4.5],
  ['soft', 'raised', 4.5],
  ['on-mark', 'mark', 4.5],
  // Calm, but seen at once: among words of a line, on either paper.
  ['mark', 'paper', 1.2],
  ['control', 'paper', 3],
  ['control', 'raised', 3],
];

const colour = (name: string, mode: 'light' | 'dark') => tokens.get(name)?.[mode] ?? '';

describe.each(modes)('on %s paper', (mode) => {
  it.each(pairs)('%s stands out from %s by %d', (over, under, least) => {
    expect(wcagContrast(colour(over, mode), colour(under, mode))).toBeGreaterThanOrEqual(least);
  });

  it('an accent of any colour is readable on paper, and so is what stands on it', () => {
    const channel = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(channel, channel, channel, (r, g, b) => {
        const accent = accentOnPapers(`rgb(${r} ${g} ${b})`)[mode];
        for (const other of ['paper', 'raised', 'on-accent']) {
          expect(wcagContrast(accent, colour(other, mode))).toBeGreaterThanOrEqual(4.5);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('the browser is told the colour of the paper', () => {
    expect(paper[mode]).toBe(colour('paper', mode));
  });
});

it('an accent that is readable already stays as it is; yellow is darkened for light paper', () => {
  expect(accentOnPapers('#7a2000').light).toBe('#7a2000');
  expect(accentOnPapers('#ffd400')).toEqual({ light: '#665400', dark: '#f4d66c' });
});

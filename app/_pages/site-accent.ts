import { clampChroma, converter, formatHex } from 'culori';

/** Bounds of lightness (OKLCH) within which text in any hue is readable on the papers of globals.css. */
const darkestOnDark = 0.72;
const lightestOnLight = 0.45;
/** Chroma above which a colour on dark paper glares. */
const calmChroma = 0.13;

const oklch = converter('oklch');

/**
 * The site's accent as it may be printed on light and on dark paper: its hue, as light or dark as text needs.
 * `#ffd400` (a yellow no one could read on white) gives `#665400` and `#f4d66c`.
 */
export function accentOnPapers(accent: string): { light: string; dark: string } {
  const { l = 0, c = 0, h = 0 } = oklch(accent) ?? {};
  const printed = (lightness: number, chroma: number) =>
    formatHex(clampChroma({ mode: 'oklch', l: lightness, c: chroma, h }, 'oklch'));
  return {
    light: printed(Math.min(l, lightestOnLight), c),
    dark: printed(Math.max(l, darkestOnDark), Math.min(c, calmChroma)),
  };
}

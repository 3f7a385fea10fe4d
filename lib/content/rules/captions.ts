import type { PlacedLine } from '../clean-text';
import type { Verdicts } from '../metadata-lines';

/** A line right behind a picture's credit that neither is a sentence nor heads running text is the picture's caption. */
export function captionVerdicts(kept: readonly PlacedLine[], gone: Verdicts): Verdicts {
  const verdicts: Verdicts = new Map();
  kept.forEach(({ line, index }, at) => {
    const next = kept[at + 1]?.line;
    if (at === 0 || gone.get(index - 1) !== 'photo-caption') return;
    const headsText = next === undefined || next.isParagraph || next.endsSentence || next.isListItem;
    if (headsText || line.endsSentence || line.isListItem || line.isParagraph) return;
    verdicts.set(index, 'photo-caption');
  });
  return verdicts;
}

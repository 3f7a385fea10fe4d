import type { SetFigures } from './measure-sets';
import { measureSets } from './measure-sets';
import { measureSpeed, type SpeedFigures } from './measure-speed';
import { measureWords, type WordFigures } from './measure-words';

/** All that is measured of finding and ranking. */
export interface QualityFigures {
  sets: SetFigures[];
  words: WordFigures;
  speed: SpeedFigures;
}

/**
 * Measures the engine beside plain MiniSearch on data sets made by others, below a folder: xquad-hi, pratham-stories-hi,
 * dakshina-hi, spelling-variants, look-alikes.tsv, hiwiki and query-log. Some minutes.
 *
 * @param sample of people's romanisations every so manyth is asked; 1: all
 */
export async function benchQuality(folder: string, sample: number): Promise<QualityFigures> {
  const sets = await measureSets(folder);
  const words = await measureWords(folder, sample);
  return { sets, words, speed: await measureSpeed(folder) };
}

import type { Tier, WordAnalysis } from '../types';
import { lengthFold } from './length-fold';

/** How a word of the dictionary meets a query word. */
export interface Relation {
  tier: Tier;
  /** 0–1 within the tier, 1 closest: ranks candidates and weighs them. */
  closeness: number;
}

/**
 * How a word of the dictionary meets a query word by spelling alone; null when it does not. Typos are apart
 * (`typoDistance`), so are aliases and translations (`expansionsOf`). A word that looks alike but is another one
 * (दल, दिल) never meets; a pair that differs in the length of i/u or in ॉ/ा alone meets as `length`.
 */
export function relate(query: WordAnalysis, candidate: WordAnalysis): Relation | null {
  if (query.word === candidate.word) return { tier: 'exact', closeness: 1 };
  if (query.fold === candidate.fold) return { tier: 'variant', closeness: 1 };
  if (query.script === 'latin' && candidate.script === 'devanagari') return relateRoman(query, candidate);
  if (query.script !== candidate.script) return null;
  if (query.stem === candidate.stem) return { tier: 'inflection', closeness: 1 };
  if (query.lengthFold === candidate.lengthFold) return { tier: 'length', closeness: 1 };
  if (lengthFold(query.stem) === lengthFold(candidate.stem)) return { tier: 'length', closeness: 0.8 };
  return null;
}

function relateRoman(query: WordAnalysis, candidate: WordAnalysis): Relation | null {
  const shares = candidate.keys.some((key) => query.keys.includes(key));
  return shares ? { tier: 'roman', closeness: 0.5 } : null;
}

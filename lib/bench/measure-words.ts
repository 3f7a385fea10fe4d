import { emptySearch } from '../empty-search';
import type { Engine } from '../engine/engine';
import { tokenize } from '../text/analyze';
import type { IndexDocument, Tier } from '../types';
import { engineOver } from './evaluate';
import { readRows } from './quality-data';
import { type OfEngines, type Ranker, rankersOver } from './rankers';

/** Whole words searched in collections of one-word articles; shares of 0–1. */
export interface WordFigures {
  /** People's romanisations (Dakshina, dev) asked among all words of train and dev. */
  romanised: { queries: number; found: OfEngines<{ first: number; five: number; nothing: number }> };
  /** Spelling variants that share a romanisation, asked both ways. */
  variants: { pairs: number; found: OfEngines<number> };
  /** Look-alikes, asked both ways: different words that meet above the tier typo, length pairs that meet unlabelled. */
  lookAlikes: { pairs: number; met: OfEngines<number> };
}

/** Measures words through whole engines. About two minutes; `sample`: every so manyth romanisation. */
export async function measureWords(folder: string, sample: number): Promise<WordFigures> {
  return {
    romanised: await measureRomanised(folder, sample),
    variants: await measureVariants(folder),
    lookAlikes: await measureLookAlikes(folder),
  };
}

async function measureRomanised(folder: string, sample: number): Promise<WordFigures['romanised']> {
  const dev = readRows(folder, 'dakshina-hi/dev.tsv');
  const rows = [...readRows(folder, 'dakshina-hi/train.tsv'), ...dev];
  const words = wordArticles(rows.map(([, word = '']) => word));
  const asked = dev.filter((_, index) => index % sample === 0);
  const { ours, plain, fuzzy } = rankersOver(await engineOver(words, ['body']), words, ['body']);
  const share = async (rank: Ranker) => {
    const counts = { first: 0, five: 0, nothing: 0 };
    for (const [roman = '', word = ''] of asked) {
      const { found, total } = await rank(roman);
      const at = found.indexOf(word);
      if (at === 0) counts.first++;
      if (at >= 0 && at < 5) counts.five++;
      if (total === 0) counts.nothing++;
    }
    const of = (count: number) => count / asked.length;
    return { first: of(counts.first), five: of(counts.five), nothing: of(counts.nothing) };
  };
  return {
    queries: asked.length,
    found: { ours: await share(ours), plain: await share(plain), fuzzy: await share(fuzzy) },
  };
}

async function measureVariants(folder: string): Promise<WordFigures['variants']> {
  const pairs = readRows(folder, 'spelling-variants/variants.tsv')
    .filter(([, , , , , , , shared]) => Number(shared) > 0)
    .map(([, one = '', other = '']) => [one, other] as const);
  const words = wordArticles(pairs.flat());
  const { ours, plain, fuzzy } = rankersOver(await engineOver(words, ['body']), words, ['body']);
  const both = pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
  const share = async (rank: Ranker) => {
    let count = 0;
    for (const [asked, wanted] of both) if ((await rank(asked)).found.includes(wanted)) count++;
    return count / both.length;
  };
  return {
    pairs: pairs.length,
    found: { ours: await share(ours), plain: await share(plain), fuzzy: await share(fuzzy) },
  };
}

async function measureLookAlikes(folder: string): Promise<WordFigures['lookAlikes']> {
  const pairs = readRows(folder, 'look-alikes.tsv').slice(1);
  const words = wordArticles(pairs.flatMap(([one = '', other = '']) => [one, other]));
  const engine = await engineOver(words, ['body']);
  const { plain, fuzzy } = rankersOver(engine, words, ['body']);
  // Plain MiniSearch names no tiers: what it finds has met.
  const found = (rank: Ranker) => async (asked: string, wanted: string) =>
    (await rank(asked)).found.includes(wanted);
  return {
    pairs: pairs.length,
    met: {
      ours: await shareThatMeets(pairs, meetsWrongly(engine)),
      plain: await shareThatMeets(pairs, found(plain)),
      fuzzy: await shareThatMeets(pairs, found(fuzzy)),
    },
  };
}

/** Tells whether a word finds another in a tier that it should not have. */
export function meetsWrongly(engine: Engine) {
  return async (asked: string, wanted: string, kind: string | undefined): Promise<boolean> => {
    const { hits } = await engine.search({ ...emptySearch, text: asked });
    const tiers = hits.find(({ id }) => id === wanted)?.why.map(({ tier }) => tier) ?? [];
    const guesses: readonly Tier[] = ['typo', 'prefix'];
    return tiers.some((tier) => !guesses.includes(tier) && !(kind === 'length' && tier === 'length'));
  };
}

async function shareThatMeets(
  pairs: readonly string[][],
  meets: (asked: string, wanted: string, kind: string | undefined) => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (const [one = '', other = '', kind] of pairs)
    if ((await meets(one, other, kind)) || (await meets(other, one, kind))) count++;
  return count / pairs.length;
}

/** An article for each different word, the word its id and its text. */
export function wordArticles(words: readonly string[]): IndexDocument[] {
  const spelled = [...new Set(words)].filter((word) => tokenize(word).length > 0);
  return spelled.map((word) => ({
    id: word,
    title: '',
    summary: '',
    body: [{ kind: 'paragraph', text: word }],
    published: null,
    dateBasis: 'unknown',
    topics: [],
    source: null,
    url: null,
  }));
}

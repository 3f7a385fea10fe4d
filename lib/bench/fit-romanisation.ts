import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { soundsOf } from '../text/written-sounds';

/**
 * Fits the table `lib/text/romanisation-table.ts` to people's romanisations: for every sound of a Devanagari word the chance
 * that it is written as this or that group of letters. Expectation maximisation over all monotone alignments of sounds
 * (each 0–4 letters); no word is stored, only the 120 sounds' habits. Run by hand when the sounds change:
 *
 *     npx jiti lib/bench/fit-romanisation.ts <folder of the data sets>
 */
const rounds = 12;
const longestGroup = 4;
const leastChance = 0.001;

/** Spellings in everyday use that the data set has too seldom. */
const everyday = [
  ['gaon', 'गांव'],
  ['paon', 'पांव'],
  ['chhaon', 'छांव'],
  ['gaonon', 'गांवों'],
];
const everydayWeight = 15;

interface Pair {
  letters: string;
  sounds: readonly string[];
  weight: number;
}
type Chances = Map<string, Map<string, number>>;

function readPairs(file: string): Pair[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const counted = lines.map((line) => line.split('\t'));
  const known = everyday.map(([roman, word]) => [roman, word, String(everydayWeight ** 2)]);
  return [...counted, ...known]
    .map(([roman = '', word = '', annotators = '1']) => ({
      letters: roman.toLowerCase().replace(/[^a-z]/gu, ''),
      sounds: soundsOf(word.normalize('NFC').replace(/[\u{200C}\u{200D}]/gu, '')),
      weight: Math.sqrt(Number(annotators)),
    }))
    .filter(({ letters }) => letters.length > 0 && letters.length < 30);
}

/** Before the first round: vowels are written by vowel letters, consonants by one letter, the inherent a often by none. */
function firstGuess(sound: string, letters: string): number {
  if (letters === '') return sound.startsWith('a') ? 0.5 : 0.02;
  const chance = 0.2 ** (letters.length - 1);
  if (/^[ंँ]/u.test(sound)) return chance * (/^[nm]/u.test(letters) ? 1 : 0.01);
  const isVowel = /^\^?[aा-ौ]/u.test(sound);
  return chance * (isVowel === /^[aeiouyw]*$/u.test(letters) ? 1 : 0.02);
}

/** One round: the chances after counting every alignment of every pair by its chance so far. */
function refit(pairs: readonly Pair[], chanceOf: (sound: string, letters: string) => number): Chances {
  const counts: Chances = new Map();
  for (const { letters, sounds, weight } of pairs) {
    const width = letters.length + 1;
    const forward = Array.from({ length: sounds.length + 1 }, () => new Float64Array(width));
    const backward = Array.from({ length: sounds.length + 1 }, () => new Float64Array(width));
    const at = (table: Float64Array[], row: number, column: number) => table[row]?.[column] ?? 0;
    const add = (table: Float64Array[], row: number, column: number, value: number) => {
      const line = table[row];
      if (line !== undefined) line[column] = (line[column] ?? 0) + value;
    };
    add(forward, 0, 0, 1);
    add(backward, sounds.length, letters.length, 1);
    const steps: { row: number; from: number; to: number; group: string; chance: number }[] = [];
    for (const [row, sound] of sounds.entries()) {
      for (let from = 0; from < width; from++) {
        const reached = at(forward, row, from);
        if (reached === 0) continue;
        for (let to = from; to < Math.min(width, from + longestGroup + 1); to++) {
          const group = letters.slice(from, to);
          const chance = chanceOf(sound, group);
          steps.push({ row, from, to, group, chance });
          add(forward, row + 1, to, reached * chance);
        }
      }
    }
    const total = at(forward, sounds.length, letters.length);
    if (total === 0) continue;
    for (const { row, from, to, chance } of steps.toReversed())
      add(backward, row, from, chance * at(backward, row + 1, to));
    for (const { row, from, to, group, chance } of steps) {
      const share = (at(forward, row, from) * chance * at(backward, row + 1, to)) / total;
      if (share < 1e-6) continue;
      const sound = sounds[row] ?? '';
      const ofSound = counts.get(sound) ?? new Map<string, number>();
      counts.set(sound, ofSound.set(group, (ofSound.get(group) ?? 0) + share * weight));
    }
  }
  for (const ofSound of counts.values()) {
    const sum = [...ofSound.values()].reduce((total, count) => total + count, 0);
    for (const [group, count] of ofSound) {
      if (count < 0.3) ofSound.delete(group);
      else ofSound.set(group, count / sum);
    }
  }
  return counts;
}

/** Lines `sound group:cost …`, costs in tenths of a nat, cheapest first, `-` for no letter. */
function tableOf(chances: Chances): string {
  return [...chances]
    .map(([sound, ofSound]) => {
      const groups = [...ofSound]
        .filter(([, chance]) => chance >= leastChance)
        .sort(([oneGroup, one], [otherGroup, other]) => other - one || (oneGroup < otherGroup ? -1 : 1))
        .map(([group, chance]) => `${group || '-'}${Math.round(-10 * Math.log(chance))}`);
      return `${sound} ${groups.join(' ')}`;
    })
    .sort()
    .join('\n');
}

if (process.argv[1]?.endsWith('fit-romanisation.ts')) {
  const folder = process.argv[2] ?? process.env.KHOJ_BENCH_DATA;
  if (folder === undefined) throw new Error('name the folder of the data sets');
  const pairs = readPairs(path.join(folder, 'dakshina-hi/train.tsv'));
  let chances = refit(pairs, firstGuess);
  for (let round = 1; round < rounds; round++) {
    const known = chances;
    chances = refit(pairs, (sound, group) => known.get(sound)?.get(group) ?? 1e-7);
  }
  const target = path.resolve(import.meta.dirname, '../text/romanisation-table.ts');
  const source = readFileSync(target, 'utf8');
  writeFileSync(
    target,
    source.replace(/`[^`]*`;/u, () => `\`\n${tableOf(chances)}\n\`;`),
  );
}

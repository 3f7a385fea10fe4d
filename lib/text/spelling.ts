import { aksharas } from './aksharas';
import { soundFold } from './sound-fold';

const ka = 0x915;
const numbers = new Map<string, number>();
const numbered: string[] = [];

/**
 * A word of a dictionary as typos are told by it: what takes long is worked out when it is first asked for, and kept. Only for words
 * of dictionaries, whose aksharas are few: these are numbered for good.
 */
export class Spelling {
  /** Which consonants it has: a bit for each but the last ones. */
  readonly consonants: number;
  /** Which other letters and signs: a bit for several. */
  readonly others: number;
  #sound: string | undefined;
  #aksharas: readonly number[] | undefined;

  /** @param folded what `fold` gave */
  constructor(readonly folded: string) {
    let consonants = 0;
    let others = 0;
    for (let at = 0; at < folded.length; at++) {
      const letter = folded.charCodeAt(at) - ka;
      if (letter >= 0 && letter < 32) consonants |= 1 << letter;
      else others |= 1 << (letter & 31);
    }
    this.consonants = consonants;
    this.others = others;
  }

  /** What `soundFold` makes of it. */
  get sound(): string {
    this.#sound ??= soundFold(this.folded);
    return this.#sound;
  }

  /** Its aksharas by their numbers (`numberedAkshara`). */
  get aksharas(): readonly number[] {
    this.#aksharas ??= aksharaNumbers(this.folded);
    return this.#aksharas;
  }
}

/** The akshara that has a number; numbers count from 0. */
export function numberedAkshara(number: number): string {
  return numbered[number] ?? '';
}

function aksharaNumbers(word: string): number[] {
  return aksharas(word).map((akshara) => {
    const known = numbers.get(akshara);
    if (known !== undefined) return known;
    numbers.set(akshara, numbered.length);
    return numbered.push(akshara) - 1;
  });
}

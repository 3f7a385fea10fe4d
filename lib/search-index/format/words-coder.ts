import { FormatError } from './format-error';
import { codeNumber, numberModelSize } from './numbers';
import { type BitCoder, BitModel } from './range-coder';
import { sharedUnits } from './shared-units';

const end = 0;
const otherUnit = 255;
const symbols = 256;
const devanagari = 0x0900;
const ascii = 0x20;

/** Devanagari and ASCII in one byte, with an end and a sign for all else. */
function symbolOf(unit: number): number {
  if (unit > devanagari && unit < devanagari + 128) return unit - devanagari;
  if (unit >= ascii && unit < 0x7f) return unit - ascii + 128;
  return otherUnit;
}

function unitOf(symbol: number): number {
  return symbol < 128 ? symbol + devanagari : symbol - 128 + ascii;
}

/**
 * Words in ascending order: how much of the word before is kept, then letter by letter, each foreseen from the letter
 * before it; but the first one from the letter whose place it takes, since it comes after that one. Letters begin as Hindi
 * has them: a file has too few words to learn them from.
 */
export class WordsCoder {
  readonly #shared = new BitModel(numberModelSize * 2);
  readonly #alone: BitModel;
  /** A row for each letter before, then one for each letter that is replaced. */
  readonly #after: BitModel;
  #previous = '';

  constructor(private readonly coder: BitCoder) {
    const isPupil = coder === schooling;
    this.#alone = new BitModel(isPupil ? symbols : schooled().#alone);
    this.#after = new BitModel(isPupil ? 2 * symbols * symbols : schooled().#after);
  }

  /** Writes the word, or reads one and ignores the argument. */
  code(word: string): string {
    const base = this.#previous === '' ? 0 : numberModelSize;
    const shared = codeNumber(this.coder, this.#shared, base, sharedUnits(this.#previous, word));
    if (shared > this.#previous.length) throw new FormatError('a word shares more than there is');
    const units: number[] = [];
    let row = this.#firstRow(shared);
    for (let at = shared; ; at++) {
      const unit = at < word.length ? word.charCodeAt(at) : -1;
      const symbol = this.#symbol(row, unit === -1 ? end : symbolOf(unit));
      if (symbol === end) break;
      units.push(symbol === otherUnit ? this.coder.uniform(Math.max(0, unit), 0x1_0000) : unitOf(symbol));
      row = symbol;
    }
    this.#previous = this.#previous.slice(0, shared) + String.fromCharCode(...units);
    return this.#previous;
  }

  #firstRow(at: number): number {
    const symbol = (place: number) => symbolOf(this.#previous.charCodeAt(place));
    if (at < this.#previous.length) return symbols + symbol(at);
    return at === 0 ? end : symbol(at - 1);
  }

  /** Eight bits from the top; where the row has not been seen here, letters alone foresee. */
  #symbol(row: number, symbol: number): number {
    let node = 1;
    for (let depth = 7; depth >= 0; depth--) {
      const wanted = (symbol >>> depth) & 1;
      node = node * 2 + this.#bit(row * symbols + node, node, wanted);
    }
    return node - symbols;
  }

  #bit(at: number, alone: number, wanted: number): number {
    if (this.#after.seen[at] === 0) {
      const bit = this.coder.bit(this.#alone, alone, wanted);
      this.#after.zero[at] = this.#alone.zero[alone] ?? 0x8000;
      this.#after.learn(at, bit);
      return bit;
    }
    const bit = this.coder.bit(this.#after, at, wanted);
    this.#alone.learn(alone, bit);
    return bit;
  }
}

/** Frequent words of Hindi, of every letter some. Part of the format: another list makes another version of it. */
const primer =
  'अंतर अधिकारी अनुसार अपने अभियान आयोजन इतिहास उत्तर उद्योग एवं और कंपनी करने कारण कार्यक्रम किया केंद्र क्षेत्र खिलाड़ी गाँव गुरु चुनाव छात्र जनसंख्या जिला जीवन टीम ठहर डॉक्टर तथा दिल्ली दूसरे देश द्वारा धर्म नगर निर्माण नेता पंजाब परिवार पश्चिम पुस्तक प्रदेश प्रधानमंत्री प्राप्त फिल्म बनाया बाद भारतीय भाषा मंत्री महाराष्ट्र माध्यम मुख्य यात्रा योजना राजनीति राष्ट्रीय रूप लोगों वर्ष विकास विश्वविद्यालय शहर शिक्षा श्री संगठन संस्कृत समय सरकार साहित्य सिंह स्थित स्वतंत्र हिन्दी होता होने ज्ञान';

/** Takes what it is told for what stands in the file: models learn and nothing is written. */
const schooling: BitCoder = {
  bit(model, at, bit) {
    model.learn(at, bit);
    return bit;
  },
  uniform: (value) => value,
};

let taught: WordsCoder | null = null;

function schooled(): WordsCoder {
  if (taught === null) {
    taught = new WordsCoder(schooling);
    for (const word of primer.split(' ')) taught.code(word);
  }
  return taught;
}

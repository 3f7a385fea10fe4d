import { parseArgs } from 'node:util';
import { AppError } from '../../errors';
import { analysisVersion, analyzeWord, tokenize } from '../../text/analyze';
import type { Token, WordAnalysis } from '../../types';
import type { Command } from '../command';

const help = `Usage: npm run --silent khoj -- analyze "text" [--json]

Shows what the analysis makes of a text: each word with its place (UTF-16 offsets), spelling, fold (shared by spelling
variants), stem (shared by inflections) and phonetic keys (shared with romanised spellings).

  --json             print {analysisVersion, text, tokens}

Exit code: 0 done; 2 no text was given.

Example: npm run --silent khoj -- analyze "सरकारों की ज़मीन"`;

export const analyze: Command = {
  name: 'analyze',
  summary: 'show what the analysis makes of a text',
  help,
  async run({ argv, print }) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const text = positionals.join(' ');
    if (text === '') {
      throw new AppError('arguments-invalid', {
        what: 'No text was given.',
        fix: 'write the text behind the command, in quotes',
      });
    }
    const tokens = tokenize(text).map((token) => ({ ...token, ...analyzeWord(token.word) }));
    print(values.json ? JSON.stringify({ analysisVersion, text, tokens }) : tokens.map(describe).join('\n'));
    return 0;
  },
};

function describe(token: Token & WordAnalysis): string {
  const { startUtf16, endUtf16, word, fold, lengthFold, stem, keys, script, kind, isStopWord } = token;
  const facts = [
    `fold ${fold}`,
    `length ${lengthFold}`,
    `stem ${stem}`,
    `keys ${keys.join(' ') || '–'}`,
    script,
  ];
  if (kind === 'compound') facts.push('compound');
  if (isStopWord) facts.push('stop word');
  return `${`${startUtf16}–${endUtf16}`.padEnd(9)}${word}  ${facts.join(' · ')}`;
}

import { parseArgs } from 'node:util';
import type { Explanation } from '../../engine/explain';
import { openIndexFolder } from '../../runtime/server';
import type { Command } from '../command';
import { readQuery } from './search';

const help = `Usage: npm run --silent khoj -- explain "query" [options]

Shows how a query is read: what each word was taken to mean and in which tier, each word's share of the scores of the
first results, and which files of the index were read.

  --index FOLDER     the index                                        (public/search-index)
  --exact            only the same spelling and its variants
  --json             print everything as JSON

Exit code: 0 done; 2 the arguments or the index cannot be used.

Example: npm run --silent khoj -- explain "bharat rus raksha"`;

export const explain: Command = {
  name: 'explain',
  summary: 'show how a query is read and scored',
  help,
  async run({ argv, print }) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        index: { type: 'string', default: 'public/search-index' },
        exact: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const query = readQuery({ q: positionals.join(' '), exact: values.exact ? '1' : undefined });
    const files = new Set<string>();
    const { engine } = await openIndexFolder(values.index, (name) => files.add(name));
    const explanation = { ...(await engine.explain(query)), filesRead: [...files] };
    print(values.json ? JSON.stringify(explanation) : describe(explanation));
    return 0;
  },
};

function describe({
  words,
  excluded,
  notes,
  total,
  hits,
  filesRead,
}: Explanation & { filesRead: string[] }): string {
  const lines = words.flatMap(({ word, analysis, documents, means, kin }) => [
    `${word}  ${analysis?.isStopWord ? 'stop word · ' : ''}in ${documents} articles · keys ${analysis?.keys.join(' ') || '–'}`,
    ...means.map(({ term, tier, weight }) => `    ${term}  ${tier} × ${weight.toFixed(2)}`),
    ...(kin.length > 0 ? [`    akin: ${kin.join(', ')}`] : []),
  ]);
  if (excluded.length > 0) lines.push(`without: ${excluded.join(', ')}`);
  lines.push(...notes.map((note) => `note: ${JSON.stringify(note)}`), '', `${total} found`);
  for (const { id, title, score, words: shares } of hits) {
    const parts = shares.map((share) => `${share.word} ${share.score.toFixed(3)}`);
    lines.push(`${score.toFixed(3)}  ${title}  (${id})`, `       ${parts.join(' + ')}`);
  }
  return [...lines, '', `read: ${filesRead.join(', ')}`].join('\n');
}

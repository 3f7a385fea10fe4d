import { parseArgs } from 'node:util';
import { limits, results } from '../../config';
import { formatDate } from '../../dates/format-date';
import type { Engine } from '../../engine/engine';
import { AppError } from '../../errors';
import { openIndexFolder } from '../../runtime/server';
import type { Hit, Part, SearchQuery, SearchResponse } from '../../types';
import { readSearch } from '../../url/search-url';
import type { Command } from '../command';

const help = `Usage: npm run --silent khoj -- search "query" [options]

Searches the index. A query may hold "phrases", -words to leave out, and OR or | between alternatives.

  --index FOLDER     the index                                        (public/search-index)
  --topic LIST       ids of topics, of which an article has one
  --source LIST      ids of sources, of which an article has one
  --from YYYY-MM-DD  published on that day or later
  --to YYYY-MM-DD    published on that day or earlier
  --sort ORDER       relevance, newest or oldest                      (relevance)
  --exact            only the same spelling and its variants
  --limit N          results, 1 to 1000                               (10)
  --json             print the answer as /api/search gives it

Exit code: 0 done, also when nothing was found; 2 the arguments or the index cannot be used.

Example: npm run --silent khoj -- search "भारत रूस" --topic raksha --sort newest`;

export const search: Command = {
  name: 'search',
  summary: 'search the index',
  help,
  async run({ argv, print }) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        index: { type: 'string', default: 'public/search-index' },
        topic: { type: 'string' },
        source: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        sort: { type: 'string' },
        exact: { type: 'boolean', default: false },
        limit: { type: 'string', default: String(results.pageSize) },
        json: { type: 'boolean', default: false },
      },
    });
    const { index, limit, json, exact, ...filters } = values;
    const query = readQuery({ ...filters, q: positionals.join(' '), exact: exact ? '1' : undefined });
    const response = await firstResults((await openIndexFolder(index)).engine, query, readLimit(limit));
    print(json ? JSON.stringify(response) : describe(response));
    return 0;
  },
};

/** The search that arguments state; throws `AppError` for a value that means nothing. */
export function readQuery(parameters: Record<string, string | undefined>): SearchQuery {
  const { query, fallbacks } = readSearch(parameters);
  const [bad] = fallbacks;
  if (bad === undefined) return query;
  throw new AppError('arguments-invalid', {
    what: `--${bad} has a value that means nothing.`,
    got: parameters[bad] ?? '',
    fix: 'see --help for what it may be',
  });
}

function readLimit(text: string): number {
  const limit = /^[0-9]{1,4}$/u.test(text) ? Number(text) : 0;
  if (limit >= 1 && limit <= 1000) return limit;
  throw new AppError('arguments-invalid', {
    what: '--limit is no number of results.',
    got: text,
    expected: '1 to 1000',
    fix: 'write for example --limit 20',
  });
}

async function firstResults(engine: Engine, query: SearchQuery, limit: number): Promise<SearchResponse> {
  const first = await engine.search(query);
  const hits = [...first.hits];
  const lastPage = Math.min(first.pageCount, limits.lastPage);
  for (let page = 2; page <= lastPage && hits.length < limit; page += 1)
    hits.push(...(await engine.search({ ...query, page })).hits);
  return { ...first, hits: hits.slice(0, limit) };
}

function describe({ total, totalIsLowerBound, tookMs, hits, query }: SearchResponse): string {
  const count = `${totalIsLowerBound ? 'at least ' : ''}${total} found in ${tookMs} ms`;
  const notes = query.notes.map((each) => `note: ${JSON.stringify(each)}`);
  return [count, ...notes, ...hits.map((hit, index) => describeHit(hit, index + 1))].join('\n');
}

function describeHit({ id, titleParts, published, source, snippet, why, score }: Hit, rank: number): string {
  const facts = [source?.name, published === null ? null : formatDate(published, 'en'), id, score.toFixed(2)];
  const met = why.map(({ word, matched, tier }) =>
    tier === 'exact' ? word : `${word} → ${matched} (${tier})`,
  );
  return [
    '',
    `${rank}. ${marked(titleParts)}`,
    `   ${facts.filter((fact) => fact != null && fact !== '').join(' · ')}`,
    ...snippet.map(({ parts }) => `   ${marked(parts)}`),
    `   ${met.join(', ')}`,
  ].join('\n');
}

/** Hits in brackets, or bold on a terminal. */
function marked(parts: readonly Part[]): string {
  const [open, close] = process.stdout.isTTY ? ['\u{1b}[1m', '\u{1b}[22m'] : ['[', ']'];
  return parts.map(({ text, hit }) => (hit ? `${open}${text}${close}` : text)).join('');
}

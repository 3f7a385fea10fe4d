import { parseArgs } from 'node:util';
import { benchIndex } from '../../bench/bench-index';
import { indexTable } from '../../bench/index-table';
import { AppError } from '../../errors';
import type { Command } from '../command';
import { readQueries } from './read-queries';

const help = `Usage: npm run --silent khoj -- bench <part> [options]   (also npm run bench -- <part>)

Measures on a corpus of your own. Nothing is written but temporary folders and what is asked for.

index (when no part is named): size and shape of the index, time and memory of its building, and what a first query
costs: bytes, requests, rounds of requests, milliseconds
  --articles PATH   folder of cleaned articles, or a .jsonl or .jsonl.gz file  (data/articles)
  --queries FILE    .jsonl with a "query" a line, measured beside words taken from the corpus
  --count N         queries of each set                                        (60)
  --grow N          grow or cut the corpus to N articles, recombining its sentences
  --peer            measure plain MiniSearch beside it; its JSON takes minutes to compress
  --json            print the figures as JSON

peers: compares with Pagefind and plain MiniSearch in one run: builds all three indexes, serves them over HTTP/2 with
brotli, and asks them the same queries in headless Chromium, each in a new profile, on a slow line (Slow 4G: 1.6 Mbit/s,
150 ms) and without throttling; installs them into .khoj/peers the first time
  --articles, --queries, --grow as above
  --count N         queries of each set                                        (12)
  --json FILE       write every figure to a file

server: the built site: how long the first result page takes under npm start, which takes connections when it is warm, and
under next start; then the others, and the memory after them
  --articles PATH   serve an index of these articles                           (the site's own)
  --queries, --grow as above
  --count N         result pages asked for                                     (500)
  --json            print the figures as JSON

curves: how the index and what a first query reads of it grow with the archive
  --articles, --count as above
  --sizes LIST      numbers of articles; the corpus is cut or grown to each    (1000,5000,17239,100000)
  --with FILE       figures that were measured before, drawn with these; may stand more than once
  --svg FILE        draw them
  --json FILE       write the figures

quality: finding and ranking beside plain MiniSearch on public data sets; lib/bench/QUALITY.md names them
  --data DIR        their folder                                               (the variable KHOJ_BENCH_DATA)
  --out DIR         where quality.json and QUALITY.md are written              (lib/bench)
  --sample N        ask only every Nth romanised word                          (1)

cleaning: the pages of lib/bench/unseen, on which no rule was made, beside what a careful person keeps
  --dress PATH      the furniture of these pages around the paragraphs of other articles, six of them to a page
  --lines           print every line kept or lost wrongly
  --json            print the figures as JSON

lighthouse: the pages as a phone shows them, and how long a typed key waits for its picture; installs Lighthouse into
.khoj/lighthouse the first time and builds a copy of the site there
  --runs N          runs of each, of which the middle one counts               (3)
  --shared          the browser takes its turn among all processes; else it goes first where the system allows it (chrt)
  --out DIR         where lighthouse.json and LIGHTHOUSE.md are written        (lib/bench)
  --remark TEXT     a sentence for them: what else the machine was doing

Exit code: 0 measured; 2 unusable arguments, or what is needed cannot be had.

Examples:
  npm run bench -- index --articles archive.jsonl.gz --peer
  npm run bench -- peers --articles archive.jsonl.gz --queries typed.jsonl --json peers.json
  npm run bench -- curves --articles archive.jsonl.gz --sizes 1000,10000 --svg curves.svg`;

export const bench: Command = {
  name: 'bench',
  summary: 'measure the index on a corpus of your own, and the ranking on public data sets',
  help,
  async run(context) {
    const { argv, print } = context;
    const rest = { ...context, argv: argv.slice(1) };
    if (argv[0] === 'peers') return (await import('./bench-peers')).benchPeersPart(rest);
    if (argv[0] === 'server') return (await import('./bench-server')).benchServerPart(rest);
    if (argv[0] === 'curves') return (await import('./bench-curves')).benchCurvesPart(rest);
    if (argv[0] === 'quality') return (await import('./bench-quality')).benchQualityPart(rest);
    if (argv[0] === 'cleaning') return (await import('./bench-cleaning')).benchCleaningPart(rest);
    if (argv[0] === 'lighthouse') return (await import('./bench-lighthouse')).benchLighthousePart(rest);
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        articles: { type: 'string', default: 'data/articles' },
        queries: { type: 'string' },
        count: { type: 'string', default: '60' },
        grow: { type: 'string' },
        peer: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [part = 'index', ...others] = positionals;
    const count = Number(values.count);
    const grow = values.grow === undefined ? null : Number(values.grow);
    const isNumber = (value: number) => Number.isInteger(value) && value >= 1;
    if (part !== 'index' || others.length > 0 || !isNumber(count) || !isNumber(grow ?? 1)) {
      throw new AppError('arguments-invalid', {
        what: 'This cannot be measured.',
        got: argv.join(' '),
        expected:
          'the part index, peers, server, curves, quality or cleaning, and whole numbers for --count and --grow',
        fix: 'see `npm run --silent khoj -- bench --help`',
      });
    }
    const queries = values.queries === undefined ? [] : await readQueries(values.queries);
    const figures = await benchIndex({ articles: values.articles, queries, count, grow, peer: values.peer });
    print(values.json ? JSON.stringify(figures) : indexTable(figures));
    return 0;
  },
};

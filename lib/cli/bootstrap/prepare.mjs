import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesOf, fingerprint } from './fingerprint.mjs';
import { hintScripts } from './hint-scripts.mjs';
import { tell, timed } from './progress.mjs';
import { root, runNode } from './run.mjs';
import { Trouble } from './run-command.mjs';
import { readStamps, writeStamp } from './stamps.mjs';

/**
 * @typedef {object} Step
 * @property {string} verb
 * @property {string} command what a person runs to see it all
 * @property {string} text
 * @property {readonly string[]} paths what the step reads
 * @property {() => readonly string[]} values what else it depends on
 * @property {() => string} outputs what it left behind, to be there still
 * @property {() => Promise<{ code: number, output: string }>} run
 */

/** Tests and their fixtures change nothing that is served; packs and the worker's scripts are made by the build itself. */
const skip = /(\.test\.tsx?|\.md|\/fixtures\/.*)$|^public\/(article-packs|search-worker)\//u;
const code = ['lib', 'package-lock.json', 'tsconfig.json'];
const data = ['data/articles', 'data/lexicon', 'data/topics.json', 'data/site.json'];

/** @type {Record<'ingest' | 'index' | 'build', Step>} */
export const steps = {
  ingest: {
    verb: 'cleaning',
    command: 'ingest',
    text: 'data/raw → data/articles',
    paths: ['data/raw', 'data/lexicon', 'data/topics.json', 'data/site.json', ...code],
    values: () => [],
    // Names only: what a person corrected in an article is not undone until its raw file or the cleaner changes.
    outputs: () => filesOf(root, ['data/articles']).join('\n'),
    run: () => runNode('lib/cli/khoj.mjs', ['ingest']),
  },
  index: {
    verb: 'indexing',
    command: 'index',
    text: 'data/articles → public/search-index',
    paths: [...data, ...code],
    values: () => [],
    outputs: () =>
      filesOf(root, ['public/search-index'])
        .map((file) => `${file} ${statSync(path.join(root, file)).size}`)
        .join('\n'),
    run: () => runNode('lib/cli/khoj.mjs', ['index']),
  },
  build: {
    verb: 'building',
    command: 'build',
    text: 'the site → .next',
    paths: [
      'app',
      'components',
      'public',
      'next.config.js',
      'postcss.config.mjs',
      'package.json',
      ...data,
      ...code,
    ].concat(['.env', '.env.local', '.env.production', '.env.production.local']),
    values: () =>
      Object.entries(process.env)
        .filter(([name]) => /^(SITE_URL|VERCEL_PROJECT_PRODUCTION_URL|NEXT_PUBLIC_.*)$/u.test(name))
        .map(([name, value]) => `${name}=${value}`)
        .sort(),
    outputs: () => {
      try {
        return readFileSync(path.join(root, '.next/BUILD_ID'), 'utf8');
      } catch {
        return '';
      }
    },
    run: async () => {
      for (const script of ['lib/cli/pack-archive.mjs', 'lib/cli/make-worker.mjs']) {
        const done = await runNode(script, [], { quiet: true });
        if (done.code !== 0) return done;
      }
      const built = await runNode('lib/cli/next.mjs', ['build'], { quiet: true });
      if (built.code === 0) hintScripts(path.join(root, '.next/static/chunks'));
      return built;
    },
  },
};

/**
 * Does one step unless what it reads and what it left behind are unchanged.
 * Rejects with `Trouble` when it fails.
 *
 * @param {keyof typeof steps} name
 * @param {{ always?: boolean }} [options]
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function prepare(name, { always = false } = {}) {
  const step = steps[name];
  const inputs = fingerprint(root, { paths: step.paths, skip, values: [process.version, ...step.values()] });
  const stamp = readStamps(root)[name];
  if (!always && stamp?.inputs === inputs && stamp.outputs !== '' && stamp.outputs === step.outputs()) {
    if (stamp.hadErrors) remindOfErrors(step);
    return false;
  }
  await timed(step.verb, step.text, async () => {
    const { code, output } = await step.run();
    // 1 of `khoj`: some input had errors, all else is done.
    const hadErrors = name !== 'build' && code === 1;
    if (code !== 0 && !hadErrors)
      throw new Trouble(`${output}\n${step.verb} failed: the lines above say why.`);
    writeStamp(root, name, { inputs, outputs: step.outputs(), hadErrors });
    if (hadErrors) remindOfErrors(step);
  });
  return true;
}

/** @param {Step} step */
function remindOfErrors(step) {
  tell('', `some files could not be read and were left out: \`npm run khoj -- ${step.command}\` lists them`);
}

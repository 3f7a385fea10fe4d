import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { checkArticles } from '../doctor/check-articles';
import { checkIndex } from '../doctor/check-index';
import { checkBuild, checkMachine, checkSettings } from '../doctor/check-machine';
import type { Finding } from '../doctor/finding';

const help = `Usage: npm run --silent khoj -- doctor [options]

Looks at Node, the packages, the settings, every article and every file of the index, and says how to mend what is
wrong. Changes nothing.

  --index FOLDER   the index to look at  (public/search-index)
  --json           print {ok, findings: [{about, state, what, fix}]} as JSON

Exit code: 0 all is well; 1 something is wrong; 2 unusable arguments.

Example: npm run --silent khoj -- doctor`;

const signs: Record<Finding['state'], string> = { ok: 'ok  ', note: 'note', problem: 'BAD ' };

export const doctor: Command = {
  name: 'doctor',
  summary: 'look for what is wrong, and say how to mend it',
  help,
  async run({ argv, print }) {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        index: { type: 'string', default: 'public/search-index' },
        json: { type: 'boolean', default: false },
      },
    });
    const root = process.cwd();
    const { findings: ofArticles, articles } = await checkArticles(root);
    const findings = [
      ...(await checkMachine(root)),
      ...(await checkSettings(root)),
      ...ofArticles,
      ...(await checkIndex(path.resolve(root, values.index), articles)),
      ...checkBuild(root),
    ];
    const isWell = !findings.some(({ state }) => state === 'problem');
    if (values.json) print(JSON.stringify({ ok: isWell, findings }, null, 2));
    else for (const finding of findings) print(line(finding));
    return isWell ? 0 : 1;
  },
};

function line({ state, about, what, fix }: Finding): string {
  const [first, ...rest] = what.split('\n');
  const detail = [...rest, ...(fix === null ? [] : [`→ ${fix}`])].map(
    (text) => `                ${text.trim()}`,
  );
  return [`${signs[state]}  ${about.padEnd(10)}${first}`, ...detail].join('\n');
}

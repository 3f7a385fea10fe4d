import { describe, expect, it } from 'vitest';
import { khoj } from './khoj';

async function run(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await khoj(argv, { print: (text) => out.push(text), note: (text) => err.push(text) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('khoj', () => {
  it('lists its commands, each with a line, and each has help that names its exit codes', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    const names = [...out.matchAll(/^ {2}([a-z]+) +[a-z]/gmu)].map((match) => match[1] ?? '');
    expect(names).toContain('index');
    expect(names).toContain('doctor');
    for (const name of names) {
      const help = await run(name, '--help');
      expect(help.code, name).toBe(0);
      expect(help.out, name).toContain(`khoj -- ${name}`);
      expect(help.out, name).toContain('--json');
      expect(help.out, name).toMatch(/exit code/iu);
    }
  });

  it('ends with 2 and names the commands when there is none of that name, or none was given', async () => {
    const unknown = await run('serach');
    expect(unknown.code).toBe(2);
    expect(unknown.err).toMatch(/no command "serach".*doctor.*index/u);
    expect((await run()).code).toBe(2);
    expect((await run('constructor')).code).toBe(2);
  });

  it('ends with 2 for an option it does not know, and says which', async () => {
    const { code, err, out } = await run('doctor', '--verbos');
    expect(code).toBe(2);
    expect(err).toContain('--verbos');
    expect(out).toBe('');
  });
});

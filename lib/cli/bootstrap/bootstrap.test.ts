import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.mjs';
import { compileHint, hintScripts } from './hint-scripts.mjs';
import { stalePackage } from './install.mjs';
import { fitsRange } from './node-version.mjs';
import { freePort, readPort, requireFreePort } from './port.mjs';
import { sum, tallyCheck, tallyPlaywright, tallyVitest } from './tally.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'khoj-bootstrap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the Node version', () => {
  const range = '^20.19.0 || ^22.12.0 || >=24';
  it.each(['20.19.0', '20.20.2', '22.12.0', '22.21.1', '24.0.0', '25.3.1'])('%s will do', (version) => {
    expect(fitsRange(version, range)).toBe(true);
  });
  it.each(['18.20.8', '20.18.9', '21.7.3', '22.11.0', '23.9.0'])('%s will not', (version) => {
    expect(fitsRange(version, range)).toBe(false);
  });
});

it('every script of a build asks to be compiled at once, however often that is seen to, and nothing else does', () => {
  mkdirSync(path.join(folder, 'deep'));
  const texts = { 'a.js': 'a()', 'deep/b.js': 'b()', 'c.css': 'c{}' };
  for (const [name, text] of Object.entries(texts)) writeFileSync(path.join(folder, name), text);
  hintScripts(folder);
  hintScripts(folder);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  expect(Object.keys(texts).map(read)).toEqual([`${compileHint}a()`, `${compileHint}b()`, 'c{}']);
});

describe('installed packages', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-win32': { version: '1.0.0', integrity: 'sha512-w', optional: true },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };
  const present = () => true;

  it('may lack the optional ones of other systems', () => {
    expect(stalePackage(locked, { 'node_modules/a': a }, present)).toBeNull();
  });

  it.each([
    ['missing', {}, present],
    ['of another version', { 'node_modules/a': { ...a, version: '0.9.0' } }, present],
    ['of another content', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, present],
    ['deleted by hand', { 'node_modules/a': a }, () => false],
  ])('are stale when one is %s', (_, installed, isPresent) => {
    expect(stalePackage(locked, installed, isPresent)).toBe('node_modules/a');
  });

  it('are stale when one is left over', () => {
    expect(stalePackage(locked, { 'node_modules/a': a, 'node_modules/old': a }, present)).toBe(
      'node_modules/old',
    );
  });
});

describe('the port', () => {
  it('is PORT, else 3000', () => {
    expect([readPort({}), readPort({ PORT: '' }), readPort({ PORT: '8080' })]).toEqual([3000, 3000, 8080]);
  });

  it.each(['0', '-1', '65536', '80a', '3000.5', 'http://x'])('is not "%s"', (PORT) => {
    expect(() => readPort({ PORT })).toThrow(/from 1 to 65535/u);
  });

  it.each([undefined, '127.0.0.1'])('that is taken on %s is refused with the way out', async (host) => {
    const port = await freePort();
    const server = createServer().listen({ port, host });
    await new Promise((resolve) => server.once('listening', resolve));
    await expect(requireFreePort(port)).rejects.toThrow(`PORT=${port + 1} npm start`);
    await new Promise((resolve) => server.close(resolve));
    await expect(requireFreePort(port)).resolves.toBeUndefined();
  });
});

describe('the fingerprint of inputs', () => {
  const of = (values: string[] = []) =>
    fingerprint(folder, { paths: ['a.txt', '.'], skip: /\.md$/u, values });
  beforeEach(() => writeFileSync(path.join(folder, 'a.txt'), 'एक'));

  it('does not depend on times or on skipped files', () => {
    const before = of();
    utimesSync(path.join(folder, 'a.txt'), 0, 0);
    writeFileSync(path.join(folder, 'notes.md'), 'x');
    expect(of()).toBe(before);
  });

  it('changes with content, name, number of files and values', () => {
    const seen = [of(), of(['SITE_URL=https://a.example'])];
    writeFileSync(path.join(folder, 'a.txt'), 'दो');
    seen.push(of());
    writeFileSync(path.join(folder, 'b.txt'), '');
    seen.push(of());
    rmSync(path.join(folder, 'b.txt'));
    writeFileSync(path.join(folder, 'c.txt'), '');
    seen.push(of());
    expect(new Set(seen).size).toBe(seen.length);
  });
});

describe('the count of tests', () => {
  const write = (content: unknown) => {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(content));
    return file;
  };
  const passed = { status: 'passed', fullName: 'x works' };

  it('takes each test of vitest, and a file that could not be loaded as a failure', () => {
    const file = write({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [passed, { status: 'failed', fullName: 'y breaks' }],
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      ],
    });
    expect(tallyVitest(file, 1, 'vitest')).toEqual({
      passed: 1,
      failed: 2,
      failures: ['y breaks', 'b.test.ts could not be loaded'],
    });
  });

  it('fails a run that ended badly though every test passed, or without a report', () => {
    const file = write({ testResults: [{ name: 'a', status: 'passed', assertionResults: [passed] }] });
    expect(tallyVitest(file, 0, 'vitest').failed).toBe(0);
    expect(tallyVitest(file, 1, 'vitest')).toMatchObject({ passed: 1, failed: 1 });
    expect(tallyVitest(path.join(folder, 'none.json'), 0, 'vitest').failed).toBe(1);
  });

  it('takes every project of Playwright, however deep', () => {
    const spec = (title: string, ...statuses: string[]) => ({
      title,
      ok: true,
      tests: statuses.map((status) => ({ projectName: 'phone', status })),
    });
    const file = write({
      suites: [
        {
          title: 'a',
          specs: [spec('one', 'expected', 'flaky')],
          suites: [{ title: 'b', specs: [spec('two', 'unexpected', 'skipped')] }],
        },
      ],
    });
    expect(tallyPlaywright(file, 1, 'playwright')).toEqual({
      passed: 2,
      failed: 1,
      failures: ['[phone] two'],
    });
  });

  it('adds up', () => {
    expect(sum([tallyCheck('a', true), tallyCheck('b', false)])).toEqual({
      passed: 1,
      failed: 1,
      failures: ['b'],
    });
  });
});

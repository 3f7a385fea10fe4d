import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from '../bootstrap/run.mjs';

it('the command line answers a query of several unknown words, for each of which it loads the same code', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['lib/cli/khoj.mjs', 'search', 'कखगघङ टठडढण पफबभम'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^0 found/u);
  expect(status).toBe(0);
});

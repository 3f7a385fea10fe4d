import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { khoj } from './khoj';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'khoj-disk-'));
  mkdirSync(path.join(folder, 'raw'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function ingest(out: string) {
  const err: string[] = [];
  const argv = ['ingest', '--cache', '', '--in', path.join(folder, 'raw'), '--out', out];
  const code = await khoj(argv, { print: () => {}, note: (text) => err.push(text) });
  return { code, err: err.join('\n') };
}

it('says in words what a disk refuses, where, and what to do', async () => {
  const out = path.join(folder, 'file');
  writeFileSync(out, '');
  const { code, err } = await ingest(out);
  expect(code).toBe(2);
  expect(err).toContain(`A file lies where a folder is needed: ${out}`);
  expect(err).toMatch(/fix: .*name another folder/u);
});

it('says of an empty folder where articles belong', async () => {
  const { code, err } = await ingest(path.join(folder, 'articles'));
  expect(code).toBe(0);
  expect(err).toContain(`there is no raw article in ${path.join(folder, 'raw')}`);
});

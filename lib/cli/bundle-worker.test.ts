import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { foldRows } from '../text/fold-rows';
import { readings } from '../text/latin-readings';
import { bundleWorker } from './bundle-worker';

const root = path.resolve(import.meta.dirname, '../..');
const temporary = mkdtempSync(path.join(tmpdir(), 'khoj-worker-'));
const folder = path.join(temporary, 'public', 'search-worker');

afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe('the bundled worker', () => {
  it('takes the place of the one before and bears the same names for the same code', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'worker-of-before.js'), '');
    const first = await bundleWorker(root, folder);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(first.sizes).sort());
    expect(existsSync(path.join(folder, first.entry))).toBe(true);
    expect(await bundleWorker(root, folder)).toEqual(first);
    expect(readdirSync(path.dirname(folder))).toEqual(['search-worker']);
  });

  it('has the rules of the tables without what they say to people', async () => {
    const { entry } = await bundleWorker(root, folder);
    const script = readFileSync(path.join(folder, entry), 'utf8');
    expect(foldRows.filter(({ reason }) => script.includes(reason))).toEqual([]);
    expect(foldRows.filter(({ name }) => script.includes(`\`${name}\``))).toEqual([]);
    expect(readings.filter(({ example }) => script.includes(`"${example}"`))).toEqual([]);
    expect(readings.filter(({ sounds }) => !script.includes(sounds))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe.each(['package-lock.json', 'lib/bench/peers/package-lock.json'])('the lock file %s', (file) => {
  const { packages }: { packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }> } =
    JSON.parse(read(file));

  it('names no host: whoever installs takes the packages from where they always do', () => {
    expect(read(file)).not.toContain('"resolved": "http');
  });

  it('brings no package that runs a script when it is installed, but for optional ones', () => {
    const scripted = Object.entries(packages).filter(([, one]) => one.hasInstallScript && !one.optional);
    expect(scripted.map(([name]) => name)).toEqual([]);
  });
});

import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, runNode } from '../../cli/bootstrap/run.mjs';

const parts = ['app', 'components', 'lib', 'data', 'public'];
const settings = ['next.config.js', 'package.json', 'postcss.config.mjs', 'tsconfig.json'];

/**
 * Builds a copy of the site whose publisher lets search engines in, as `indexable` of data/site.json says: the committed
 * one does not, and its pages cannot be measured for SEO. It finds the packages in the folder above.
 *
 * @returns the copy's folder
 */
export async function buildIndexable(): Promise<string> {
  const folder = path.join(root, '.khoj/indexable-site');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of [...parts, ...settings]) {
    const filter = (file: string) => !/\.test\.tsx?$/u.test(file);
    await cp(path.join(root, name), path.join(folder, name), { recursive: true, filter });
  }
  const file = path.join(folder, 'data/site.json');
  const site: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...site, indexable: true }));
  const { code, output } = await runNode(path.join(folder, 'lib/cli/build.mjs'), [], { quiet: true });
  if (code !== 0) throw new Error(`the copy of the site could not be built:\n${output}`);
  return folder;
}

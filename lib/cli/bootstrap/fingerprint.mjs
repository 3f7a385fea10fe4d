import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * The files of folders and files, as sorted paths with forward slashes; what does not exist has none.
 *
 * @param {string} root
 * @param {readonly string[]} paths relative to `root`
 * @returns {string[]}
 */
export function filesOf(root, paths) {
  return paths
    .flatMap((one) => {
      const full = path.join(root, one);
      if (!existsSync(full)) return [];
      if (statSync(full).isFile()) return [one];
      return readdirSync(full, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'),
        );
    })
    .sort();
}

/**
 * sha256 over names and contents: the same exactly when nothing changed, whatever the times of the files say.
 *
 * @param {string} root
 * @param {{ paths: readonly string[], skip?: RegExp, values?: readonly string[] }} inputs `skip`: paths left out;
 *   `values`: further text that counts, such as environment variables
 * @returns {string}
 */
export function fingerprint(root, { paths, skip, values = [] }) {
  const hash = createHash('sha256').update(JSON.stringify(values));
  for (const file of filesOf(root, paths)) {
    if (skip?.test(file)) continue;
    const content = readFileSync(path.join(root, file));
    hash.update(`\n${file}\n${content.byteLength}\n`).update(content);
  }
  return hash.digest('hex');
}

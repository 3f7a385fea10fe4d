import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The comment that asks V8 to compile a whole script while it arrives, beside the page's main thread. Without it the
 * functions that Next.js's bundler wraps modules in are compiled when they are first called, all of them in the one task
 * that starts a page, which takes about twice as long. Other browsers pass over it.
 *
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export const compileHint = '//# allFunctionsCalledOnLoad\n';

/**
 * Puts the hint into every script of a folder that lacks it.
 *
 * @param {string} folder
 */
export function hintScripts(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(folder, name);
    const script = readFileSync(file, 'utf8');
    if (!script.startsWith(compileHint)) writeFileSync(file, compileHint + script);
  }
}

#!/usr/bin/env node

/** @param {string} text */
const print = (text) => process.stdout.write(`${text}\n`);
/** @param {string} text */
const note = (text) => process.stderr.write(`${text}\n`);

try {
  const { createJiti } = await import('jiti');
  /** @type {typeof import('./khoj')} */
  const { khoj } = await createJiti(import.meta.url).import('./khoj.ts');
  process.exitCode = await khoj(process.argv.slice(2), { print, note });
} catch (error) {
  const isBare = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  if (isBare) {
    note(
      'khoj: the packages are not installed yet, or not whole. Run `npm start` or `npm ci` once, with a network.',
    );
    process.exitCode = 2;
  } else {
    note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    // A fault of ours, not to be mistaken for 1, "the input had errors". 70 is EX_SOFTWARE of sysexits.h.
    process.exitCode = 70;
  }
}

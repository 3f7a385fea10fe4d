#!/usr/bin/env node
import { createJiti } from 'jiti';

/** @param {string} text */
const print = (text) => process.stdout.write(`${text}\n`);
/** @param {string} text */
const note = (text) => process.stderr.write(`${text}\n`);

try {
  /** @type {typeof import('./khoj')} */
  const { khoj } = await createJiti(import.meta.url).import('./khoj.ts');
  process.exitCode = await khoj(process.argv.slice(2), { print, note });
} catch (error) {
  note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  // A fault of ours, not to be mistaken for 1, "the input had errors". 70 is EX_SOFTWARE of sysexits.h.
  process.exitCode = 70;
}

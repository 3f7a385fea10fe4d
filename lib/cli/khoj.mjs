#!/usr/bin/env node
import { createJiti } from 'jiti';

const jiti = createJiti(import.meta.url);
/** @type {typeof import('./khoj')} */
const { khoj } = await jiti.import('./khoj.ts');
process.exitCode = await khoj(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  note: (text) => process.stderr.write(`${text}\n`),
});

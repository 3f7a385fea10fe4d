import { requireNode } from './bootstrap/node-version.mjs';

requireNode();
const { runCommand } = await import('./bootstrap/run-command.mjs');
const { verify } = await import('./bootstrap/verify.mjs');
await runCommand(verify);

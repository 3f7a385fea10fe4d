import { requireNode } from './bootstrap/node-version.mjs';

requireNode();
const { runCommand } = await import('./bootstrap/trouble.mjs');
const { verify } = await import('./bootstrap/verify.mjs');
await runCommand(verify);

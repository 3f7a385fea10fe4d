import { requireNode } from './bootstrap/node-version.mjs';

requireNode();
const { runCommand } = await import('./bootstrap/run-command.mjs');
const { serve } = await import('./bootstrap/serve.mjs');
await runCommand(serve);

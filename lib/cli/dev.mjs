/** `npm run dev`: an up-to-date index, then the site with reloading. */
import { prepare } from './bootstrap/prepare.mjs';
import { runCommand } from './bootstrap/run-command.mjs';

await runCommand(async () => {
  await prepare('index');
  process.argv = [process.argv[0] ?? 'node', 'next', 'dev', ...process.argv.slice(2)];
  await import('./next.mjs');
});

/** `npm run build`, all that a host runs: the index of data/articles, then the site. The packages are installed. */
import { prepare } from './bootstrap/prepare.mjs';
import { runCommand } from './bootstrap/run-command.mjs';

await runCommand(async () => {
  await prepare('index', { always: true });
  await prepare('build', { always: true });
});

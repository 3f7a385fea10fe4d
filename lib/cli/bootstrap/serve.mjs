import { install } from './install.mjs';
import { listen } from './listen.mjs';
import { readPort, requireFreePort } from './port.mjs';
import { prepare } from './prepare.mjs';
import { tell } from './progress.mjs';
import { root } from './run.mjs';

/** `npm start`: does what is missing, in order, and serves the site. */
export async function serve() {
  const port = readPort(process.env);
  await requireFreePort(port);
  await install();
  const done = [await prepare('ingest'), await prepare('index'), await prepare('build')];
  if (!done.includes(true)) tell('unchanged', 'nothing to clean, index or build');
  tell('starting', 'the server …');
  process.chdir(root);
  await listen(port);
  tell('ready', `http://localhost:${port}   (Ctrl-C stops it)`);
}

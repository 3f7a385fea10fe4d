/** Serves the built site of the current folder: `node lib/cli/serve-built.mjs <port>`, without doing what is missing as `npm start` does. */
import { listen } from './bootstrap/listen.mjs';

await listen(Number(process.argv[2]));

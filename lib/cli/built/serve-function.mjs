/**
 * Runs the function whose files lie in a folder as Vercel runs it: nothing but these files, and each request with the route that it was
 * matched to. `node serve-function.mjs <folder>` prints the port it listens to.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';

const [folder = '.'] = process.argv.slice(2);
process.chdir(folder);
Object.assign(process.env, { NODE_ENV: 'production', __NEXT_PRIVATE_PREBUNDLED_REACT: 'next' });
const require = createRequire(path.resolve('function.js'));
// Without types: Next.js makes it for hosts alone.
const program = 'next/dist/compiled/next-server/server.runtime.prod.js';
const { default: NextServer } = require(program);
const { config: conf } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'));
const site = new NextServer({ conf, dir: '.', minimalMode: true, customServer: false });
const server = createServer(site.getRequestHandler());
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const address = server.address();
process.stdout.write(`${typeof address === 'object' && address !== null ? address.port : ''}\n`);

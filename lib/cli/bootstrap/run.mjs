import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of package.json, whatever the current directory is. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Environment of every child: no telemetry, no output that waits for a terminal. */
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

/**
 * Runs a Node script to its end in the project's folder. Never rejects.
 *
 * @param {string} script path from the project's folder, or absolute
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] `quiet` (default false): keep the output, for
 *   the caller to show when something went wrong; else it goes where ours goes
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(script, args, options = {}) {
  return run(process.execPath, [path.resolve(root, script), ...args], options);
}

/**
 * Runs npm, the very one that started us where it is known: a bare `npm` cannot be started everywhere on Windows.
 *
 * @param {readonly string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNpm(args) {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/u.test(npm)) return runNode(npm, args, { quiet: true });
  return run('npm', args, { quiet: true, shell: process.platform === 'win32' });
}

/**
 * Like `runNode` for any program.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { quiet = false, env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...environment, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell,
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const stop = () => child.kill('SIGTERM');
    process.once('exit', stop);
    /** @param {number} code @param {string} [reason] */
    const end = (code, reason = '') => {
      process.removeListener('exit', stop);
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + reason });
    };
    child.once('error', (error) => end(127, `${command}: ${error.message}\n`));
    child.once('close', (code) => end(code ?? 1));
  });
}

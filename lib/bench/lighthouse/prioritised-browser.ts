import { spawnSync } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A program that starts the browser before everything else that wants a processor, written into `folder`: server, Lighthouse and
 * browser share the processors here, and a reader's phone runs the browser alone. Null where the system does not allow it:
 * `chrt` of util-linux needs Linux and its administrator.
 */
export async function prioritisedBrowser(browser: string, folder: string): Promise<string | null> {
  if (spawnSync('chrt', ['--rr', '1', 'true']).status !== 0) return null;
  const program = path.join(folder, 'browser-with-priority.sh');
  await writeFile(program, `#!/bin/sh\nexec chrt --rr 1 "${browser}" "$@"\n`);
  await chmod(program, 0o755);
  return program;
}

import { spawn } from 'node:child_process';
import { root } from '../../cli/bootstrap/run.mjs';
import { memoryOfTree } from '../process-figures';

export interface Measured {
  ms: number;
  /** Of the process and all that it started, at the worst moment; null where there is no /proc. */
  peakMemoryBytes: number | null;
}

const lookEveryMs = 50;

/** Runs a Node script to its end and measures it from outside. Rejects with its errors when it fails. */
export async function runMeasured(script: string, args: readonly string[]): Promise<Measured> {
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(child.pid ?? -1));
  }, lookEveryMs);
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(watch);
  process.removeListener('exit', stop);
  if (code !== 0) throw new Error(`${script} ${args.join(' ')}: ${errors}`);
  return { ms: performance.now() - began, peakMemoryBytes: peak === 0 ? null : peak };
}

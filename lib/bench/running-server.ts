import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import path from 'node:path';
import { root } from '../cli/bootstrap/run.mjs';
import { cpuMsOf, memoryOfTree } from './process-figures';

/** The built site, served by a process of its own. */
export interface RunningServer {
  origin: string;
  /** From the start of the process until it took connections, milliseconds. */
  startMs: number;
  /** Resident, of the process and its children; 0 where there is no /proc. */
  memoryBytes(): number;
  /** The most that was seen, looking ten times a second. */
  peakMemoryBytes(): number;
  /** Spent by the process so far, milliseconds in steps of ten; 0 where there is no /proc. */
  cpuMs(): number;
  stop(): Promise<void>;
}

const lookEveryMs = 100;
const startWithinMs = 60_000;

/** Scripts that serve the site of the current folder on a port, cold as `next start` does or warm as `npm start` does. */
const commands = {
  cold: (port: number) => ['node_modules/next/dist/bin/next', 'start', '-p', String(port)],
  warm: (port: number) => ['lib/cli/serve-built.mjs', String(port)],
} as const;

/** Starts the built site of a folder. Rejects with what it said when it does not come up. */
export async function startServer(
  site: string,
  port: number,
  how: keyof typeof commands,
): Promise<RunningServer> {
  const began = performance.now();
  const [script = '', ...args] = commands[how](port);
  const child = spawn(process.execPath, [path.join(root, script), ...args], {
    cwd: site,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  while (!(await takesConnections(port))) {
    if (child.exitCode === null && performance.now() - began < startWithinMs) continue;
    kill();
    throw new Error(`the server did not start: ${said}`);
  }
  const startMs = performance.now() - began;
  const memoryBytes = () => memoryOfTree(child.pid ?? -1);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryBytes());
  }, lookEveryMs);
  return {
    origin: `http://localhost:${port}`,
    startMs,
    memoryBytes,
    peakMemoryBytes: () => Math.max(peak, memoryBytes()),
    cpuMs: () => cpuMsOf(child.pid ?? -1),
    async stop() {
      clearInterval(watch);
      process.removeListener('exit', kill);
      kill();
      await ended;
    },
  };
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => setTimeout(() => resolve(false), 20));
  });
}

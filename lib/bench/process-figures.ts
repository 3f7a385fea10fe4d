import { readFileSync } from 'node:fs';

/** Resident memory of a process and those that it started, bytes; 0 when it cannot be known. */
export function memoryOfTree(pid: number): number {
  const own = Number(/^VmRSS:\s+([0-9]+) kB/mu.exec(read(pid, 'status'))?.[1] ?? 0) * 1024;
  const children = read(pid, `task/${pid}/children`)
    .split(' ')
    .filter((text) => text !== '');
  return children.reduce((sum, child) => sum + memoryOfTree(Number(child)), own);
}

/** Time that the processor spent on a process, milliseconds; 0 when it cannot be known. */
export function cpuMsOf(pid: number): number {
  // Behind the name in parentheses, which may hold spaces; a hundred ticks a second on every Linux.
  const fields = read(pid, 'stat')
    .replace(/^.*\) /su, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

import { readFileSync } from 'node:fs';

/** Resident memory of a process and those that it started, bytes; 0 when it cannot be known. */
export function memoryOfTree(pid: number): number {
  const read = (file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  const own = Number(/^VmRSS:\s+([0-9]+) kB/mu.exec(read('status'))?.[1] ?? 0) * 1024;
  const children = read(`task/${pid}/children`)
    .split(' ')
    .filter((text) => text !== '');
  return children.reduce((sum, child) => sum + memoryOfTree(Number(child)), own);
}

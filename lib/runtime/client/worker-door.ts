import type { WorkerAnswer, WorkerRequest } from '../protocol';

/** What is asked of the worker, before it is numbered. */
export type Question = WorkerRequest extends infer Request
  ? Request extends WorkerRequest
    ? Omit<Request, 'id'>
    : never
  : never;

/** The part of `Worker` that is used: a `MessagePort` has it too. */
export interface WorkerLike {
  postMessage(request: WorkerRequest): void;
  addEventListener(kind: 'message', listener: (event: MessageEvent<WorkerAnswer>) => void): void;
  addEventListener(kind: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

export interface WorkerDoor {
  /** Rejects when the worker fails, is closed, or has not answered after `timeoutMs`. */
  ask(question: Question, timeoutMs: number): Promise<WorkerAnswer>;
  close(): void;
}

interface Waiting {
  resolve(answer: WorkerAnswer): void;
  reject(error: Error): void;
  timer: ReturnType<typeof setTimeout>;
}

/** Pairs a worker's answers with the questions. `onBroken` is told once when the worker can no longer be used. */
export function openWorkerDoor(worker: WorkerLike, onBroken: () => void): WorkerDoor {
  const waiting = new Map<number, Waiting>();
  let nextId = 1;

  function take(id: number): Waiting | undefined {
    const entry = waiting.get(id);
    waiting.delete(id);
    clearTimeout(entry?.timer);
    return entry;
  }
  function close(reason = 'the search worker was closed'): void {
    worker.terminate();
    for (const id of [...waiting.keys()]) take(id)?.reject(new Error(reason));
  }
  function fail(): void {
    close('the search worker failed');
    onBroken();
  }

  worker.addEventListener('error', fail);
  worker.addEventListener('messageerror', fail);
  worker.addEventListener('message', ({ data }) => {
    const entry = take(data.id);
    if (data.kind === 'failed') entry?.reject(new Error(data.message));
    else entry?.resolve(data);
  });

  return {
    ask: (question, timeoutMs) =>
      new Promise((resolve, reject) => {
        const id = nextId++;
        const timer = setTimeout(
          () => take(id)?.reject(new Error(`the search worker did not answer within ${timeoutMs} ms`)),
          timeoutMs,
        );
        waiting.set(id, { resolve, reject, timer });
        worker.postMessage({ ...question, id });
      }),
    close: () => close(),
  };
}

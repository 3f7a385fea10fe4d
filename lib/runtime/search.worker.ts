import { createAnswerer } from './answer-requests';
import type { WorkerRequest } from './protocol';

const answer = createAnswerer(async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
});

// Not one listener more where there is one: WebKit runs this script again when a part of it asks for it.
self.onmessage ??= async ({ data }: MessageEvent<WorkerRequest>) => {
  self.postMessage(await answer(data));
};

import { FormatError } from './format-error';

/** Undoes raw deflate with what browsers and Node both have. Rejects with `FormatError` for anything else. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new FormatError('not deflate, or damaged', { cause: error });
  }
}

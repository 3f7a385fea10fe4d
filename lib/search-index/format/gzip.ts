import { FormatError } from './bytes';

/** Undoes gzip with what browsers and Node both have. Rejects with `FormatError` for anything that is not gzip. */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  try {
    const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new FormatError('not gzip, or damaged', { cause: error });
  }
}

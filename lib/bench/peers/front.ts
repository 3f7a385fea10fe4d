import { readFile } from 'node:fs/promises';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { importPeer } from './install-peers';
import { listen } from './line';

/** One answered request. Times are milliseconds since 1970, so that a page's can be set beside them. */
export interface Served {
  path: string;
  beganAt: number;
  endedAt: number;
  /** Of the body, as it was sent. */
  bytes: number;
}

/** A server of the files in a folder. */
export interface Front {
  port: number;
  /** All requests since the last call. */
  takeServed(): Served[];
  close(): void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder as a good static host does: HTTP/2, text and code in brotli of the best quality (compressed once, or
 * ready as `<file>.br`), all else as it is, everything immutable. The certificate is made here and signed by itself.
 */
export async function openFront(folder: string): Promise<Front> {
  let served: Served[] = [];
  const compressed = new Map<string, Uint8Array>();

  async function bodyOf(file: string): Promise<{ body: Uint8Array; encoding: string | null } | null> {
    const ready = compressed.get(file);
    if (ready !== undefined) return { body: ready, encoding: 'br' };
    const isText = path.extname(file) in types;
    const stored = isText ? await readFile(`${file}.br`).catch(() => null) : null;
    if (stored !== null) return { body: stored, encoding: 'br' };
    const plain = await readFile(file).catch(() => null);
    if (plain === null || !isText) return plain === null ? null : { body: plain, encoding: null };
    const body = brotliCompressSync(plain);
    compressed.set(file, body);
    return { body, encoding: 'br' };
  }

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const beganAt = clock();
    const { pathname } = new URL(request.url, 'https://localhost');
    const found = await bodyOf(path.join(folder, path.posix.normalize(decodeURIComponent(pathname))));
    response.statusCode = found === null ? 404 : 200;
    response.setHeader('content-type', types[path.extname(pathname)] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    if (found?.encoding) response.setHeader('content-encoding', found.encoding);
    response.on('finish', () =>
      served.push({ path: pathname, beganAt, endedAt: clock(), bytes: found?.body.length ?? 0 }),
    );
    if (found === null) response.end();
    else response.end(found.body);
  }

  const server = createSecureServer(
    { ...(await makeCertificate()), allowHTTP1: true },
    (request, response) => {
      answer(request, response).catch(() => response.stream.close());
    },
  );
  return {
    port: await listen(server),
    takeServed() {
      const taken = served;
      served = [];
      return taken;
    },
    close: () => server.close(),
  };
}

/** Milliseconds since 1970, finer than `Date.now`. */
export function clock(): number {
  return performance.timeOrigin + performance.now();
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const { generate } = await importPeer('selfsigned');
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key, cert };
}

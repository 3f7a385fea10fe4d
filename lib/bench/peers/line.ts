import { connect, createServer, type Server, type Socket } from 'node:net';

/** A network between browser and server. */
export interface Conditions {
  name: string;
  /** Both ways together, milliseconds. */
  roundTripMs: number;
  /** Bits a second; null: as fast as the machine. */
  downBits: number | null;
  upBits: number | null;
}

/** Lighthouse's "Slow 4G", and the bare machine. */
export const slow4G: Conditions = {
  name: 'Slow 4G',
  roundTripMs: 150,
  downBits: 1_600_000,
  upBits: 750_000,
};
export const unthrottled: Conditions = {
  name: 'no throttling',
  roundTripMs: 0,
  downBits: null,
  upBits: null,
};

/** A port that leads to a server over a network with given conditions. */
export interface Line {
  port: number;
  /** Bytes that went from server to browser and back since the line was opened, encryption and headers in. */
  movedBytes(): number;
  close(): void;
}

/** Smallest piece that is sent on at once: about what a network carries as one. */
const pieceBytes = 1_400;

/**
 * Relays connections to a port of this machine and slows them down. It stands outside the browser because the browser's
 * own throttling does not hold for the requests of workers, and because what passes here is what is really moved.
 * All connections of a line share its speed. Slow start, loss and name look-up of a real network are left out.
 */
export async function openLine(targetPort: number, conditions: Conditions): Promise<Line> {
  const { roundTripMs, downBits, upBits } = conditions;
  const sockets = new Set<Socket>();
  let movedBytes = 0;
  const count = (bytes: number) => {
    movedBytes += bytes;
  };
  const down = { freeAt: 0, msPerByte: downBits === null ? 0 : 8000 / downBits };
  const up = { freeAt: 0, msPerByte: upBits === null ? 0 : 8000 / upBits };
  const server = createServer((browser) => {
    const target = connect(targetPort, '127.0.0.1');
    for (const socket of [browser, target]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    relay(browser, target, { way: up, delayMs: roundTripMs / 2, count });
    relay(target, browser, { way: down, delayMs: roundTripMs / 2, count });
  });
  return {
    port: await listen(server),
    movedBytes: () => movedBytes,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Listens on a free port of this machine alone. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

interface Way {
  /** When the last byte that was sent will have left, milliseconds of `performance.now`. */
  freeAt: number;
  msPerByte: number;
}

interface RelayOptions {
  way: Way;
  delayMs: number;
  count(bytes: number): void;
}

function relay(from: Socket, to: Socket, { way, delayMs, count }: RelayOptions): void {
  const underWay: { arrivesAt: number; bytes: Uint8Array | null }[] = [];
  let timer: NodeJS.Timeout | null = null;
  const deliver = () => {
    timer = null;
    for (;;) {
      const next = underWay[0];
      if (next === undefined) return;
      const wait = next.arrivesAt - performance.now();
      if (wait > 0) {
        timer = setTimeout(deliver, wait);
        return;
      }
      underWay.shift();
      if (to.destroyed) return;
      if (next.bytes === null) to.end();
      else to.write(next.bytes);
    }
  };
  const send = (bytes: Uint8Array | null) => {
    way.freeAt = Math.max(way.freeAt, performance.now()) + (bytes?.length ?? 0) * way.msPerByte;
    underWay.push({ arrivesAt: way.freeAt + delayMs, bytes });
    if (timer === null) deliver();
  };
  from.on('data', (chunk) => {
    count(chunk.length);
    const step = way.msPerByte === 0 ? chunk.length : pieceBytes;
    for (let at = 0; at < chunk.length; at += step) send(chunk.subarray(at, at + step));
  });
  from.on('end', () => send(null));
  from.on('close', () => send(null));
}

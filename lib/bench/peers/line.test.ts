import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roundsOf } from './ask-engines';
import { listen, openLine, unthrottled } from './line';

describe('a slow line', () => {
  /** Answers every byte with 4,000. */
  const server = createServer((socket) => {
    socket.on('data', (asked) => socket.write(Buffer.alloc(4_000 * asked.length, 7)));
    socket.on('error', () => socket.destroy());
  });
  let port = 0;
  beforeAll(async () => {
    port = await listen(server);
  });
  afterAll(() => {
    server.close();
  });

  const receive = (socket: Socket, bytes: number) =>
    new Promise<number>((resolve) => {
      const began = performance.now();
      let received = 0;
      socket.on('data', (chunk) => {
        received += chunk.length;
        if (received >= bytes) resolve(performance.now() - began);
      });
    });

  it('takes the time of the way and of the bytes, and counts them', async () => {
    const line = await openLine(port, { name: '', roundTripMs: 100, downBits: 160_000, upBits: 160_000 });
    const socket = connect(line.port, '127.0.0.1');
    const received = receive(socket, 4_000);
    socket.write('?');
    // 4,000 bytes at 20 bytes a millisecond, and the way there and back.
    expect(await received).toBeGreaterThan(295);
    expect(line.movedBytes()).toBe(4_001);
    socket.destroy();
    line.close();
  });

  it('shares its speed between connections', async () => {
    const line = await openLine(port, { name: '', roundTripMs: 0, downBits: 160_000, upBits: null });
    const sockets = [connect(line.port, '127.0.0.1'), connect(line.port, '127.0.0.1')];
    const received = sockets.map((socket) => receive(socket, 4_000));
    for (const socket of sockets) socket.write('?');
    expect(Math.max(...(await Promise.all(received)))).toBeGreaterThan(395);
    for (const socket of sockets) socket.destroy();
    line.close();
  });

  it('adds nothing when it is not slow', async () => {
    const line = await openLine(port, unthrottled);
    const socket = connect(line.port, '127.0.0.1');
    const received = receive(socket, 4_000_000);
    socket.write('?'.repeat(1_000));
    await received;
    expect(line.movedBytes()).toBe(4_001_000);
    socket.destroy();
    line.close();
  });
});

describe('rounds of requests', () => {
  it('are the longest chain in which each could know the answer before', () => {
    expect(roundsOf([], 150)).toBe(0);
    const together = [
      { beganAt: 0, endedAt: 1 },
      { beganAt: 3, endedAt: 4 },
    ];
    expect(roundsOf(together, 150)).toBe(1);
    expect(roundsOf([...together, { beganAt: 152, endedAt: 153 }], 150)).toBe(2);
    expect(roundsOf([{ beganAt: 310, endedAt: 311 }, ...together, { beganAt: 152, endedAt: 153 }], 150)).toBe(
      3,
    );
  });
});

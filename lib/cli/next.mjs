/**
 * `next` with telemetry off, on every system alike: `node lib/cli/next.mjs <command>`. Runs in this very process, so
 * that a signal to it reaches the server and no server is left behind.
 */
process.env.NEXT_TELEMETRY_DISABLED = '1';
await import('next/dist/bin/next');

import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    // As TypeScript resolves: `./khoj` is khoj.ts, not khoj.mjs.
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    alias: {
      '@': root,
      // The real module throws outside a server component bundle; unit tests run plain Node.
      'server-only': path.join(root, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    environment: 'node',
    // Property tests on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{lib,components,app}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.built.test.ts'],
        },
      },
      // Looks at .next: needs `npm run build` first.
      { extends: true, test: { name: 'built', include: ['lib/**/*.built.test.ts'] } },
    ],
  },
});

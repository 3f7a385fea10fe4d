import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

export default defineConfig({
  resolve: {
    alias: {
      '@': root,
      // The real module throws outside a server component bundle; unit tests run plain Node.
      'server-only': path.join(root, 'node_modules/server-only/empty.js'),
    },
  },
  test: {
    include: ['{lib,components,app}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});

import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const api = 'http://localhost:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: {
    alias: { '@bestuiver/domain': fileURLToPath(new URL('../../libs/domain/src/index.ts', import.meta.url)) },
  },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022', sourcemap: false, reportCompressedSize: false },
  server: {
    port: 5173,
    proxy: {
      '/api': api,
      '/demo/mailbox': {
        target: api,
        // The page and its data share one address: only the data comes from the api.
        bypass: (request) => (request.headers.accept?.includes('application/json') ? undefined : '/index.html'),
      },
    },
  },
});

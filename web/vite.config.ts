import { defineConfig } from 'vite';

/** `npm start` says where the page goes; `npx vite web` serves it while it is being written, with the API of a running program. */
export default defineConfig({
  root: import.meta.dirname,
  build: {
    target: 'es2022',
    emptyOutDir: true,
    rolldownOptions: {
      // "use client" speaks to renderers on a server, of which there is none here.
      onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log),
    },
  },
  server: { port: 5173, proxy: { '/api': process.env.MINGZHANG_API ?? 'http://127.0.0.1:3000' } },
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

/** Lays a packed copy beside each script and style, for the server to give to whoever takes it. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file)))
      writeFileSync(join(dir, `${name}.gz`), gzipSync(readFileSync(join(dir, name)), { level: 9 }));
  },
};

/** `npm start` says where the page goes; `npx vite web` serves it while it is being written, with the API of a running program. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [packed],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1000, // kB before packing; `npm run bench:page` watches what the first screen costs
    rolldownOptions: {
      // What the first screen needs comes in one piece: many small files wait for one another.
      output: { codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] } },
      // "use client" speaks to renderers on a server, of which there is none here.
      onLog: (level, log, show) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && show(level, log),
    },
  },
  server: { port: 5173, proxy: { '/api': process.env.MINGZHANG_API ?? 'http://127.0.0.1:3000' } },
});

import { parentPort, workerData } from 'node:worker_threads';
import { type AstroInlineConfig, build } from 'astro';

const vite: NonNullable<AstroInlineConfig['vite']> = {
  build: {
    // The folder is new, and editions are being written into it.
    emptyOutDir: false,
    rolldownOptions: {
      // Astro marks its own modules so that bundlers warn of it on every build.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
};

const { folder }: { folder: string } = workerData;
await build({ outDir: folder, logLevel: 'warn', vite });
parentPort?.postMessage(null);

// Lists the files of the finished build, and makes the worker that keeps them. It comes after all that
// changes files. Astro's configuration imports this file, so it runs in plain Node.
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { contentHash, repeats, type KeptList } from '../offline/kept-list.ts';
import { inOrder, isKept } from '../offline/left-out.ts';
import { builtFiles } from './built-files.ts';

const workers = fileURLToPath(new URL('../offline/worker/', import.meta.url));

// Already compressed, so that it is sent as it is.
const packed = /\.(?:woff2|png|jpg|webp|wasm|pf_\w+)$/;

/** The list of what `folder` gives to keep. */
export async function keptList(folder: string): Promise<KeptList> {
  const all = await builtFiles(folder);
  const paths = all.map((file) => relative(folder, file).split(sep).join('/'));
  const files: Record<string, string> = {};
  let [bytes, sentBytes] = [0, 0];
  for (const path of inOrder(paths.filter(isKept))) {
    const content = await readFile(join(folder, path));
    files[path] = await contentHash(new Uint8Array(content));
    const sent = packed.test(path) ? content.length : gzipSync(content).length;
    sentBytes += sent;
    bytes += repeats.test(path) ? sent : content.length;
  }
  const version = await contentHash(new TextEncoder().encode(JSON.stringify(files)));
  return { version, files, bytes, sentBytes };
}

async function bundled(entry: string, list?: KeptList): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { KEPT_LIST: JSON.stringify(list ?? null) },
    build: {
      write: false,
      rollupOptions: { input: join(workers, entry), output: { format: 'iife' } },
    },
  });
  const [output] = [result].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not built.`);
  return output.output[0].code;
}

/** Writes `sw.js` into a finished build. */
export async function writeWorker(folder: string): Promise<void> {
  const list = await keptList(folder);
  await writeFile(join(folder, 'sw.js'), await bundled('service-worker.ts', list));
}

/** Writes in its place a `sw.js` that removes what was kept, and itself. */
export async function writeRemovingWorker(folder: string): Promise<void> {
  await writeFile(join(folder, 'sw.js'), await bundled('removing-worker.ts'));
}

const off = process.env['OFFLINE'] === 'off';

/** An Astro integration that adds the worker; a server for authors, and OFFLINE=off, remove any. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:config:setup': ({ updateConfig, command }) => {
      const works = String(command === 'build' && !off);
      updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': works } } });
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        if (!/\/sw\.js(?:\?|$)/.test(request.url ?? '')) return next();
        response.setHeader('content-type', 'text/javascript');
        void bundled('removing-worker.ts').then((code) => response.end(code), next);
      });
    },
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      await (off ? writeRemovingWorker(folder) : writeWorker(folder));
    },
  },
});

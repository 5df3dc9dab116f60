// Serves a finished build as GitHub Pages does: compressed, under its base, with 404.html.
//   node src/checks/serve-dist.ts <folder> <base> <port>
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const compressed = new Set(['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt']);

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** The file for a requested path, or undefined where Pages would answer 404. */
function fileFor(folder: string, base: string, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const file = join(folder, normalize('/' + decodeURIComponent(path.slice(base.length))));
  return [file, join(file, 'index.html')].find(isFile);
}

const headers = (file: string): Record<string, string> => ({
  'content-type': types[extname(file)] ?? 'application/octet-stream',
  'cache-control': 'max-age=600',
  ...(compressed.has(extname(file)) ? { 'content-encoding': 'gzip' } : {}),
});

/** A server that listens on `port`; 0 takes any free one. */
export function serveDist(folder: string, base: string, port: number): Server {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = fileFor(folder, base, pathname);
    const file = found ?? join(folder, '404.html');
    const body = readFileSync(file);
    response.writeHead(found ? 200 : 404, headers(file));
    response.end(compressed.has(extname(file)) ? gzipSync(body) : body);
  });
  return server.listen(port, '127.0.0.1');
}

if (import.meta.main) {
  const [folder = 'dist', base = '/', port = '4321'] = process.argv.slice(2);
  serveDist(folder, base, Number(port));
  console.log(`http://localhost:${port}${base}`);
}

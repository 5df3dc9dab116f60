// The site with one script more in each page, which notes what goes wrong there: a way to hear it that
// is the same in every browser. What is only fetched beforehand may fail: its import says so if it matters.
import { createServer } from 'node:http';
import { serveDist } from '../serve-dist.ts';

const watcher = `
  globalThis.troubles = [];
  const note = (text) => globalThis.troubles.push(text);
  addEventListener('error', ({ message, target }) => {
    if (target.rel !== 'modulepreload') note(message ?? 'not loaded: ' + (target.src ?? target.href));
  }, true);
  addEventListener('unhandledrejection', ({ reason }) => note('rejected: ' + reason));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    note('refused: ' + effectiveDirective + ' ' + blockedURI));
  const { error } = console;
  console.error = (...words) => { note('console: ' + words.join(' ')); error(...words); };
`;

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** Serves the build in `folder` under `base` at `port`; the answer ends that. */
export function watchedSite(folder: string, base: string, port: number): () => void {
  const inner = serveDist(folder, base, port + 1);
  const server = createServer((request, response) => {
    if (request.url === `${base}watcher.js`) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(watcher);
      return;
    }
    void fetch(`http://127.0.0.1:${port + 1}${request.url ?? ''}`).then(async (found) => {
      const type = found.headers.get('content-type') ?? '';
      const body = Buffer.from(await found.arrayBuffer());
      response.writeHead(found.status, { 'content-type': type });
      response.end(type.startsWith('text/html') ? watched(body.toString(), base) : body);
    });
  }).listen(port, '127.0.0.1');
  return () => {
    for (const one of [server, inner]) {
      one.close();
      one.closeAllConnections();
    }
  };
}

function watched(html: string, base: string): string {
  if (!policy.test(html)) throw new Error('A page has no policy: build the site first.');
  return html.replace(policy, (found) => `${found}<script src="${base}watcher.js"></script>`);
}

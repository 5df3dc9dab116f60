// What a page finds out in any browser that can be started from a command line: it is opened there,
// and posts its answer back. No driver is needed, so whatever browser is installed can be asked.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromiumArguments, chromiumPath } from '../chromium.ts';

/** A browser by the name that people know, and how it is started. */
export interface Browser {
  readonly name: string;
  readonly program: string | undefined;
  readonly starting: (profile: string) => readonly string[];
}

const inPath = (...names: readonly string[]): string | undefined =>
  names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);

/** FIREFOX_PATH and WEBKIT_PATH name one that is not in the path. */
export const browsers: readonly Browser[] = [
  {
    name: 'Chromium',
    program: chromiumPath(),
    starting: (profile) => ['--headless', `--user-data-dir=${profile}`, ...chromiumArguments],
  },
  {
    name: 'Firefox',
    program: process.env['FIREFOX_PATH'] ?? inPath('firefox', 'firefox-esr'),
    starting: (profile) => ['--headless', '--no-remote', '--profile', profile],
  },
  { name: 'WebKit', program: process.env['WEBKIT_PATH'], starting: () => [] },
];

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** Serves `folder` until the page posts its answer, which is the text given back. */
function answerFrom(folder: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      if (request.method !== 'POST') {
        const file = request.url === '/' ? '/index.html' : (request.url ?? '');
        try {
          const content = readFileSync(join(folder, file));
          response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' });
          response.end(content);
        } catch {
          response.writeHead(404).end();
        }
        return;
      }
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        response.end();
        server.close();
        server.closeAllConnections();
        resolve(Buffer.concat(parts).toString());
      });
    }).listen(port);
    const late = () => reject(new Error('The page did not answer within ten minutes.'));
    setTimeout(late, 600_000).unref();
  });
}

/** What the page in `folder` posts when that browser opens it. */
export async function visit(browser: Browser, folder: string, port: number): Promise<string> {
  if (browser.program === undefined) throw new Error(`${browser.name} was not found.`);
  const profile = mkdtempSync(join(tmpdir(), 'visit-'));
  const answer = answerFrom(folder, port);
  const started = spawn(
    browser.program,
    [...browser.starting(profile), `http://localhost:${port}/`],
    { stdio: 'ignore', detached: true },
  );
  const text = await answer;
  if (started.pid !== undefined) process.kill(-started.pid, 'SIGKILL');
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  return text;
}

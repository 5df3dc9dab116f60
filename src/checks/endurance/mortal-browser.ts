// A browser that keeps its profile and can be killed.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../chromium.ts';

export interface Running {
  readonly page: Page;
  kill(): Promise<void>;
}

/** Starts a browser on `profile`; Playwright itself cannot kill one that keeps its profile. */
export async function startOnProfile(profile: string): Promise<Running> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    chromiumPath(),
    [
      ...chromiumArguments,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
  const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
  return { page, kill: () => kill(child, browser) };
}

/** The file is there a moment before the port is in it. */
async function portIn(file: string): Promise<string> {
  for (let wait = 0; wait < 1200; wait += 1) {
    const [port = '', rest] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (rest !== undefined) return port;
    await pause(50);
  }
  throw new Error('Chromium has not opened its debugging port within a minute.');
}

/** SIGKILL for the browser and all its processes, as when the machine runs out of memory. */
async function kill(child: ChildProcess, browser: Browser): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}

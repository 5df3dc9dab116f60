// WebKit by WebDriver, as the W3C describes it: WebKitGTK's MiniBrowser on a screen that is not there.
import { spawn, type ChildProcess } from 'node:child_process';
import type { Driver, Key, Place } from './driver.ts';

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** Xvfb; a screen that is there is used instead. */
  readonly screen: string | undefined;
}

const keys: Readonly<Record<Key, string>> = {
  ArrowRight: '\uE014',
  Enter: '\uE007',
  Tab: '\uE004',
};

// Containers have neither the sandbox nor the buffers that it wants.
const environment = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
};

const port = 4419;
const screen = ':94';

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer: { readonly value: unknown } = JSON.parse(await response.text());
  if (!response.ok) throw new Error(`${path} answered ${JSON.stringify(answer.value)}`);
  return answer.value;
}

/** Asks until the driver listens. */
async function begin(browser: string): Promise<string> {
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  for (let tries = 0; ; tries += 1)
    try {
      const answer = await ask('POST', '/session', { capabilities });
      if (typeof answer === 'object' && answer !== null && 'sessionId' in answer)
        return String(answer.sessionId);
      throw new Error('WebKit gave no session.');
    } catch (reason) {
      if (tries > 40) throw reason;
      await new Promise((done) => setTimeout(done, 500));
    }
}

const typed = (texts: readonly string[]) => ({
  type: 'key',
  id: 'keys',
  actions: texts.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});

const moveTo = ({ x, y }: Place) => ({ type: 'pointerMove', duration: 20, x, y });

const dragged = ([first, ...rest]: readonly [Place, ...Place[]]) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    moveTo(first),
    { type: 'pointerDown', button: 0 },
    ...rest.map(moveTo),
    { type: 'pointerUp', button: 0 },
  ],
});

const evaluated = (expression: string): string =>
  `const tell = arguments[0]; Promise.resolve(${expression}).then(tell, (error) => tell(String(error)));`;

/** A window of WebKitGTK's own small browser. */
export async function webKitDriver({
  driver,
  browser,
  screen: xvfb,
}: WebKitPrograms): Promise<Driver> {
  const started: ChildProcess[] = [];
  const shown = xvfb === undefined ? {} : { DISPLAY: screen };
  if (xvfb !== undefined)
    started.push(spawn(xvfb, [screen, '-screen', '0', '1300x1000x24'], { stdio: 'ignore' }));
  const env = { ...process.env, ...environment, ...shown };
  started.push(spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' }));
  const session = `/session/${await begin(browser)}`;
  const act = (action: object) => ask('POST', `${session}/actions`, { actions: [action] });
  await ask('POST', `${session}/window/rect`, { width: 1200, height: 900 });
  return {
    open: async (url) => void (await ask('POST', `${session}/url`, { url })),
    value: (expression) =>
      ask('POST', `${session}/execute/async`, { script: evaluated(expression), args: [] }),
    type: async (text) => void (await act(typed([...text]))),
    press: async (key) => void (await act(typed([keys[key]]))),
    drag: async (way) => void (await act(dragged(way))),
    close: async () => {
      await ask('DELETE', session);
      for (const child of started) child.kill();
    },
  };
}

// `npm run accessibility`: axe on every page with every state of its figures, and on every kind of question
// in every state, in both themes; every figure by keys alone, and its letters on the smallest screen.
// Prints a table. Names to look at may follow: `-- /course/ cloze "by keys"`.
// ACCESSIBILITY_DIST names a finished build under /shrinkage/ to look at instead of a new one.
import { chromium, type Browser } from '@playwright/test';
import { choiceName } from '#offline/names.ts';
import { base, givenOrBuilt } from '../based-build.ts';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { serveDist } from '../serve-dist.ts';
import { keysSubject } from './keys/figures.ts';
import { lettersSubject } from './letters.ts';
import { itemSubjects, pageSubject, type Seen, type Subject } from './looks.ts';
import { pagesOf } from './pages.ts';

const port = 4337;
const atOnce = 2;
const folder = givenOrBuilt(process.env['ACCESSIBILITY_DIST'], 'reports/accessibility');

const names = process.argv.slice(2);
const pages = pagesOf(folder);
const withFigures = pages.filter((path) => path.startsWith('gallery/'));
const subjects = [
  ...itemSubjects,
  ...pages.map(pageSubject),
  ...pages.filter((path) => path.startsWith('embed/')).map(keysSubject),
  ...withFigures.map(lettersSubject),
].filter(({ name }) => names.length === 0 || names.some((wanted) => name.includes(wanted)));

const origin = `http://localhost:${port}`;
// Each window would fetch the whole site, to keep it for use without a network.
const keepsNothing = {
  cookies: [],
  origins: [{ origin, localStorage: [{ name: choiceName(base), value: 'off' }] }],
};

/** In a window of its own; what keeps axe from looking is a finding, too. */
async function lookAt(browser: Browser, { look }: Subject): Promise<Seen> {
  const context = await browser.newContext({
    baseURL: `${origin}${base}`,
    storageState: keepsNothing,
  });
  try {
    return await look(await context.newPage());
  } catch (reason) {
    return { states: 0, found: [`not seen: ${reason}`] };
  } finally {
    await context.close();
  }
}

const print = ({ name }: Subject, { states, found, notes = [] }: Seen, seconds: number): void =>
  console.log(
    [
      `${String(found.length).padStart(10)} ${String(states).padStart(6)} ${seconds.toFixed().padStart(7)}  ${name}`,
      ...[...found, ...notes].map((sentence) => `${' '.repeat(27)}${sentence}`),
    ].join('\n'),
  );

async function lookAtAll(browser: Browser): Promise<Seen> {
  const open = [...subjects];
  const total = { states: 0, found: new Array<string>() };
  const lookOn = async (): Promise<void> => {
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      const started = performance.now();
      const seen = await lookAt(browser, next);
      print(next, seen, (performance.now() - started) / 1000);
      total.states += seen.states;
      total.found.push(...seen.found);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lookOn));
  return total;
}

const server = serveDist(folder, base, port);
const browser = await chromium.launch({
  executablePath: chromiumPath(),
  args: [...chromiumArguments],
});
console.log('  findings states seconds');
const { states, found } = await lookAtAll(browser);
await browser.close();
server.close();
console.log(
  `${subjects.length} looks at ${pages.length} pages and ${itemSubjects.length} kinds of questions, ${states} states: ${found.length} findings`,
);
process.exitCode = found.length === 0 && subjects.length > 0 ? 0 : 1;

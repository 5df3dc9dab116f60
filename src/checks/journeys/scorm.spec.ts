// The SCORM package, unpacked on a site that is not ours, in a learning system that keeps to the limits:
// begun on one device, gone on with on another, handed in, scored, and opened by the teacher.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { lessonsIn } from '#assignments/bank.ts';
import { identified, type Assignment } from '#assignments/assignment.ts';
import { newTeacherKey } from '#assignments/keys.ts';
import { writeLink } from '#assignments/link.ts';
import { personalSeed } from '#assignments/personal-seed.ts';
import { regrade } from '#assignments/regrade.ts';
import { openReceipt } from '#assignments/seal.ts';
import { items } from '#content/lessons/02-one-weight/items.ts';
import { scormPackage } from '#exporters/scorm/package.ts';
import type { Player } from '#exporters/scorm/player.ts';
import { askedOn, type Asked } from './answering/asked.ts';
import { driverOf } from './answering/drivers.ts';
import { mouse } from './answering/hands.ts';

const system = 'https://lms.example/course/7/';
const runtime = 'node_modules/scorm-again/dist/scorm12.min.js';
const student = { id: 's-001', name: 'Ada Lovelace' };

/** The limits that scorm-again lets pass, around what the content calls; what was refused is noted. */
const limits = `
  const inner = new Scorm12API({ autocommit: false, logLevel: 5 });
  inner.loadFromJSON(JSON.parse(localStorage.getItem('kept') ?? '{"cmi":{"core":{"student_id":"s-001","student_name":"Lovelace, Ada"}}}'), '');
  window.refused = [];
  window.API = new Proxy(inner, { get: (api, name) => name !== 'LMSSetValue' ? (typeof api[name] === 'function' ? api[name].bind(api) : api[name]) : (element, value) => {
    const text = String(value);
    const bad = element === 'cmi.suspend_data' && text.length > 4096 || /score/.test(element) && !/^\\d+(\\.\\d+)?$/.test(text) || /student_response/.test(element) && text.length > 255;
    const taken = bad ? 'false' : api.LMSSetValue(element, value);
    if (String(taken) !== 'true') window.refused.push([element, text]);
    return taken;
  } });
`;

const lessons = (content: string): string =>
  `<!doctype html><script src="runtime.js"></script><script>${limits}</script><iframe src="${content}" style="width:100%;height:95vh"></iframe>`;

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  woff2: 'font/woff2',
};

/** The learning system with the unpacked package; nothing else can be reached. */
async function openSystem(
  browser: Browser,
  files: Record<string, Uint8Array>,
  kept?: Sitting,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(
    (cmi) => cmi && localStorage.setItem('kept', JSON.stringify({ cmi })),
    kept,
  );
  await page.route('**/*', (route) => {
    const path = route
      .request()
      .url()
      .replace(/[?#].*$/u, '');
    if (path === `${system}play.html`)
      return route.fulfill({ contentType: 'text/html', body: lessons('sco/index.html') });
    if (path === `${system}runtime.js`)
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(runtime, 'utf8') });
    const file = path.startsWith(`${system}sco/`)
      ? files[path.slice(`${system}sco/`.length)]
      : undefined;
    if (file === undefined) return route.abort();
    const contentType = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    return route.fulfill({ contentType, body: Buffer.from(file) });
  });
  return page;
}
const graded = items.filter(({ purpose }) => purpose === 'graded');
const chosen = ['numeric', 'single-choice', 'multiple-choice'].flatMap(
  (type) => graded.find((item) => item.type === type) ?? [],
);

async function assignmentFor(teacherKey: string): Promise<Assignment> {
  return {
    format: 'shrinkage-assignment',
    version: 1,
    title: 'Week 3: <ridge & lasso>',
    entries: chosen.map(({ id, version }) => ({ item: id, version, weight: 1 })),
    policy: { attempts: 3, hintCost: 0, feedback: 'now' },
    takes: 1,
    salt: 'AAAAAAAAAAAAAAAAAAAAAA',
    bank: '',
    teacherKey,
  };
}

async function packed(assignment: Assignment, site: string): Promise<Record<string, Uint8Array>> {
  const load = async (path: string): Promise<Uint8Array> =>
    new Uint8Array(await (await fetch(new URL(path, site))).arrayBuffer());
  const player: Player = JSON.parse(strFromU8(await load('scorm/player.json')));
  const { id } = await identified(assignment);
  const link = await writeLink(assignment);
  const lessons = lessonsIn(assignment);
  const { origin } = new URL(site);
  return unzipSync(
    await scormPackage({ id, link, title: assignment.title, lessons }, player, origin, load),
  );
}

interface Sitting {
  readonly core: Readonly<Record<string, string>> & {
    readonly score: Readonly<Record<string, string>>;
  };
  readonly suspend_data: string;
}

/** What the system has recorded. */
const recorded = (page: Page): Promise<Sitting> =>
  page.evaluate(() => {
    const api: { renderCMIToJSONObject(): { cmi: Sitting } } = Reflect.get(window, 'API');
    return api.renderCMIToJSONObject().cmi;
  });

test('a package is worked on in two sittings and handed in with a score', async ({
  browser,
  baseURL,
}) => {
  const key = await newTeacherKey();
  const assignment = await assignmentFor(key.publicKey);
  const whole = await identified(assignment);
  const files = await packed(assignment, baseURL ?? '');
  const seed = await personalSeed(whole.id, student, 1);

  const right = chosen.map((item) => item.variant(seed).answers.right);
  const give = async (page: Page, place: number, response: unknown): Promise<Asked> => {
    const item = chosen[place];
    if (!item) throw new Error(`There is no question ${place}.`);
    const asked = askedOn(page.frameLocator('iframe'), item.id);
    await expect(asked.question).toHaveAttribute('data-alive', '');
    await driverOf(item.type)(mouse, asked, response);
    return asked;
  };

  const first = await openSystem(browser, files);
  await first.goto(`${system}play.html`);
  const { question } = await give(first, 0, right[0]);
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question).toContainText('Right.');
  await expect.poll(async () => (await recorded(first)).core.score.raw).toBe('33.33');
  const kept = await recorded(first);
  expect(kept.core['lesson_status']).toBe('incomplete');
  await first.close();

  const second = await openSystem(browser, files, kept);
  await second.goto(`${system}play.html`);
  const sco = second.frameLocator('iframe');
  await expect(sco.locator(`[data-item="${chosen[0]?.id}"]`)).toContainText('Right.');
  await give(second, 1, right[1]);
  await give(second, 2, chosen[2]?.variant(seed).answers.wrong[0]?.response);
  await sco.getByRole('button', { name: 'Hand in' }).click();
  await expect(sco.locator('#hand-in').locator('..')).toContainText(
    'Your sealed receipt went along.',
  );

  await second.locator('iframe').evaluate((frame) => frame.remove());
  const { core, suspend_data: suspended } = await recorded(second);
  const [sealed = ''] = suspended.split(' ');
  const receipt = await openReceipt(sealed, key.pair);
  const bank = (id: string) => chosen.find((item) => item.id === id);
  const { total, outOf, flags } = await regrade(whole, receipt, bank);
  expect(receipt.student).toEqual(student);
  expect(core).toMatchObject({ lesson_status: 'completed' });
  expect(Number(core.score.raw)).toBeCloseTo((100 * total) / outOf, 1);
  expect(Number(core.score.raw)).toBeGreaterThanOrEqual(66.6);
  expect(Number(core.score.raw)).toBeLessThan(100);
  expect(flags.map(({ kind }) => kind)).toEqual([]);
  expect(await second.evaluate(() => Reflect.get(window, 'refused'))).toEqual([]);
});

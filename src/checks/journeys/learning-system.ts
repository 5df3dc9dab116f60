// A learning system with an unpacked SCORM package: scorm-again, with the limits that it lets pass and
// systems in use do not. It stands on another origin, and nothing else can be reached from it.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page, Route } from '@playwright/test';
import { identified, type Assignment } from '#assignments/assignment.ts';
import { lessonsIn } from '#assignments/bank.ts';
import { writeLink } from '#assignments/link.ts';
import { scormPackage } from '#exporters/scorm/package.ts';
import type { Player } from '#exporters/scorm/player.ts';

export const student = { id: 's-001', name: 'Ada Lovelace' };

/** The files of a package by their paths. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The package of an assignment, made of the files of the site and unpacked. */
export async function packed(assignment: Assignment, site: string): Promise<Files> {
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

/** What the system keeps of one student. */
export interface Sitting {
  readonly core: Readonly<Record<string, string>> & {
    readonly score: Readonly<Record<string, string>>;
  };
  readonly suspend_data: string;
}

/** What the system has recorded. */
export const recorded = (page: Page): Promise<Sitting> =>
  page.evaluate(() => {
    const api: { renderCMIToJSONObject(): { cmi: Sitting } } = Reflect.get(window, 'API');
    return api.renderCMIToJSONObject().cmi;
  });

const address = 'https://lms.example/course/7/';
const runtime = 'node_modules/scorm-again/dist/scorm12.min.js';
const newcomer = { core: { student_id: student.id, student_name: 'Lovelace, Ada' } };

/** Runs in the page. What is refused is noted in `refused`. */
const begin = `
  const inner = new Scorm12API({ autocommit: false, logLevel: 5 });
  inner.loadFromJSON({ cmi: JSON.parse(localStorage.getItem('kept')) }, '');
  window.refused = [];
  const tooLong = (element, text) =>
    (element === 'cmi.suspend_data' && text.length > 4096) ||
    (/student_response/.test(element) && text.length > 255);
  const noDecimal = (element, text) => /score/.test(element) && !/^\\d+(\\.\\d+)?$/.test(text);
  const set = (element, value) => {
    const bad = tooLong(element, String(value)) || noDecimal(element, String(value));
    const taken = bad ? 'false' : inner.LMSSetValue(element, value);
    if (String(taken) !== 'true') window.refused.push([element, value]);
    return taken;
  };
  window.API = new Proxy(inner, {
    get: (api, name) => {
      if (name === 'LMSSetValue') return set;
      return typeof api[name] === 'function' ? api[name].bind(api) : api[name];
    },
  });
`;

const frame = '<iframe src="sco/index.html" style="width:100%;height:95vh"></iframe>';
const play = `<!doctype html><script src="runtime.js"></script><script>${begin}</script>${frame}`;

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  woff2: 'font/woff2',
};

function answer(route: Route, files: Files): Promise<void> {
  const [url = ''] = route.request().url().split(/[?#]/u);
  const path = url.startsWith(address) ? url.slice(address.length) : '';
  if (path === 'play.html') return route.fulfill({ contentType: types['html'] ?? '', body: play });
  const body = path === 'runtime.js' ? readFileSync(runtime) : files[path.replace(/^sco\//u, '')];
  if (body === undefined) return route.abort();
  const contentType = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return route.fulfill({ contentType, body: Buffer.from(body) });
}

/** Opens the activity in a browser that knows nothing of the student but what `kept` says. */
export async function openActivity(
  browser: Browser,
  files: Files,
  kept: Sitting | typeof newcomer = newcomer,
): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript((cmi) => localStorage.setItem('kept', JSON.stringify(cmi)), kept);
  await page.route('**/*', (route) => answer(route, files));
  await page.goto(`${address}play.html`);
  return page;
}

import { expect, test } from 'vitest';
import { Answers } from './answers.ts';
import { Memory, takenOver, unknown, withoutClosed } from './memory.ts';
import { base, cupboard, listOf, request, server } from './offline.test-support.ts';
import { Shelf } from './shelf.ts';

const first = {
  'index.html': 'page 1',
  'course/index.html': 'course 1',
  'texts.json': 'texts 1',
  'one.js': 'one',
  'offline/index.html': 'no network',
};
const second = { ...first, 'index.html': 'page 2', 'texts.json': 'texts 2' };

async function answering(texts: Record<string, string>, version = '1') {
  const place = cupboard();
  const notes = cupboard();
  const host = server(texts);
  const shelf = new Shelf(base, () => Promise.resolve(place));
  const memory = new Memory(base, () => Promise.resolve(notes));
  const stale: string[] = [];
  const list = await listOf(version, texts);
  const noticeStale = () => void stale.push(version);
  const site = { base, list, shelf, memory, fetched: host.fetched, noticeStale };
  const answers = new Answers(site);
  const page = async (path: string, client: string) =>
    answers.page({ request: request(path), path: path.replace(/\?.*$/, ''), client });
  const part = async (path: string, client: string) =>
    (await answers.part({ request: request(path), path, client })).text();
  return { host, shelf, memory, list, stale, answers, page, part };
}

test('what was fetched once is there without a network, by any address', async () => {
  const { host, page, part } = await answering(first);
  expect(await (await page('course/', 'a')).text()).toBe('course 1');
  expect(await part('texts.json', 'a')).toBe('texts 1');
  host.texts = undefined;
  expect(await (await page('course/index.html', 'b')).text()).toBe('course 1');
  expect(await part('texts.json', 'b')).toBe('texts 1');
  const moved = await page('course?seed=1', 'b');
  expect([moved.status, moved.headers.get('location')]).toEqual([
    302,
    'https://x.org/s/course/?seed=1',
  ]);
  await expect(part('one.js', 'b')).rejects.toThrow('Failed to fetch');
});

test('a page that is not kept is answered by a sentence, and not as if it were there', async () => {
  const { host, page, shelf, list } = await answering(first);
  const file = 'offline/index.html';
  await shelf.keep(file, list.files[file] ?? '', new Response('no network'));
  host.texts = undefined;
  const answer = await page('none/', 'a');
  expect([answer.status, await answer.text()]).toEqual([503, 'no network']);
});

test('an error of the server is passed on and not kept', async () => {
  const { host, page, shelf, list } = await answering(first);
  host.texts = {};
  expect((await page('course/', 'a')).status).toBe(404);
  expect(await shelf.missing(list.files)).toHaveLength(5);
});

test('a page of a later version gets everything from the network', async () => {
  const { host, page, part, stale } = await answering(first);
  expect(await (await page('course/', 'old')).text()).toBe('course 1');
  expect(await part('texts.json', 'old')).toBe('texts 1');
  host.texts = second;
  expect(await (await page('', 'new')).text()).toBe('page 2');
  expect(await part('texts.json', 'new')).toBe('texts 2');
  expect(await part('texts.json', 'old')).toBe('texts 1');
  expect(stale).toEqual(['1']);
});

test('a page gets nothing rather than a part of another version', async () => {
  const { host, page, part, stale } = await answering(first);
  await page('course/', 'old');
  await part('one.js', 'old');
  host.texts = second;
  await expect(part('texts.json', 'old')).rejects.toThrow();
  expect(stale).toEqual(['1']);
});

test('a page that no list has gets everything from the network', async () => {
  const { host, page, part } = await answering(first);
  expect(await part('texts.json', 'a')).toBe('texts 1');
  host.texts = { ...second, 'gallery/index.html': 'gallery' };
  expect(await (await page('gallery/', 'b')).text()).toBe('gallery');
  expect(await part('texts.json', 'b')).toBe('texts 2');
});

test('an open page of a version before is answered from that version, and so is its worker', async () => {
  const { host, memory, shelf, answers, part } = await answering(second, '2');
  const old = await listOf('1', first);
  await memory.noteList(old);
  for (const [file, text] of Object.entries(first))
    await shelf.keep(file, old.files[file] ?? '', new Response(text));
  await memory.change((before) => takenOver(before, '1', []));
  await memory.change((before) => takenOver(before, '2', ['tab']));
  await answers.inherit('worker', 'tab');
  expect(host.asked).toEqual([]);
  expect(await part('texts.json', 'tab')).toBe('texts 1');
  expect(await part('texts.json', 'worker')).toBe('texts 1');
  expect(await part('texts.json', 'later tab')).toBe('texts 2');
});

test('pages stay what they are when one version after another takes over', () => {
  const one = takenOver({ active: undefined, others: { x: unknown } }, '1', ['x', 'a']);
  expect(one).toEqual({ active: '1', others: { x: unknown } });
  const two = takenOver(one, '2', ['x', 'a']);
  expect(two).toEqual({ active: '2', others: { x: unknown, a: '1' } });
  const three = takenOver(two, '3', ['a', 'b']);
  expect(three).toEqual({ active: '3', others: { a: '1', b: '2' } });
  expect(withoutClosed(three, new Set(['a'])).others).toEqual({ b: '2' });
});

test('what is remembered outlives the worker', async () => {
  const notes = cupboard();
  const open = () => Promise.resolve(notes);
  await new Memory(base, open).change((before) => takenOver(before, '1', []));
  const later = new Memory(base, open);
  expect((await later.remembered()).active).toBe('1');
  await later.noteList(await listOf('1', first));
  await later.noteList(await listOf('2', second));
  await later.keepLists(new Set(['2']));
  expect(await later.list('1')).toBeUndefined();
  expect((await later.list('2'))?.version).toBe('2');
});

import { expect, test } from 'vitest';
import type { Told } from '../messages.ts';
import { Keeper } from './keeper.ts';
import { base, cupboard, listOf, server } from './offline.test-support.ts';
import { Shelf } from './shelf.ts';

const first = { 'a.js': 'a', 'b.js': 'b', 'c/index.html': 'c', 'd.js': 'd', 'e.js': 'e' };
const second = { ...first, 'b.js': 'b2', 'f.js': 'f' };

async function keeping(texts: Record<string, string>, version: string, place = cupboard()) {
  const list = await listOf(version, texts);
  const host = server(texts);
  const shelf = new Shelf(base, () => Promise.resolve(place));
  const told: Told[] = [];
  const tell = (one: Told) => void told.push(one);
  const keeper = new Keeper({ base, list, shelf, fetched: host.fetched, tell });
  return { keeper, host, shelf, list, told, place };
}

test('keeps what is asked for first, then the rest, and tells how far it is', async () => {
  const { keeper, host, shelf, list, told } = await keeping(first, '1');
  expect(await keeper.keep(['d.js', 'none.js'], false)).toBe('waiting');
  expect(host.asked).toEqual(['d.js']);
  expect(await keeper.keep(['c/index.html'], true)).toBe('ready');
  expect(host.asked).toEqual(['d.js', 'c/', 'a.js', 'b.js', 'e.js']);
  expect(await shelf.missing(list.files)).toEqual([]);
  expect(told.at(-1)).toMatchObject({ doing: 'ready', kept: 5, of: 5 });
  expect(told.map(({ kept }) => kept)).toEqual(told.map(({ kept }) => kept).toSorted());
});

test('goes on where it was interrupted, and asks for nothing twice', async () => {
  const { keeper, host, told } = await keeping(first, '1');
  await keeper.keep(['a.js'], false);
  const { texts } = host;
  host.texts = undefined;
  expect(await keeper.keep([], true)).toBe('offline');
  expect(told.at(-1)).toMatchObject({ doing: 'offline', kept: 1 });
  host.texts = texts;
  host.asked.length = 0;
  expect(await keeper.keep([], true)).toBe('ready');
  expect(host.asked).toEqual(['b.js', 'c/', 'd.js', 'e.js']);
});

test('rounds that are asked for at the same time fetch nothing twice', async () => {
  const { keeper, host } = await keeping(first, '1');
  await Promise.all([keeper.keep([], true), keeper.keep(['a.js'], true), keeper.keep([], true)]);
  expect(host.asked.toSorted()).toEqual(['a.js', 'b.js', 'c/', 'd.js', 'e.js']);
});

test('keeps nothing of another version, and says so', async () => {
  const { keeper, host, shelf, list } = await keeping(first, '1');
  host.texts = second;
  expect(await keeper.keep([], true)).toBe('stale');
  expect(await shelf.missing(list.files)).toContain('b.js');
});

test('a full device ends it', async () => {
  const { keeper, told } = await keeping(first, '1', cupboard(2));
  expect(await keeper.keep([], true)).toBe('full');
  expect(told.at(-1)).toMatchObject({ doing: 'full', kept: 2 });
});

test('a new version fetches what has changed alone, and leaves the old one whole', async () => {
  const old = await keeping(first, '1');
  await old.keeper.keep([], true);
  const next = await keeping(second, '2', old.place);
  expect(await next.keeper.succeed(old.list)).toBe('ready');
  expect(next.host.asked.toSorted()).toEqual(['b.js', 'f.js']);
  expect(await old.shelf.missing(old.list.files)).toEqual([]);
  await next.shelf.sweep([next.list.files]);
  expect(await old.shelf.missing(old.list.files)).toEqual(['b.js']);
  expect(await next.shelf.missing(next.list.files)).toEqual([]);
});

test('of a version that was kept in part, the next one keeps that part', async () => {
  const old = await keeping(first, '1');
  await old.keeper.keep(['b.js'], false);
  const next = await keeping(second, '2', old.place);
  expect(await next.keeper.succeed(old.list)).toBe('waiting');
  expect(next.host.asked).toEqual(['b.js']);
});

test('a worker that is to rest fetches nothing more', async () => {
  const { keeper, host } = await keeping(first, '1');
  keeper.rest();
  await keeper.keep([], true);
  expect(host.asked).toEqual([]);
});

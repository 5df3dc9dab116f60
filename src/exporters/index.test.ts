import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exporters } from './index.ts';

it('lists every format', () => {
  const files = readdirSync(new URL('formats/', import.meta.url));
  const names = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.slice(0, -3));
  expect(exporters.map(({ name }) => name)).toEqual(names.toSorted());
});

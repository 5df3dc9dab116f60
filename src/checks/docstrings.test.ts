// Every public name of the numerics says what it is: a formula or a sentence above it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './imports.ts';

const numerics = sourceFiles().filter(
  (file) => /^src\/numerics\/.*\.ts$/.test(file) && !/test(?:-support)?\.ts$/.test(file),
);

/** Functions and constants exported without a comment right above. */
function undocumented(source: string): string[] {
  const lines = source.split('\n');
  return lines.flatMap((line, at) => {
    const name = /^export (?:async )?(?:function\*?|const|class) (\w+)/.exec(line)?.[1];
    return name !== undefined && !/\*\/$/.test(lines[at - 1] ?? '') ? [name] : [];
  });
}

test.each(numerics)('%s', (file) => {
  expect(undocumented(readFileSync(file, 'utf8'))).toEqual([]);
});

test('finds a function without a comment', () => {
  expect(undocumented('/** λ */\nexport const lambda = 1;\n\nexport function ridge() {}')).toEqual([
    'ridge',
  ]);
});

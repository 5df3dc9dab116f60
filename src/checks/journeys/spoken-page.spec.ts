// What a screen reader says of a lesson is read by people, line by line, and kept in a file. Where a change
// is meant, UPDATE_SPOKEN=1 writes it anew: read what it changed.
import { readFileSync, writeFileSync } from 'node:fs';
import { openWhole, wakeQuestions } from '../accessibility/pages.ts';
import { spokenPage } from '../accessibility/spoken-page.ts';
import { expect, test } from './journey.ts';
import { lesson } from './lesson-page.ts';

const kept = 'src/checks/accessibility/one-weight.spoken.txt';

test('a lesson is read aloud as it is kept', async ({ page }) => {
  await openWhole(page, lesson);
  await wakeQuestions(page);
  const spoken = await spokenPage(page);
  if (process.env['UPDATE_SPOKEN']) writeFileSync(kept, spoken);
  expect(spoken).toBe(readFileSync(kept, 'utf8'));
  expect(spoken).not.toMatch(/WITHOUT (?:A NAME|WORDS)/);
  expect(spoken).not.toMatch(/^(?:button|radio|checkbox|textbox|slider|combobox|image)[^:]*: *$/m);
});

// Everything that axe is to look at: each page with all that can be opened in it, and each kind of
// question in each state that an answer can put it in.
import type { Page } from '@playwright/test';
import { visit } from '../journeys/answering/asked.ts';
import { mouse } from '../journeys/answering/hands.ts';
import { give, sampledTypes, verdicts } from '../journeys/answering/sample-journeys.ts';
import { themes, violations } from './axe.ts';
import { unspokenFormulas } from './formula-names.ts';
import { openWhole, unfold, wakeQuestions } from './pages.ts';

/** What was seen: how many states of figures or questions, and what axe said. */
export interface Seen {
  readonly states: number;
  readonly found: readonly string[];
  /** What is worth knowing and no fault. */
  readonly notes?: readonly string[];
}

export interface Subject {
  readonly name: string;
  readonly look: (page: Page) => Promise<Seen>;
}

/** What axe finds in light, and of the rules on colors in dark. */
export async function inAllThemes(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes)
    found.push(
      ...(await violations(page, {
        theme,
        colorsOnly: theme !== 'light',
        ...(within === undefined ? {} : { within }),
      })),
    );
  return found;
}

export const pageSubject = (path: string): Subject => ({
  name: `/${path}`,
  look: async (page) => {
    await openWhole(page, path);
    await wakeQuestions(page);
    await unfold(page);
    const states = await page.locator('shrinkage-widget, quiz-item, prediction-gate').count();
    const { found } = await unspokenFormulas(page);
    return { states: Math.max(1, states), found: [...found, ...(await inAllThemes(page))] };
  },
});

/** Each sample of the type: unanswered, unreadable, wrong, partly right and right. */
export const itemSubjects: readonly Subject[] = sampledTypes.map(({ name, journeys }) => ({
  name: `question: ${name}`,
  look: async (page) => {
    const within = `[data-item^="samples/${name}-"]`;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const { id } of journeys) await visit(page, id);
    const found = await inAllThemes(page, within);
    let states = journeys.length;
    for (const verdict of verdicts) {
      for (const { id, answers } of journeys)
        for (const one of answers.filter((answer) => answer.verdict === verdict)) {
          await give(mouse, await visit(page, id), name, one);
          states += 1;
        }
      const more = await inAllThemes(page, within);
      found.push(...more.map((sentence) => `${verdict}: ${sentence}`));
    }
    return { states, found };
  },
}));

// Every question, exported as QTI 3 and played by an open player that is not ours, scores as it does here.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from './journey.ts';
import { createServer } from 'vite';
import type { QtiAssessmentItem } from '@citolab/qti-components/qti-elements';
import type { Case, Played } from '#exporters/readers/player-cases.test-support.ts';

/** Lesson code is loaded as the site's build loads it. */
async function exported(): Promise<readonly Played[]> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { played } = await server.ssrLoadModule(
      '/src/exporters/readers/player-cases.test-support.ts',
    );
    return await played(5);
  } finally {
    await server.close();
  }
}

const player = 'node_modules/@citolab/qti-components/cdn/index.js';

async function openPlayer(page: Page): Promise<void> {
  await page.route('**/player/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(player, 'utf8') })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><qti-item><item-container></item-container></qti-item><script type="module" src="player.js"></script>',
        }),
  );
  await page.goto('player/index.html');
}

/** The points that the player gives to each response, as shares of the most. */
const scores = (page: Page, { xml, cases }: Played): Promise<readonly number[]> =>
  page.evaluate(
    async ([source, responses]) => {
      const container = document.querySelector('item-container');
      const shown = () =>
        container?.shadowRoot?.querySelector<QtiAssessmentItem>('qti-assessment-item');
      const before = shown();
      if (container) Reflect.set(container, 'itemXML', source);
      for (let tries = 0; (shown() ?? before) === before && tries < 400; tries++)
        await new Promise((resolve) => setTimeout(resolve, 5));
      const item = shown();
      if (!item || item === before) throw new Error('The player does not show the item.');
      const outcome = (name: string) => Number(item.getOutcome(name).value);
      return responses.map((response) => {
        item.updateResponseVariable(
          'RESPONSE',
          typeof response === 'string' ? response : [...response],
        );
        item.processResponse();
        return outcome('SCORE') / outcome('MAXSCORE');
      });
    },
    [xml, cases.map(({ response }) => response)] as const,
  );

/** The score of what the item holds now. */
const score = (page: Page): Promise<number> =>
  page.locator('qti-assessment-item').evaluate((element: QtiAssessmentItem) => {
    element.processResponse();
    return Number(element.getOutcome('SCORE').value);
  });

const asExpected = ({ worth }: Case, score = NaN): boolean =>
  'share' in worth ? Math.abs(score - worth.share) < 1e-9 : (score === 1) === worth.full;

test('an open player scores each response as we do', async ({ page }) => {
  const all = await exported();
  await openPlayer(page);
  const unlike: unknown[] = [];
  for (const one of all.filter(({ kind }) => kind !== 'essay')) {
    const given = await scores(page, one);
    one.cases.forEach((each, index) => {
      if (!asExpected(each, given[index])) unlike.push([one.id, each, given[index]]);
    });
  }
  expect(unlike).toEqual([]);
  expect(all.flatMap(({ cases }) => cases).length).toBeGreaterThan(1000);

  await test.step('by hand', async () => {
    const number = all.find(({ kind }) => kind === 'number');
    const choice = all.find(({ kind }) => kind === 'choice');
    if (!number || !choice) throw new Error('There is no number and no choice.');
    await scores(page, { ...number, cases: [] });
    await page.getByRole('textbox').fill(String(number.cases[0]?.response));
    await page.getByRole('textbox').press('Tab');
    await expect.poll(() => score(page)).toBe(1);
    await scores(page, { ...choice, cases: [] });
    await page.locator(`qti-simple-choice[identifier="${choice.cases[0]?.response}"]`).click();
    await expect.poll(() => score(page)).toBe(1);
  });
});

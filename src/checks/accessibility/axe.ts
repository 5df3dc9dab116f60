// What axe finds on a page as it stands. The script of axe runs in the page itself: to be driven from
// outside it opens a page of its own for each look, which takes longer than the look.
import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export interface Look {
  readonly theme: Theme;
  /** A selector of the parts to look at; the whole page without one. */
  readonly within?: string;
  /** Only the rules that depend on colors. */
  readonly colorsOnly?: boolean;
}

const colorRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds, a sentence for each place. */
export async function violations(page: Page, { theme, within, colorsOnly }: Look) {
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(axe.source);
  const options: RunOptions = {
    // What passes is not asked for.
    resultTypes: ['violations'],
    rules: { 'label-content-name-mismatch': { enabled: true }, 'target-size': { enabled: true } },
    ...(colorsOnly ? { runOnly: { type: 'rule', values: colorRules } } : {}),
  };
  const found = await page.evaluate(findViolations, { within, options });
  return found.map((sentence) => `${theme}: ${sentence}`);
}

interface Question {
  readonly within: string | undefined;
  readonly options: RunOptions;
}

/** In the page. */
async function findViolations({ within, options }: Question): Promise<string[]> {
  const runner: typeof axe = Reflect.get(globalThis, 'axe');
  // The drawn half of a formula is hidden from all but eyes, and is most of a page; contrast.test.ts
  // holds its colors.
  const context = { ...(within ? { include: within } : {}), exclude: '.katex-html' };
  const { violations } = await runner.run(context, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}: ${target.join(' ')}`),
  );
}

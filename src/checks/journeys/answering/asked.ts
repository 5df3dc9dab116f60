import type { Locator, Page } from '@playwright/test';

/** A question on the page, as those see it who are to answer it. */
export interface Asked {
  readonly question: Locator;
  /** Its field of that name. */
  readonly field: (name: string) => Locator;
}

export function askedOn(page: Page, id: string): Asked {
  const question = page.locator(`[data-item="${id}"]`);
  const prefix = id.replace('/', '-');
  return {
    question,
    field: (name) => page.locator(`[id="${prefix}-${name.replace('.', '-')}"]`),
  };
}

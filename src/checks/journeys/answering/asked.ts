import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** A question on the page, as those see it who are to answer it. */
export interface Asked {
  readonly question: Locator;
  /** Its field of that name. */
  readonly field: (name: string) => Locator;
}

export function askedOn(page: Page | FrameLocator, id: string): Asked {
  const question = page.locator(`[data-item="${id}"]`);
  const prefix = id.replace('/', '-');
  return {
    question,
    field: (name) => page.locator(`[id="${prefix}-${name.replace('.', '-')}"]`),
  };
}

/** The question in the gallery, brought to life by following a link to it, so that Tab goes on from there. */
export async function visit(page: Page, id: string): Promise<Asked> {
  await page.goto(`gallery/questions/#item-${id.replace('/', '-')}`);
  const asked = askedOn(page, id);
  await expect(asked.question).toHaveAttribute('data-alive', '');
  return asked;
}

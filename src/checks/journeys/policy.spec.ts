// What was smuggled into a page is not run, wherever it stands.
// Here alone the policy is broken, so this test is not the other journeys' `journey.ts`.
import { expect, test } from '@playwright/test';

const smuggled = `
  <script>globalThis.smuggled = 'a script'</script>
  <script type="module">globalThis.smuggled = 'a module'</script>
  <script src="https://elsewhere.example/a.js"></script>
  <img src="x:" alt="" onerror="globalThis.smuggled = 'an attribute'">
  <a id="address" href="javascript:globalThis.smuggled='an address'">a</a>`;

test('a script that is not the site’s does not run, and a picture from elsewhere is not fetched', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.route('https://elsewhere.example/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: '' });
  });
  await page.addInitScript(() => {
    const refused: string[] = [];
    Reflect.set(globalThis, 'refused', refused);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      refused.push(effectiveDirective),
    );
  });
  await page.route('**/progress/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<main', `${smuggled}<main`);
    await route.fulfill({ response, body });
  });
  await page.goto('progress/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = "globalThis.smuggled = 'a script of a script'";
    const picture = Object.assign(new Image(), { src: 'https://elsewhere.example/a.png' });
    document.body.append(script, picture);
    document.getElementById('address')?.click();
    return fetch('https://elsewhere.example/').catch(() => undefined);
  });
  const told = () => page.evaluate(() => [...new Set(Reflect.get(globalThis, 'refused'))].sort());
  await expect.poll(told).toEqual(['connect-src', 'img-src', 'script-src-attr', 'script-src-elem']);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'smuggled'))).toBeUndefined();
  expect(asked).toEqual([]);
  // The site's own scripts do run.
  await page.getByRole('button', { name: 'Reading' }).click();
  await page.getByLabel('Dark').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

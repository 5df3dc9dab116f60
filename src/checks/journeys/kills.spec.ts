// The browser dies while someone types: ten times here, two hundred times in `npm run endurance`.
import { expect, test } from './journey.ts';
import { killAgainAndAgain } from '../endurance/killed-browser.ts';

test('ten kills of the browser lose nothing that was shown as saved, and one key at most', async ({
  baseURL,
}) => {
  test.setTimeout(240_000);
  let keys = 0;
  const address = `${baseURL}lessons/one-weight/quiz/`;
  const lost = await killAgainAndAgain(address, 10, 7, ({ handled }) => (keys += handled));
  expect(lost).toEqual([]);
  expect(keys).toBeGreaterThan(20);
});

import { expect, test } from 'vitest';
import { citedIds } from './cited-ids.ts';

test('lists each cited source once, in order of appearance', () => {
  const source = `<Cite id="zou-2005" /> and <Cite at="section 3" id="hoerl-1970" />, again
    <Cite
      id="zou-2005" />; <Item id="one-weight/solve" /> is no citation.`;
  expect(citedIds(source)).toEqual(['zou-2005', 'hoerl-1970']);
});

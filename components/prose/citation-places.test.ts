import { expect, test } from 'vitest';
import { citationPlaces, citedIds } from './citation-places.ts';

const source = `See <Cite id="zou-2005" />.

## The *lasso*

<Cite at="section 3" id="hoerl-1970" />, again
    <Cite
      id="zou-2005" />; <Item id="one-weight/solve" /> is no citation.

~~~
## no heading <Cite id="none-2000" />
~~~

### Its path

<Cite id="zou-2005" at="page 2" />`;

test('lists each cited source once, in order of appearance', () => {
  expect(citedIds(source)).toEqual(['zou-2005', 'hoerl-1970']);
});

test('numbers the citations of each work, and names the section of each', () => {
  expect(citationPlaces(source)).toEqual([
    { id: 'zou-2005', anchor: 'cite-zou-2005-1', section: '' },
    { id: 'hoerl-1970', anchor: 'cite-hoerl-1970-1', section: 'The lasso' },
    { id: 'zou-2005', anchor: 'cite-zou-2005-2', section: 'The lasso' },
    { id: 'zou-2005', anchor: 'cite-zou-2005-3', section: 'Its path' },
  ]);
});

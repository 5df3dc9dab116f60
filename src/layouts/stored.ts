// All that the site keeps in a browser. The page on privacy lists it; a test holds that no other file
// keeps anything, and every journey that what it leaves behind is named here.

export interface Stored {
  /** What the page on privacy calls it: keys of the catalogue, with `How` for how it is erased. */
  readonly id: 'progress' | 'unsaved' | 'reading' | 'pages' | 'assignments' | 'desk' | 'gradebook';
  readonly where: 'IndexedDB' | 'localStorage' | 'sessionStorage' | 'Cache';
  /** What follows `shrinkage:<base>`; … stands for anything. */
  readonly names: readonly string[];
  /** The files that write it. */
  readonly by: readonly string[];
}

const session = 'src/progress/indexeddb-store.browser.ts';
const ahead = 'src/progress/local-write-ahead.browser.ts';

export const stored: readonly Stored[] = [
  { id: 'progress', where: 'IndexedDB', names: [''], by: [session] },
  { id: 'unsaved', where: 'localStorage', names: [':unsaved:…'], by: [ahead] },
  {
    id: 'reading',
    where: 'localStorage',
    names: [':reading', ':theme', ':slash', ':offline'],
    by: [
      'components/page/apply-reading.js',
      'components/search/slash-setting.browser.ts',
      'components/page/offline/choice.browser.ts',
    ],
  },
  {
    id: 'pages',
    where: 'Cache',
    names: [':kept', ':offline'],
    by: ['src/offline/worker/service-worker.ts', 'src/offline/remove-kept.ts'],
  },
  {
    id: 'assignments',
    where: 'localStorage',
    names: [':assignment:…', ':assignment-salt:…'],
    by: ['src/layouts/kept-run.browser.ts', ahead],
  },
  { id: 'assignments', where: 'IndexedDB', names: [':assignment:…'], by: [session] },
  {
    id: 'desk',
    where: 'localStorage',
    names: [':teacher:desk', ':teacher:plan', ':teacher:form'],
    by: ['src/layouts/teacher-desk.browser.ts'],
  },
  {
    id: 'gradebook',
    where: 'sessionStorage',
    names: [':gradebook'],
    by: ['src/layouts/kept-book.browser.ts'],
  },
];

/** Whether something of that name, kept there, is in the list. */
export const isListed = (where: Stored['where'], name: string, base: string): boolean =>
  stored.some(
    (one) =>
      one.where === where &&
      one.names.some((end) => {
        const whole = `shrinkage:${base}${end}`;
        return whole.endsWith('…') ? name.startsWith(whole.slice(0, -1)) : name === whole;
      }),
  );

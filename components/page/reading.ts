// What a reader can choose about the look of a page; apply-reading.js carries it out.

/** Shares of the size that a page has by itself. */
const textSizes = [0.9, 1, 1.15, 1.35, 1.6] as const;

/**
 * Each setting by its attribute without "data-"; what it says stands in the interface's strings. An empty
 * value leaves it to the system or the page.
 */
export const readingSettings = [
  {
    name: 'theme',
    legend: 'theme',
    choices: [
      { value: '', says: 'system' },
      { value: 'light', says: 'light' },
      { value: 'dark', says: 'dark' },
    ],
  },
  {
    name: 'text-size',
    legend: 'textSize',
    choices: textSizes.map((share) => ({
      value: share === 1 ? '' : String(Math.round(100 * share)),
      says: share,
    })),
  },
  {
    name: 'spacing',
    legend: 'spacing',
    choices: [
      { value: '', says: 'normal' },
      { value: 'wide', says: 'wide' },
    ],
  },
  {
    name: 'contrast',
    legend: 'contrast',
    choices: [
      { value: '', says: 'system' },
      { value: 'more', says: 'high' },
    ],
  },
  {
    name: 'motion',
    legend: 'motion',
    choices: [
      { value: '', says: 'system' },
      { value: 'less', says: 'reduced' },
    ],
  },
] as const;

// Sites of one owner share an origin on GitHub Pages: whatever is kept there is named after the base.

/** Where kept files stand. */
export const shelfName = (base: string): string => `shrinkage:${base}:kept`;

/** Where a worker remembers what outlives it. */
export const memoryName = (base: string): string => `shrinkage:${base}:offline`;

/** Where workers tell pages how far they are. */
export const channelName = (base: string): string => `shrinkage:${base}:offline`;

/** In a reader's local storage: `off` after everything was removed, `whole` where it was asked for. */
export const choiceName = (base: string): string => `shrinkage:${base}:offline`;

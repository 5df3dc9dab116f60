// The oldest browsers that figures and questions come alive in, and that pages look right in. Older
// ones show the text and the pictures, and say so: see `late-scripts.ts`.
import type { AstroIntegration } from 'astro';

/** The first with popovers, which `late-scripts.ts` asks for, of April 2024; and with all else in use. */
export const oldestAlive = ['Chrome 114', 'Edge 114', 'Firefox 125', 'Safari 17'];

const scripts = oldestAlive.map((named) => named.toLowerCase().replace(' ', ''));

// The first with cascade layers, without which no sheet of ours is read. What came later, as the two
// colors of light-dark(), is written in older words.
const styles = ['chrome99', 'edge99', 'firefox97', 'safari15.4'];

// Astro sets the newest for what runs in browsers, over the configuration.
const lowerScripts = {
  name: 'supported-browsers',
  configEnvironment: (name: string) =>
    name === 'client' ? { build: { target: scripts } } : undefined,
};

/** An Astro integration that has scripts and styles written for these browsers. */
export const supportedBrowsers = (): AstroIntegration => ({
  name: 'supported-browsers',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { build: { cssTarget: styles }, plugins: [lowerScripts] } });
    },
  },
});

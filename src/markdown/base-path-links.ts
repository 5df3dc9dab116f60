// Authors write /lessons/one-weight/; a site published under /shrinkage/ needs the base before it.
// Astro's configuration imports this file, so it runs in plain Node.
import { defineMdastPlugin } from 'satteri';

/** `path` under `base`, where it starts at the root of this site; any other address unchanged. */
export const withBase = (base: string, path: string): string =>
  /^\/(?!\/)/.test(path) ? base.replace(/\/+$/, '') + path : path;

/** A Sätteri plugin that puts `base` before the root links and images of a page. */
export const basePathLinks = (base: string) =>
  defineMdastPlugin({
    name: 'base-path-links',
    link: (node, context) => context.setProperty(node, 'url', withBase(base, node.url)),
    image: (node, context) => context.setProperty(node, 'url', withBase(base, node.url)),
    definition: (node, context) => context.setProperty(node, 'url', withBase(base, node.url)),
  });

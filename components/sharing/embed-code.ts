// The address of one figure alone, and the lines that put it into other systems.
import { escaped } from './escaped.ts';

export interface Embed {
  /** The widget's name. */
  readonly name: string;
  readonly title: string;
  /** The figure's state as "Copy link" writes it: `1;z=3`; empty for its usual start. */
  readonly state: string;
  /** Empty for that of the reader's system. */
  readonly theme: '' | 'light' | 'dark';
  /** Pixels. */
  readonly height: number;
}

/** The name of the figure that a copied link opens, and its state; undefined where it is no such link. */
export function figureIn(
  link: string,
  names: ReadonlySet<string>,
): { readonly name: string; readonly state: string } | undefined {
  const query = link.includes('?') ? link.slice(link.indexOf('?') + 1).replace(/#.*$/u, '') : '';
  for (const [name, state] of new URLSearchParams(query))
    if (names.has(name)) return { name, state };
  return undefined;
}

/** `site` is the address of the site, with its base and a slash at the end. */
export function embedAddress(site: string, { name, state, theme }: Embed): string {
  const query = new URLSearchParams();
  if (state !== '') query.set(name, state);
  if (theme !== '') query.set('theme', theme);
  const text = query.toString().replaceAll('%3B', ';').replaceAll('%3D', '=');
  return `${site}embed/${name}/${text && `?${text}`}`;
}

/** For the HTML view of Moodle and Canvas, and for any page. */
export const frameCode = (site: string, embed: Embed): string =>
  `<iframe src="${escaped(embedAddress(site, embed))}" title="${escaped(embed.title)}" ` +
  `width="100%" height="${embed.height}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;

/** For a page of one's own, which may have a script: the frame takes the height of the figure. */
export const resizingCode = (site: string, embed: Embed): string =>
  `${frameCode(site, embed)}
<script>
  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== '${new URL(site).origin}' || data.type !== 'shrinkage-height') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.height = data.height;
  });
</script>`;

// What is wrong with the addresses on a page of a finished build.
import { addressesOf, fileAt, hasTarget, type Element, type Page, type Site } from './site.ts';

/** A reader may follow it to another host. */
const mayLeave = ({ tag }: Element): boolean => tag === 'a';

function problemOf(site: Site, page: Page, element: Element, address: string): string | undefined {
  const url = new URL(address, site.origin + page.path);
  if (/^(?:mailto|data|blob):$/.test(url.protocol)) return undefined;
  if (url.origin !== site.origin) {
    return mayLeave(element) ? undefined : `${page.path} loads ${address} from another host.`;
  }
  if (!fileAt(site, url.pathname)) return `${page.path} links to ${address}, which does not exist.`;
  const target = site.pageAt.get(url.pathname);
  return !target || hasTarget(target, url.hash)
    ? undefined
    : `${page.path} links to ${address}, where nothing has that id.`;
}

/** In sentences: what leads nowhere, and what is loaded from elsewhere. */
export const linkProblems = (site: Site, page: Page): string[] =>
  page.elements.flatMap((element) =>
    addressesOf(element)
      .map((address) => problemOf(site, page, element, address))
      .filter((problem) => problem !== undefined),
  );

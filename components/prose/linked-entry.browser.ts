// What a link leads to, taken out of its page.

const pages = new Map<string, Promise<Document>>();

function pageAt({ pathname }: URL): Promise<Document> {
  if (pathname === window.location.pathname) return Promise.resolve(document);
  const page = pages.get(pathname) ?? fetchPage(pathname);
  pages.set(pathname, page);
  page.catch(() => pages.delete(pathname));
  return page;
}

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** A copy of the element that `link` leads to, without ids, its links made whole. Rejects where there is none. */
export async function linkedEntry(link: HTMLAnchorElement): Promise<HTMLElement> {
  const url = new URL(link.href);
  const page = await pageAt(url);
  const entry = page.getElementById(decodeURIComponent(url.hash.slice(1)));
  if (entry === null) throw new Error(`${link.href} leads to nothing.`);
  const copy = document.importNode(entry, true);
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  for (const inside of copy.querySelectorAll('a'))
    inside.href = new URL(inside.getAttribute('href') ?? '', url).href;
  return copy;
}

/** A press on the link of a section or a question copies its address, too, and says so where it was pressed. */
export function startPermalinks(): void {
  document.addEventListener('click', ({ target }) => {
    const link =
      target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null;
    if (link === null) return;
    // Where copying is refused the address stands in the browser's own line.
    void navigator.clipboard?.writeText(link.href).then(
      () => sayCopied(link),
      () => undefined,
    );
  });
}

function sayCopied(link: HTMLAnchorElement): void {
  const said = document.createElement('span');
  said.className = 'copied no-print';
  said.role = 'status';
  link.after(said);
  // A screen reader hears what comes into a status, and not what comes along with it.
  requestAnimationFrame(() => (said.textContent = link.dataset['copied'] ?? ''));
  setTimeout(() => said.remove(), 3000);
}

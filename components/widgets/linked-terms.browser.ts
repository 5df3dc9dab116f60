// Formula ↔ figure: whatever carries data-term lights together, wherever the reader points at it.

/**
 * Lights every element with the same data-term inside `root`: while the pointer is over one or one
 * has the focus, and for good after a tap or a press, until the next.
 */
export function linkTerms(root: HTMLElement): void {
  let pinned: string | undefined;
  const pointAt = (event: Event) => light(root, termOf(event.target) ?? pinned);
  root.addEventListener('pointerover', pointAt);
  root.addEventListener('focusin', pointAt);
  root.addEventListener('pointerleave', () => light(root, pinned));
  root.addEventListener('focusout', () => light(root, pinned));
  root.addEventListener('click', (event) => {
    const term = termOf(event.target);
    if (term === undefined && pinned === undefined) return;
    pinned = term === pinned ? undefined : term;
    press(root, pinned);
    light(root, pinned ?? term);
  });
}

function termOf(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target.closest('[data-term]') : null;
  return element?.getAttribute('data-term') ?? undefined;
}

function light(root: HTMLElement, term: string | undefined): void {
  root.toggleAttribute('data-lit', term !== undefined);
  for (const part of root.querySelectorAll('[data-term]')) {
    part.classList.toggle('lit', part.getAttribute('data-term') === term);
  }
}

function press(root: HTMLElement, term: string | undefined): void {
  for (const button of root.querySelectorAll('button[data-term]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-term') === term));
  }
}

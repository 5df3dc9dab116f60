/** In the page: what has the focus and does not look different with it, by its markup. */
export function unseenFocus(): string | undefined {
  const control = document.activeElement;
  if (control === null || control === document.body) return undefined;
  const ring = control.querySelector('.ring');
  const outlined = [control, control.parentElement].some(
    (element) => element !== null && getComputedStyle(element).outlineStyle !== 'none',
  );
  const ringed = ring !== null && getComputedStyle(ring).stroke !== 'none';
  return outlined || ringed ? undefined : control.outerHTML.slice(0, 120);
}

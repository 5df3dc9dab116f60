/** Gives the focus to what is to be mended in the form around `element`, else to what is open in it. */
export function focusOpenField(element: Element | undefined): void {
  const form = element?.closest('form');
  const invalid = form?.querySelector<HTMLElement>('[aria-invalid]');
  const fields = form?.querySelectorAll<HTMLElement>(
    'fieldset :is(input, select, textarea, button)',
  );
  (invalid ?? Array.from(fields ?? []).find(isOpen))?.focus();
}

/** Whether nothing is chosen yet in its group of radio buttons, where it is one. */
function isOpen(field: Element): boolean {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return true;
  return !field.form?.querySelector(`[name="${CSS.escape(field.name)}"]:checked`);
}

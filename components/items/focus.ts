/** Gives the focus to the first field of the form around `element`. */
export const focusFirstField = (element: Element | undefined): void =>
  element
    ?.closest('form')
    ?.querySelector<HTMLElement>('fieldset :is(input, select, textarea, button)')
    ?.focus();

// Nothing typed is lost, even what was typed while a question was still being brought to life.

interface ChangedField {
  readonly index: number;
  readonly value: string;
  readonly checked: boolean;
}

type Field = HTMLInputElement | HTMLSelectElement;

const isField = (element: Element | undefined): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement;

const fieldsIn = (root: Element): readonly Field[] =>
  Array.from(root.querySelectorAll('fieldset :is(input, select)')).filter(isField);

const isChanged = (field: Field): boolean =>
  field instanceof HTMLSelectElement
    ? field.selectedIndex !== Math.max(0, drawnIndex(field))
    : field.value !== field.defaultValue || field.checked !== field.defaultChecked;

const drawnIndex = (field: HTMLSelectElement): number =>
  Array.from(field.options).findIndex((option) => option.defaultSelected);

const isChecked = (field: Field): boolean => field instanceof HTMLInputElement && field.checked;

export const changedFields = (root: Element): readonly ChangedField[] =>
  fieldsIn(root).flatMap((field, index) =>
    isChanged(field) ? [{ index, value: field.value, checked: isChecked(field) }] : [],
  );

/** Types, chooses and ticks it all again, now that someone listens. */
export function replayChanges(root: Element, changes: readonly ChangedField[]): void {
  for (const { index, value, checked } of changes) {
    const field = fieldsIn(root)[index];
    if (field === undefined) continue;
    field.value = value;
    if (field instanceof HTMLInputElement) field.checked = checked;
    field.dispatchEvent(new Event(field.type === 'text' ? 'input' : 'change', { bubbles: true }));
  }
}

// Nothing typed is lost, even what was typed while a question was still being brought to life.

interface ChangedField {
  readonly index: number;
  readonly value: string;
  readonly checked: boolean;
}

const fieldsIn = (root: Element) => Array.from(root.querySelectorAll('fieldset input'));

const isChanged = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement &&
  (field.value !== field.defaultValue || field.checked !== field.defaultChecked);

export const changedFields = (root: Element): readonly ChangedField[] =>
  fieldsIn(root).flatMap((field, index) =>
    isChanged(field) ? [{ index, value: field.value, checked: field.checked }] : [],
  );

/** Types and ticks it all again, now that someone listens. */
export function replayChanges(root: Element, changes: readonly ChangedField[]): void {
  for (const { index, value, checked } of changes) {
    const field = fieldsIn(root)[index];
    if (!(field instanceof HTMLInputElement)) continue;
    field.value = value;
    field.checked = checked;
    field.dispatchEvent(new Event(field.type === 'text' ? 'input' : 'change', { bubbles: true }));
  }
}

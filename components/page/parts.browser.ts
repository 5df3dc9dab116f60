/** The element that the markup of `panel` calls `name`; the two are written together. */
export function partOf(panel: HTMLElement, name: string): HTMLElement {
  const part = panel.querySelector<HTMLElement>(`[data-part='${name}']`);
  if (part === null) throw new Error(`<${panel.localName}> has no part “${name}”: add data-part.`);
  return part;
}

/** Calls `action` whenever the button `name` of `panel` is pressed. */
export const onPress = (panel: HTMLElement, name: string, action: () => unknown): void =>
  partOf(panel, name).addEventListener('click', () => void action());

// Responses that native fields hold.
import type { Asked } from './asked.ts';
import type { Hands } from './hands.ts';

/** Texts and choices by the names of their fields; a field that is not named keeps what it holds. */
export async function fillIn(
  hands: Hands,
  { field }: Asked,
  response: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, text] of Object.entries(response)) {
    const list = (await field(name).evaluate(({ tagName }) => tagName)) === 'SELECT';
    await (list ? hands.select(field(name), text) : hands.type(field(name), text));
  }
}

/** Ticks the boxes of these values and no others. */
export async function tick(
  hands: Hands,
  { question }: Asked,
  values: readonly string[],
): Promise<void> {
  for (const box of await question.getByRole('checkbox').all()) {
    const wanted = values.includes(await box.inputValue());
    if ((await box.isChecked()) !== wanted) await hands.press(box);
  }
}

/** Chooses the radio button of that value where one is offered. */
export async function choose(
  hands: Hands,
  { question }: Asked,
  value: string,
  group?: string,
): Promise<void> {
  const named = group === undefined ? '' : `[name$="-${group}"]`;
  const radio = question.locator(`input[type="radio"][value="${value}"]${named}`);
  if ((await radio.count()) > 0) await hands.choose(radio);
}

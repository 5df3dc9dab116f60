import { model } from '#components/widgets/one-weight/model.ts';
import type { Asked } from './asked.ts';
import { fillIn } from './fields.ts';
import type { Hands } from './hands.ts';

/** Typed where it holds nothing but what the form asks for; taken from the figure where it holds more. */
export async function setFigure(
  hands: Hands,
  asked: Asked,
  response: Readonly<Record<string, string>>,
): Promise<void> {
  const fields = await Promise.all(Object.keys(response).map((name) => asked.field(name).count()));
  if (fields.every((count) => count > 0)) return fillIn(hands, asked, response);
  const { question } = asked;
  await hands.press(question.getByRole('button', { name: 'Set up the figure' }));
  const figure = question.page().locator('shrinkage-widget[data-name="one-weight"]');
  const back = figure.getByRole('link', { name: 'Back to the question' });
  for (const [name, { symbol }] of Object.entries(model.controls)) {
    const text = response[name];
    if (text !== undefined) await hands.type(figure.getByLabel(`${symbol}, typed`), text);
  }
  await hands.press(back);
  await hands.press(question.getByRole('button', { name: 'Use the figure’s values' }));
}

import type { Catalogue } from '#language/catalogue.ts';
import { translationOf } from '#language/speaker.ts';
import type { Control } from './controls.ts';
import type { WidgetModel } from './widget-model.ts';

/** The area of the catalogues that the texts of a widget are: `widget/one-weight`. */
export const areaOf = (widget: string): string => `widget/${widget}`;

/**
 * The model with what it says of itself in the language that is spoken, where that is translated:
 * `title`, `termsAt`, `control.<name>`, `again.<name>`, `option.<name>.<value>`, `term.<name>`. The
 * rest a model says when it is asked, by its own texts.
 */
export function inWords(model: WidgetModel): WidgetModel {
  const words = translationOf(areaOf(model.name));
  return words === undefined ? model : translated(model, (key) => textOf(words, key));
}

type Word = (key: string) => string | undefined;

function textOf(words: Catalogue, key: string): string | undefined {
  const text = words[key];
  return typeof text === 'string' ? text : undefined;
}

const translated = (model: WidgetModel, word: Word): WidgetModel => ({
  ...model,
  title: word('title') ?? model.title,
  termsAt: word('termsAt') ?? model.termsAt,
  controls: mapped(model.controls, (control, name) => controlInWords(control, name, word)),
  terms: mapped(model.terms, (term, name) => ({
    ...term,
    label: word(`term.${name}`) ?? term.label,
  })),
});

function controlInWords(control: Control, name: string, word: Word): Control {
  const label = word(`control.${name}`) ?? control.label;
  switch (control.kind) {
    case 'seed':
      return { ...control, label, again: word(`again.${name}`) ?? control.again };
    case 'choice':
    case 'many':
      return {
        ...control,
        label,
        options: control.options.map((option) => ({
          ...option,
          label: word(`option.${name}.${option.value}`) ?? option.label,
        })),
      };
    case 'points':
    case 'slider':
      return { ...control, label };
  }
}

const mapped = <Value>(
  record: Readonly<Record<string, Value>>,
  map: (value: Value, name: string) => Value,
): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));

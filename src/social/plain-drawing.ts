// A widget's drawing, made without a browser, as SVG that needs no style sheet: for the renderer of
// pictures, which knows neither custom properties nor selectors such as :is().
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { optimize } from 'svgo';
import { viewNamed, widgetNamed } from '#components/widgets/registry.ts';
import { initialState } from '#widget-state/controls.ts';
import { inWords } from '#widget-state/model-in-words.ts';
import { withChanges } from '#widget-state/state-changes.ts';
import { SANS, SERIF } from './fonts.ts';
import { withMixedColors } from './mixed-colors.ts';
import { withRaised } from './raised.ts';

/** One panel of a figure. */
export interface Panel {
  readonly width: number;
  readonly height: number;
  /** What stands inside of its svg element. */
  readonly marks: string;
}

/** A figure in a state: its panels in their order, and what they show in a sentence. */
export interface Drawing {
  readonly title: string;
  readonly sentence: string;
  readonly panels: readonly Panel[];
}

/** Draws widget `name` in its sample `cover`, or as it opens where it has none, in the language that is spoken. */
export function plainDrawing(name: string): Drawing {
  const model = inWords(widgetNamed(name));
  const { cover } = model;
  const sample = cover === undefined ? {} : model.samples[cover];
  if (sample === undefined)
    throw new Error(`The cover “${cover}” of the widget “${name}” is none of its samples.`);
  const result = model.compute(withChanges(initialState(model.controls), sample));
  const nothing = () => undefined;
  const props = { result, change: nothing, find: nothing, enabled: false };
  const { head, body } = render(viewNamed(name), { props, idPrefix: 'picture' });
  const sheets = [...`${head}${body}`.matchAll(/<style[^>]*>([^]*?)<\/style>/gu)];
  const css = plainStyles(sheets.map(([, sheet = '']) => sheet).join('\n'));
  const panels = body.matchAll(/<svg\b[^>]*\bclass="panel\b[^]*?<\/svg>/gu);
  return {
    title: model.title,
    sentence: model.describe(result),
    panels: Array.from(panels, ([svg]) => plainPanel(plainStyles(svg), css)),
  };
}

const tokenSheet = readFileSync('src/styles/tokens.css', 'utf8');
const tokens = new Map(
  Array.from(tokenSheet.matchAll(/(--[\w-]+):\s*([^;]+);/gu), ([, name = '', value = '']) => [
    name,
    // The light theme: pictures stand on the paper of whoever shows them.
    value.replace(/light-dark\(\s*([^,]+),[^)]*\)/u, '$1'),
  ]),
);
tokens.set('--sans', `'${SANS}'`).set('--serif', `'${SERIF}'`);

/** Colors by their values; those that a drawing sets itself stay. The renderer knows only whole hundreds of weight. */
const plainStyles = (css: string): string =>
  withMixedColors(
    css.replaceAll(/var\((--[\w-]+)\)/gu, (whole, name: string) => tokens.get(name) ?? whole),
  ).replaceAll(/font-weight:\s*650/gu, 'font-weight:700');

function plainPanel(svg: string, css: string): Panel {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  const styled = svg
    .replaceAll(/<!--[^]*?-->/gu, '')
    .replace(/^<svg/u, '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace(/^[^>]*>/u, (start) => `${start}<style>${css}</style>`);
  const { data } = optimize(styled, {
    plugins: [
      { name: 'inlineStyles', params: { onlyMatchedOnce: false, useMqs: [''] } },
      {
        name: 'removeAttrs',
        params: { attrs: ['role', 'aria-.*', 'tabindex', 'data-.*', 'class'] },
      },
    ],
  });
  const marks = data.replaceAll(/<style>[^]*?<\/style>|^<svg[^>]*>|<\/svg>$/gu, '');
  return { width: Number(width), height: Number(height), marks: withRaised(marks) };
}

/** The value of a token in the light theme: `--ink`. */
export function token(name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`src/styles/tokens.css sets no ${name}.`);
  return value;
}

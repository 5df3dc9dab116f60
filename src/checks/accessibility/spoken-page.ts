// What a screen reader says of a page from top to bottom: a line for each heading, paragraph, control and row,
// as Chromium tells its roles, names and values. Formulas stand in the words of our own rules of speech.
import type { CDPSession, Page } from '@playwright/test';
import { spokenFormula } from '../../markdown/spoken-formula.ts';

/** What Chromium tells of a node; the protocol's own type has much more. */
interface Told {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

// They run on in the line that they stand in.
const inline =
  /^(?:StaticText|link|MathMLMath|math|emphasis|strong|code|superscript|subscript|mark|time|abbr|LabelText|Abbr|insertion|deletion|LineBreak)$/;

// They say nothing themselves.
const silent =
  /^(?:none|InlineTextBox|RootWebArea|LayoutTable.*|rowgroup|ListMarker|Pre|DisclosureTriangle.*)$/;

// All is said by their names and values; what is in them is not read again.
const whole =
  /^(?:button|radio|checkbox|textbox|slider|combobox|option|MenuListPopup|image|img|application|spinbutton|progressbar|meter)$/;

const text = (part: { readonly value?: unknown } | undefined): string =>
  String(part?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const states = [
  'checked',
  'pressed',
  'expanded',
  'disabled',
  'invalid',
  'valuetext',
  'level',
  'live',
];

function statesOf({ properties = [] }: Told): string {
  const shown = properties.flatMap(({ name, value }) => {
    const said = text(value);
    if (
      !states.includes(name) ||
      said === '' ||
      (said === 'false' && !/checked|expanded|pressed/.test(name))
    )
      return [];
    return [said === 'true' ? name : said === 'false' ? `not ${name}` : `${name} ${said}`];
  });
  return shown.length === 0 ? '' : ` (${shown.join(', ')})`;
}

class Reading {
  readonly #lines: string[] = [];
  readonly #nodes: ReadonlyMap<string, Told>;
  readonly #formulas: ReadonlyMap<number, string>;
  #line = '';

  constructor(nodes: readonly Told[], formulas: ReadonlyMap<number, string>) {
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    this.#formulas = formulas;
  }

  /** The lines of all that `node` holds. */
  read(node: Told): readonly string[] {
    this.#say(node);
    this.#end();
    return this.#lines;
  }

  #end(): void {
    const line = this.#line.replace(/\s+/g, ' ').trim();
    if (line !== '') this.#lines.push(line);
    this.#line = '';
  }

  #children({ childIds = [] }: Told): void {
    for (const id of childIds) {
      const child = this.#nodes.get(id);
      if (child !== undefined) this.#say(child);
    }
  }

  #say(node: Told): void {
    const role = text(node.role);
    if (node.ignored || silent.test(role)) this.#children(node);
    else if (role === 'generic') this.#apart(node);
    else if (inline.test(role)) this.#runOn(role, node);
    else this.#block(role, node);
  }

  /** A box without a name: what is in it is no part of the line before. */
  #apart(node: Told): void {
    this.#end();
    this.#children(node);
    this.#end();
  }

  #runOn(role: string, node: Told): void {
    const name = text(node.name);
    if (role === 'StaticText') this.#line += String(node.name?.value ?? '');
    else if (/math/i.test(role)) this.#line += ` ⟨${this.#wordsOf(node)}⟩ `;
    else if (role === 'link') this.#line += ` [link: ${name || 'WITHOUT A NAME'}] `;
    else this.#children(node);
  }

  #wordsOf(node: Told): string {
    return text(node.name) || this.#formulas.get(node.backendDOMNodeId ?? -1) || 'WITHOUT WORDS';
  }

  #block(role: string, node: Told): void {
    this.#end();
    const name = text(node.name);
    const value = text(node.value);
    const told = [name, value === '' || value === name ? '' : `= ${value}`, text(node.description)];
    const spoken = told.filter((part) => part !== '').join('; ');
    const said = role === 'paragraph' || role === 'cell' ? '' : spoken;
    this.#line = `${role}${statesOf(node)}: ${said}`;
    if (role === 'paragraph') this.#line = '';
    if (whole.test(role) || role === 'heading' || role === 'columnheader' || role === 'rowheader')
      return this.#end();
    if (said !== '') this.#end();
    this.#children(node);
    this.#end();
  }
}

/** The words of each formula on the page, by the number that Chromium gives its node. */
async function formulasOf(session: CDPSession): Promise<ReadonlyMap<number, string>> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'math',
  });
  const words = new Map<number, string>();
  for (const nodeId of nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
    words.set(
      node.backendNodeId,
      spokenFormula(outerHTML.replace(/ aria-label="[^"]*"/, ''), 'en'),
    );
  }
  return words;
}

/** The main part of the page line by line, as it stands. */
export async function spokenPage(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const formulas = await formulasOf(session);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const main = nodes.find(({ role }) => role?.value === 'main');
  if (main === undefined) throw new Error('Chromium tells of no main part of this page.');
  return `${new Reading(nodes, formulas).read(main).join('\n')}\n`;
}

// A QTI package of either version, its response processing carried out as the specification says.
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import { written, type Element } from '../xml.ts';
import { carryOut, type Value } from './qti-processing.test-support.ts';
import { refuse, type Given, type Reread } from './given.test-support.ts';
import { childOf, childrenOf, isElement, readXml, textOf } from './read-xml.test-support.ts';

/** A package in the names of 2.1, whichever its version. */
const oldNames = (element: Element): Element => ({
  name: camel(element.name.replace(/^qti-/u, '')),
  attributes: Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [camel(name), value]),
  ),
  children: element.children.flatMap((child) => {
    if (!isElement(child)) return [child];
    const old = oldNames(child);
    return old.name === 'contentBody' ? old.children : [old];
  }),
});

const camel = (name: string): string =>
  name.replace(/-([a-z])/gu, (_, letter: string) => letter.toUpperCase());

const html = (element: Element): string => element.children.map(written).join('');

const descendants = (element: Element, name: string): readonly Element[] =>
  childrenOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);

/** The identifier of what shows that text, among those that can be chosen. */
function named(shown: readonly Element[], text: string): string {
  const found = shown.filter((choice) => html(choice) === text);
  expect(found, `one choice “${text}”`).toHaveLength(1);
  return found[0]?.attributes.identifier ?? '';
}

/** What the response variable holds when a student gives that. */
function responseTo(given: Given, body: Element): Value {
  const choices = descendants(body, 'simpleChoice');
  switch (given.kind) {
    case 'typed':
      expect(descendants(body, 'textEntryInteraction')).toHaveLength(1);
      return [given.text];
    case 'chosen':
      return given.texts.map((text) => named(choices, text));
    case 'order':
      return given.steps.map((step) => named(choices, step));
    case 'pairs': {
      const [lefts, rights] = descendants(body, 'simpleMatchSet').map((set) => childrenOf(set));
      if (!lefts || !rights) return refuse('matchInteraction', given);
      return given.pairs.map(([left, right]) => `${named(lefts, left)} ${named(rights, right)}`);
    }
  }
}

export interface RereadItem extends Reread {
  /** The outcome FEEDBACK, as the texts that are then shown. */
  readonly feedbackTo: (given: Given) => readonly string[];
}

function readItem(source: string, points: (most: number) => number): RereadItem {
  const item = oldNames(readXml(source));
  const body = childOf(item, 'itemBody');
  const most = Number(
    textOf(
      childrenOf(item, 'outcomeDeclaration').find((o) => o.attributes.identifier === 'MAXSCORE') ??
        body,
    ),
  );
  const processing = childrenOf(item, 'responseProcessing');
  const outcomesOf = (given: Given): Map<string, Value> => {
    const state = {
      item,
      response: responseTo(given, body),
      outcomes: new Map([['SCORE', ['0']]]),
    };
    processing.flatMap((all) => childrenOf(all)).forEach((rule) => carryOut(rule, state));
    return state.outcomes;
  };
  const said = childrenOf(item, 'modalFeedback');
  return {
    name: item.attributes.title ?? '',
    type: descendants(body, 'extendedTextInteraction').length > 0 ? 'essay' : 'item',
    points: points(most),
    prompt: html(body),
    grade:
      processing.length > 0
        ? (given) => Number(outcomesOf(given).get('SCORE')?.[0]) / most
        : undefined,
    feedbackTo: (given) =>
      said
        .filter(({ attributes }) =>
          outcomesOf(given)
            .get('FEEDBACK')
            ?.includes(attributes.identifier ?? ''),
        )
        .map(html),
    shown: said.map(html),
  };
}

/** Every item, by way of the manifest and of the test, which must name each file once. */
export function readQti(bytes: Uint8Array): readonly RereadItem[] {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, b]) => [path, strFromU8(b)]));
  const file = (path = ''): string => files.get(path) ?? expect.fail(`There is no file ${path}.`);
  const manifest = readXml(file('imsmanifest.xml'));
  const hrefs = childrenOf(childOf(manifest, 'resources'), 'resource').map(
    (r) => r.attributes.href ?? '',
  );
  expect(['imsmanifest.xml', ...hrefs].toSorted()).toEqual([...files.keys()].toSorted());
  const [test = ''] = hrefs;
  return descendants(oldNames(readXml(file(test))), 'assessmentItemRef').map((reference) => {
    const weight = Number(childOf(reference, 'weight').attributes.value);
    return readItem(file(reference.attributes.href), (most) => weight * most);
  });
}

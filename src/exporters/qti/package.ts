// A QTI package: a manifest, a test that weighs the items, and a file for each item.
import type { Interaction } from '#quiz/interaction.ts';
import { lostWithTex } from '../common-losses.ts';
import type { Part } from '../exporter.ts';
import { pointsText } from '../share.ts';
import { element, xmlDocument, type Element } from '../xml.ts';
import { zipped } from '../zip.ts';
import type { Dialect } from './dialect.ts';
import { itemOf, mostOf } from './item.ts';
import { say } from '#say/exporting.ts';

interface Entry {
  readonly part: Part;
  readonly identifier: string;
  readonly path: string;
}

const entriesOf = (parts: readonly Part[]): readonly Entry[] =>
  parts.map((part, index) => ({
    part,
    identifier: `ITEM_${index + 1}`,
    path: `items/${index + 1}-${part.id.replace(/[^\w-]+/gu, '.')}.xml`,
  }));

const reference = ({ part, identifier, path }: Entry): Element =>
  element('assessmentItemRef', { identifier, href: path }, [
    element('weight', { identifier: 'WEIGHT', value: pointsText(part.weight / mostOf(part)) }),
  ]);

const total = element('outcomeProcessing', {}, [
  element('setOutcomeValue', { identifier: 'SCORE' }, [
    element('sum', {}, [
      element('testVariables', { variableIdentifier: 'SCORE', weightIdentifier: 'WEIGHT' }),
    ]),
  ]),
]);

const testOf = (title: string, entries: readonly Entry[], namespace: string): Element =>
  element('assessmentTest', { xmlns: namespace, identifier: 'TEST', title }, [
    element('outcomeDeclaration', {
      identifier: 'SCORE',
      cardinality: 'single',
      baseType: 'float',
    }),
    element(
      'testPart',
      { identifier: 'PART', navigationMode: 'nonlinear', submissionMode: 'individual' },
      [
        element(
          'assessmentSection',
          { identifier: 'SECTION', title, visible: 'true' },
          entries.map(reference),
        ),
      ],
    ),
    total,
  ]);

const resource = (
  attributes: Readonly<Record<'identifier' | 'type' | 'href', string>>,
  needs: readonly string[] = [],
): Element =>
  element('resource', attributes, [
    element('file', { href: attributes.href }),
    ...needs.map((identifierref) => element('dependency', { identifierref })),
  ]);

const testPath = 'assessment.xml';

const manifestOf = (entries: readonly Entry[], dialect: Dialect): Element =>
  element('manifest', { xmlns: dialect.manifestNamespace, identifier: 'MANIFEST' }, [
    element('metadata', {}, [
      element('schema', {}, [dialect.schema]),
      element('schemaversion', {}, [dialect.schemaVersion]),
    ]),
    element('organizations'),
    element('resources', {}, [
      resource(
        { identifier: 'RESOURCE_TEST', type: dialect.testType, href: testPath },
        entries.map(({ identifier }) => `RESOURCE_${identifier}`),
      ),
      ...entries.map(({ identifier, path }) =>
        resource({ identifier: `RESOURCE_${identifier}`, type: dialect.itemType, href: path }),
      ),
    ]),
  ]);

export function packageOf(title: string, parts: readonly Part[], dialect: Dialect): Uint8Array {
  const entries = entriesOf(parts);
  const { namespace, translated } = dialect;
  const items = entries.map(({ part, identifier, path }): readonly [string, string] => [
    path,
    xmlDocument(translated(itemOf(part, identifier, namespace))),
  ]);
  return zipped({
    'imsmanifest.xml': xmlDocument(manifestOf(entries, dialect)),
    [testPath]: xmlDocument(translated(testOf(title, entries, namespace))),
    ...Object.fromEntries(items),
  });
}

export const packageLosses = (): readonly string[] => [...lostWithTex(), say('modalFeedback')];

/** Whether the right answer to four decimals is no longer right. */
const tooFine = ({ answer, tolerance }: Extract<Interaction, { kind: 'number' }>): boolean =>
  Math.abs(Number(answer.toFixed(4)) - answer) > tolerance;

export const interactionLosses = (interaction: Interaction): readonly string[] => {
  if (interaction.kind === 'order') return [say('wholeOrder')];
  if (interaction.kind !== 'number') return [];
  return tooFine(interaction) ? [say('pointOnly'), say('roundedByCanvas')] : [say('pointOnly')];
};

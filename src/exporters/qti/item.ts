import type { Part } from '../exporter.ts';
import { blockNodes, flowNodes } from '../prose/prose-nodes.ts';
import { element, type Element, type Node } from '../xml.ts';
import { bodyOf } from './bodies.ts';
import type { Said } from './body.ts';
import { feedbackDeclaration, responseDeclaration, scoreDeclarations } from './declarations.ts';

const modalFeedback = ([identifier, markdown]: Said): Element =>
  element(
    'modalFeedback',
    { outcomeIdentifier: 'FEEDBACK', identifier, showHide: 'show' },
    flowNodes(markdown),
  );

const some = (name: string, inside: readonly Node[]): readonly Element[] =>
  inside.length > 0 ? [element(name, {}, inside)] : [];

/** One `assessmentItem` in the names of QTI 2.1; `identifier` is its name in the package. */
export function itemOf({ id, interaction }: Part, identifier: string, namespace: string): Element {
  const { declared, most, shown, processing, said } = bodyOf(interaction);
  const several = interaction.kind === 'multiple-choice' ? 'multiple' : 'single';
  const attributes = { identifier, title: id, adaptive: 'false', timeDependent: 'false' };
  return element('assessmentItem', { xmlns: namespace, ...attributes }, [
    responseDeclaration(declared),
    ...scoreDeclarations(most),
    ...(said.length > 0 ? [feedbackDeclaration(several)] : []),
    element('itemBody', {}, [...blockNodes(interaction.prompt), ...shown]),
    ...some('responseProcessing', processing),
    ...said.map(modalFeedback),
  ]);
}

/** The points of a right response to a part, by which its weight is divided. */
export const mostOf = ({ interaction }: Part): number => bodyOf(interaction).most;

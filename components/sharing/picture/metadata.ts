import { escaped } from '../escaped.ts';

/** What a picture says of itself. */
export interface Caption {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly sentence: string;
  /** What is set, in words. */
  readonly state: string;
  /** Opens the figure in this state. */
  readonly address: string;
}

/** Title, description, source and license as SVG has them, for programs and for screen readers. */
export const metadata = ({ title, sentence, state, address }: Caption): string =>
  `<title>${escaped(title)}</title><desc>${escaped(sentence)}</desc><metadata>` +
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#">' +
  `<cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:title>${escaped(title)}</dc:title>` +
  `<dc:description>${escaped(`${sentence} (${state})`)}</dc:description>` +
  `<dc:source rdf:resource="${escaped(address)}"/><dc:creator><cc:Agent><dc:title>Shrinkage</dc:title></cc:Agent></dc:creator>` +
  '<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>';

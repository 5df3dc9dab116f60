// Validation against the schemas in fixtures/, by libxml2.
import { readFileSync } from 'node:fs';
import { memoryPages, validateXML } from 'xmllint-wasm';

const schema = (fileName: string) => ({
  fileName,
  contents: readFileSync(new URL(`../fixtures/${fileName}`, import.meta.url), 'utf8'),
});

/** A schema that knows the elements of two others, since one allows those of the other anywhere. */
const both = (...imports: readonly (readonly [namespace: string, file: string])[]) => ({
  fileName: 'both.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`,
});

const schemas = {
  scorm: {
    schema: both(
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ),
    preload: ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd', 'ims_xml.xsd'].map(schema),
  },
  'qti manifest': { schema: schema('imscp_v1p1.xsd'), preload: [schema('xml.xsd')] },
  qti: { schema: schema('qti21-used.xsd'), preload: [] },
};

/** What does not fit, for all documents at once. */
export async function complaints(
  against: keyof typeof schemas,
  documents: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: Object.entries(documents).map(([fileName, contents]) => ({ fileName, contents })),
    maxMemoryPages: 256 * memoryPages.MiB,
    ...schemas[against],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

// imsmanifest.xml of a SCORM 1.2 package with one activity.
import { element, xmlDocument, type Element } from '../xml.ts';

export interface Activity {
  readonly title: string;
  /** A name without blanks that no other package has. */
  readonly identifier: string;
  /** The page that is opened, and every other file; paths from the top of the package. */
  readonly launch: string;
  readonly files: readonly string[];
}

const imscp = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const adlcp = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

const namespaces = {
  xmlns: imscp,
  'xmlns:adlcp': adlcp,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${imscp} imscp_rootv1p1p2.xsd ${adlcp} adlcp_rootv1p2.xsd`,
};

const longestTitle = 200;

const titled = (title: string): Element =>
  element('title', {}, [Array.from(title).slice(0, longestTitle).join('')]);

const organizations = (title: string): Element =>
  element('organizations', { default: 'ORGANIZATION' }, [
    element('organization', { identifier: 'ORGANIZATION' }, [
      titled(title),
      element('item', { identifier: 'ACTIVITY', identifierref: 'PLAYER', isvisible: 'true' }, [
        titled(title),
      ]),
    ]),
  ]);

const resources = ({ launch, files }: Activity): Element =>
  element('resources', {}, [
    element(
      'resource',
      { identifier: 'PLAYER', type: 'webcontent', 'adlcp:scormtype': 'sco', href: launch },
      [launch, ...files].map((href) => element('file', { href })),
    ),
  ]);

export const scormManifest = (activity: Activity): string =>
  xmlDocument(
    element('manifest', { identifier: activity.identifier, version: '1.0', ...namespaces }, [
      element('metadata', {}, [
        element('schema', {}, ['ADL SCORM']),
        element('schemaversion', {}, ['1.2']),
      ]),
      organizations(activity.title),
      resources(activity),
    ]),
  );

import type { Exporter } from '../exporter.ts';
import { dialect21 } from '../qti/dialect.ts';
import { interactionLosses, packageLosses, packageOf } from '../qti/package.ts';

export const qti21: Exporter = {
  name: 'qti21',
  title: 'QTI 2.1',
  use: 'A package for TAO, OpenOLAT, ILIAS, Canvas and other systems that import QTI 2.1.',
  extension: 'zip',
  mediaType: 'application/zip',
  generalLosses: packageLosses,
  losses: interactionLosses,
  write: (title, parts) => packageOf(title, parts, dialect21),
};

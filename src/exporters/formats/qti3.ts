import type { Exporter } from '../exporter.ts';
import { dialect3 } from '../qti/dialect.ts';
import { interactionLosses, packageLosses, packageOf } from '../qti/package.ts';

export const qti3: Exporter = {
  name: 'qti3',
  title: 'QTI 3',
  use: 'A package of the newest version, for the systems that read it already.',
  extension: 'zip',
  mediaType: 'application/zip',
  generalLosses: packageLosses,
  losses: interactionLosses,
  write: (title, parts) => packageOf(title, parts, dialect3),
};

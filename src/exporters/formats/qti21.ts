import type { Exporter } from '../exporter.ts';
import { dialect21 } from '../qti/dialect.ts';
import { interactionLosses, packageLosses, packageOf } from '../qti/package.ts';
import { say } from '#say/exporting.ts';

export const qti21: Exporter = {
  name: 'qti21',
  title: 'QTI 2.1',
  get use() {
    return say('useQti21');
  },
  extension: 'zip',
  mediaType: 'application/zip',
  get generalLosses() {
    return packageLosses();
  },
  losses: interactionLosses,
  write: (title, parts) => packageOf(title, parts, dialect21),
};

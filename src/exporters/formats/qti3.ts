import type { Exporter } from '../exporter.ts';
import { dialect3 } from '../qti/dialect.ts';
import { interactionLosses, packageLosses, packageOf } from '../qti/package.ts';
import { say } from '#say/exporting.ts';

export const qti3: Exporter = {
  name: 'qti3',
  title: 'QTI 3',
  get use() {
    return say('useQti3');
  },
  extension: 'zip',
  mediaType: 'application/zip',
  get generalLosses() {
    return packageLosses();
  },
  losses: interactionLosses,
  write: (title, parts) => packageOf(title, parts, dialect3),
};

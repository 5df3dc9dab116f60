import type { Exporter } from './exporter.ts';
import { csv } from './formats/csv.ts';
import { gift } from './formats/gift.ts';
import { moodleXml } from './formats/moodle-xml.ts';
import { qti21 } from './formats/qti21.ts';
import { qti3 } from './formats/qti3.ts';

/** The registry of exporters, one line each. */
export const exporters: readonly Exporter[] = [csv, gift, moodleXml, qti21, qti3];

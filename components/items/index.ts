import type { SampledItemType } from '#quiz/item-type.ts';
import { cloze } from './cloze/item-type.ts';
import { samples as clozeSamples } from './cloze/samples.ts';
import { formula } from './formula/item-type.ts';
import { samples as formulaSamples } from './formula/samples.ts';
import { highlight } from './highlight/item-type.ts';
import { samples as highlightSamples } from './highlight/samples.ts';
import { matching } from './matching/item-type.ts';
import { samples as matchingSamples } from './matching/samples.ts';
import { multipleChoice } from './multiple-choice/item-type.ts';
import { samples as multipleChoiceSamples } from './multiple-choice/samples.ts';
import { numeric } from './numeric/item-type.ts';
import { samples as numericSamples } from './numeric/samples.ts';
import { ordering } from './ordering/item-type.ts';
import { samples as orderingSamples } from './ordering/samples.ts';
import { placePoint } from './place-point/item-type.ts';
import { samples as placePointSamples } from './place-point/samples.ts';
import { plotReading } from './plot-reading/item-type.ts';
import { samples as plotReadingSamples } from './plot-reading/samples.ts';
import { singleChoice } from './single-choice/item-type.ts';
import { samples as singleChoiceSamples } from './single-choice/samples.ts';
import { spotTheBug } from './spot-the-bug/item-type.ts';
import { samples as spotTheBugSamples } from './spot-the-bug/samples.ts';
import { widgetState } from './widget-state/item-type.ts';
import { samples as widgetStateSamples } from './widget-state/samples.ts';

/** The registry of item types, one entry each; `look` sees every type with its own question. */
export const mapItemTypes = <Result>(
  look: <Question, Response>(type: SampledItemType<Question, Response>) => Result,
): readonly Result[] => [
  look({ ...cloze, samples: clozeSamples }),
  look({ ...formula, samples: formulaSamples }),
  look({ ...highlight, samples: highlightSamples }),
  look({ ...matching, samples: matchingSamples }),
  look({ ...multipleChoice, samples: multipleChoiceSamples }),
  look({ ...numeric, samples: numericSamples }),
  look({ ...ordering, samples: orderingSamples }),
  look({ ...placePoint, samples: placePointSamples }),
  look({ ...plotReading, samples: plotReadingSamples }),
  look({ ...singleChoice, samples: singleChoiceSamples }),
  look({ ...spotTheBug, samples: spotTheBugSamples }),
  look({ ...widgetState, samples: widgetStateSamples }),
];
